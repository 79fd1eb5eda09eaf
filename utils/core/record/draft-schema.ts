import { z } from 'zod';
import { LIMITS } from '../guide/limits.ts';
import {
  checklistSchema,
  guideSchema,
  tipsSchema,
  walkthroughSchema,
  type Guide,
} from '../guide/schema.ts';
import { image, step } from '../guide/schema-step.ts';

const none = z.array(z.never()).max(0);

/** A picture is there before the words that say what it shows. */
const draftStep = step.extend({
  image: image.extend({ alt: image.shape.alt.or(z.strictObject({})) }).optional(),
});

/** A guide that somebody is at work on: one that has just been begun has no steps, items or tips yet. */
export const draftGuideSchema: z.ZodType<Guide> = z.union([
  guideSchema,
  walkthroughSchema.extend({ steps: z.array(draftStep).max(LIMITS.steps) }),
  checklistSchema.extend({ items: none }),
  tipsSchema.extend({ tips: none }),
]);
