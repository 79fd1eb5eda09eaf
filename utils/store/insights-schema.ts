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
  week,
  packId: id,
  guideId: id,
  guideVersion: id,
  ...countsOf(GUIDE_COUNTS, count),
  took: z.strictObject(countsOf(TIME_BANDS, count)).optional(),
  steps: z.record(
    id,
    z.strictObject({ ...countsOf(STEP_COUNTS, count), answers: z.record(id, count).optional() }),
  ),
}) satisfies z.ZodType<GuideWeek>;

export const wordWeekSchema = z.strictObject({
  week,
  word: z.string().max(40).refine(isListed, 'a word of the list'),
  count,
}) satisfies z.ZodType<WordWeek>;

export const deliverySchema = z.strictObject({
  destination: z.string().min(1).max(2_000),
  week,
  name: z.string().min(1).max(100),
  state: z.enum(['waiting', 'refused', 'sent']),
  sealed: z.string().max(2_000_000).nullable(),
  attempts: z.number().int().nonnegative(),
  nextAt: z.number().int().nonnegative(),
  report: z.string().max(REPORT_LIMITS.length).optional(),
  last: z
    .strictObject({
      at: z.number().int().nonnegative(),
      answer: z.number().int().min(100).max(599).nullable(),
    })
    .optional(),
}) satisfies z.ZodType<Delivery>;
