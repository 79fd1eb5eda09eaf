import { z } from 'zod';
import { guideSchema, walkthroughSchema, type Guide } from '../guide/schema.ts';

/** A guide that somebody is at work on: a recording that has just begun has no step yet. */
export const draftGuideSchema: z.ZodType<Guide> = z.union([
  guideSchema,
  walkthroughSchema.extend({ steps: z.array(z.never()).max(0) }),
]);
