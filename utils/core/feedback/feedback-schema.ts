/**
 * The file "what did not work", format 1: what one person chose to hand to whoever makes the guides.
 * Counts over all time that were not handed over before; no person, no device, no moment, and no two
 * files that could be tied together.
 */
import { z } from 'zod';
import { globalId, localId, version } from '../guide/schema-words.ts';
import { cleanMissedWord } from '../search/missed-words.ts';
import {
  FEEDBACK_FORMAT,
  FEEDBACK_KIND,
  FEEDBACK_LIMITS,
  FEEDBACK_WHAT,
  type FeedbackFile,
} from './feedback.ts';

const count = z
  .number()
  .int()
  .min(1)
  .max(FEEDBACK_LIMITS.count)
  .meta({ id: 'Count', description: 'How often it happened.' });

const step = z
  .strictObject({
    pack: globalId,
    guide: globalId,
    version,
    step: localId,
    what: z.enum(FEEDBACK_WHAT).meta({
      description:
        'Said to be wrong: `place` points at the wrong place, `impossible` cannot be done here, `words` is wrong or unclear, `other`, `unsorted` in a way that is no longer known. By itself: `missing` was not found.',
    }),
    count,
  })
  .meta({
    id: 'StepLine',
    description: 'What did not work at one step of one version of a guide.',
  });

const word = z
  .strictObject({
    word: z
      .string()
      .max(40)
      .refine((it) => cleanMissedWord(it) === it, 'a word of small letters'),
    count,
  })
  .meta({ id: 'WordLine', description: 'A word of searches that found nothing.' });

export const feedbackSchema = z.strictObject({
  format: z.literal(FEEDBACK_FORMAT).meta({ description: 'The version of this format.' }),
  kind: z.literal(FEEDBACK_KIND),
  id: z
    .string()
    .regex(/^[0-9a-f]{32}$/, 'an id of 32 hexadecimal digits')
    .meta({
      description:
        'Drawn at random for this file alone: it tells a file that comes twice, and ties no two files together.',
    }),
  steps: z
    .array(step)
    .max(FEEDBACK_LIMITS.steps)
    .meta({ description: 'How often which step did not work, and in which way.' }),
  words: z.array(word).max(FEEDBACK_LIMITS.words).meta({
    description: 'Only those that the person chose, one by one.',
  }),
}) satisfies z.ZodType<FeedbackFile>;
