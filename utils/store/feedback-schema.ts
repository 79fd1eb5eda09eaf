/** What did not work, and what was repaired, at the border (backups). */
import { z } from 'zod';
import { feedbackSchema } from '../core/feedback/feedback-schema.ts';
import type { RepairMark } from '../core/feedback/repair-list.ts';
import { globalId, localId, version } from '../core/guide/schema-words.ts';
import type { StoredFeedback } from './database-schema.ts';

const { id, steps, words } = feedbackSchema.shape;

export const storedFeedbackSchema = z.strictObject({
  id,
  origin: z.enum(['saved', 'received', 'mine']).meta({
    description:
      'Saved here by the person, received from somebody, or taken over into the own list.',
  }),
  steps,
  words,
}) satisfies z.ZodType<StoredFeedback>;

export const repairMarkSchema = z.strictObject({
  guideId: globalId.meta({ description: 'The guide.' }),
  stepId: localId.meta({ description: 'The step.' }),
  version: version.meta({ description: 'The version in which it was repaired.' }),
  files: z.array(id).meta({ description: 'The files that were there then.' }),
}) satisfies z.ZodType<RepairMark>;
