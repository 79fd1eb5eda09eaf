import type { z } from 'zod';

/** A count for each of the names; one that is not there is zero. */
export function countsOf<const Name extends string>(
  names: readonly Name[],
  count: z.ZodNumber,
): Record<Name, z.ZodOptional<z.ZodNumber>> {
  return Object.fromEntries(names.map((name) => [name, count.optional()])) as Record<
    Name,
    z.ZodOptional<z.ZodNumber>
  >;
}
