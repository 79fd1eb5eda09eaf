import { z } from 'zod';
import {
  checklistSchema,
  guideSchema,
  tipsSchema,
  walkthroughSchema,
  type Guide,
} from '../guide/schema.ts';

const none = z.array(z.never()).max(0);

/** A guide that somebody is at work on: one that has just been begun has no steps, items or tips yet. */
export const draftGuideSchema: z.ZodType<Guide> = z.union([
  guideSchema,
  walkthroughSchema.extend({ steps: none }),
  checklistSchema.extend({ items: none }),
  tipsSchema.extend({ tips: none }),
]);
