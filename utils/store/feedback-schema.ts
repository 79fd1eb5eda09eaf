/** What did not work, and what was repaired, at the border (backups). */
import { z } from 'zod';
import { feedbackSchema } from '../core/feedback/feedback-schema.ts';
import type { RepairMark } from '../core/feedback/repair-list.ts';
import { globalId, localId, version } from '../core/guide/schema-words.ts';
import type { StoredFeedback } from './database.ts';

const { id, steps, words } = feedbackSchema.shape;

export const storedFeedbackSchema = z.strictObject({
  id,
  origin: z.enum(['saved', 'received', 'mine']),
  steps,
  words,
}) satisfies z.ZodType<StoredFeedback>;

export const repairMarkSchema = z.strictObject({
  guideId: globalId,
  stepId: localId,
  version,
  files: z.array(id),
}) satisfies z.ZodType<RepairMark>;
