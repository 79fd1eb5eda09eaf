/** Counts and deliveries at the border (backups). Strict: a field that is not listed here is refused. */
import { z } from 'zod';
import { countsOf } from '../core/insights/count-schema.ts';
import type { Delivery } from '../core/insights/delivery.ts';
import { REPORT_LIMITS } from '../core/insights/report-schema.ts';
import { GUIDE_COUNTS, STEP_COUNTS } from '../core/insights/tally.ts';
import type { GuideWeek, WordWeek } from '../core/insights/tally.ts';
import { WEEK_PATTERN } from '../core/insights/weeks.ts';
import { isListed } from '../core/insights/words.ts';
import { TIME_BANDS } from '../core/run/types.ts';

const id = z.string().min(1).max(160);
const week = z.string().regex(WEEK_PATTERN);
const count = z.number().int().positive();

export const tallySchema = z.strictObject({
  week: week.meta({ description: 'The week, such as `2026-W20`.' }),
  packId: id.meta({ description: 'The pack of the guide.' }),
  guideId: id.meta({ description: 'The guide.' }),
  guideVersion: id.meta({ description: 'Its version.' }),
  ...countsOf(GUIDE_COUNTS, count.meta({ description: 'How often that happened.' })),
  took: z
    .strictObject(countsOf(TIME_BANDS, count))
    .optional()
    .meta({ description: 'How many of those that were completed took how long, in five bands.' }),
  steps: z
    .record(
      id,
      z.strictObject({ ...countsOf(STEP_COUNTS, count), answers: z.record(id, count).optional() }),
    )
    .meta({
      description:
        'By step: how often it was seen, done, skipped, gone back from, missing, said to be wrong or stopped at, and how often each answer was given.',
    }),
}) satisfies z.ZodType<GuideWeek>;

export const wordWeekSchema = z.strictObject({
  week: week.meta({ description: 'The week.' }),
  word: z.string().max(40).refine(isListed, 'a word of the list').meta({
    description: 'A word of the list that ships with the product; no other word can be here.',
  }),
  count: count.meta({ description: 'In how many searches without a result it was.' }),
}) satisfies z.ZodType<WordWeek>;

export const deliverySchema = z.strictObject({
  destination: z.string().min(1).max(2_000).meta({
    description: 'Where the report goes: the address that the organisation has set, or `file`.',
  }),
  week: week.meta({ description: 'The week that it is about.' }),
  name: z
    .string()
    .regex(/^\d{4}-W\d\d-[0-9a-f]{32}\.age$/)
    .meta({ description: 'The name of the file, which tells nothing of the person.' }),
  state: z.enum(['waiting', 'refused', 'sent']).meta({ description: 'Waiting, refused or sent.' }),
  sealed: z.string().max(2_000_000).nullable().meta({
    description:
      'The report, sealed so that only the collector can open it; gone once it was sent.',
  }),
  attempts: z.number().int().nonnegative().meta({ description: 'How often it was tried.' }),
  nextAt: z.number().int().nonnegative().meta({ description: 'When it is tried again.' }),
  report: z.string().max(REPORT_LIMITS.length).optional().meta({
    description:
      'The report before it was sealed, so that the person can read it, also when it has left.',
  }),
  last: z
    .strictObject({
      at: z.number().int().nonnegative(),
      answer: z.number().int().min(100).max(599).nullable(),
    })
    .optional()
    .meta({ description: 'When it was last tried, and what the server answered.' }),
}) satisfies z.ZodType<Delivery>;
