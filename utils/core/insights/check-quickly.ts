/**
 * Says of right reports that they are right, in a fraction of the time that the schema takes. It never
 * says that one is wrong: the schema does, for the whole, with the place.
 */
import { z } from 'zod';
import { compileCheck, type Check } from './compile-check.ts';
import { reportSchema } from './report-schema.ts';

/** Its rules are those of the schema, as JSON Schema tells them, but for those of words and weeks. */
export function createQuickCheck(): Check {
  const areGuides = compileCheck(z.toJSONSchema(reportSchema.shape.guides) as object);
  return (found) => {
    const { guides, ...frame } = found as Readonly<Record<string, unknown>>;
    // The schema leaves such a key out, so it has to make the report anew.
    if (Object.hasOwn(Object(frame['words']) as object, '__proto__')) return false;
    return areGuides(guides) && reportSchema.safeParse({ ...frame, guides: [] }).success;
  };
}
