/**
 * A report, format 1: the counts of one installation for one closed week. It holds nothing else: no
 * person, no device, no moment, no order of things. It is still one person's counts, so it leaves
 * sealed for a collector only. Counts that are zero are left out.
 */
import { z } from 'zod';
import { globalId, localId, version } from '../guide/schema-words.ts';
import { TIME_BANDS } from '../run/types.ts';
import { countsOf } from './count-schema.ts';
import { GUIDE_COUNTS, STEP_COUNTS } from './tally.ts';
import { startOfWeek, WEEK_PATTERN } from './weeks.ts';
import { isListed } from './words.ts';

export const REPORT_FORMAT = 1;
export const REPORT_KIND = 'leidraad-report';

export const REPORT_LIMITS = {
  /** In UTF-16 code units. */
  length: 1_000_000,
  guides: 1_000,
  steps: 200,
  answers: 50,
  words: 200,
  /** More often than this nobody does anything in a week; higher counts are forged or broken. */
  count: 10_000,
} as const;

export const week = z
  .string()
  .refine((it) => startOfWeek(it) !== null, 'a week such as 2026-W05')
  .meta({
    id: 'Week',
    description: 'An ISO week, Monday to Sunday in UTC, such as `2026-W05`.',
    pattern: WEEK_PATTERN.source,
  });

export const teamName = z
  .string()
  .min(1)
  .max(80)
  .meta({ id: 'Team', description: 'The label that policy gives a team: never a person.' });

const count = z
  .number()
  .int()
  .min(1)
  .max(REPORT_LIMITS.count)
  .meta({ id: 'Count', description: 'How often it happened in the week; absent: never.' });

/** Counts by name, at most so many; JSON Schema says it, too. */
function countsBy<Name extends z.ZodString, Value extends z.ZodType>(
  name: Name,
  value: Value,
  most: number,
): z.ZodRecord<Name, Value> {
  return z
    .record(name, value)
    .refine((it) => Object.keys(it).length <= most, `at most ${most}`)
    .meta({ maxProperties: most });
}

const stepCounts = z
  .strictObject({
    ...countsOf(STEP_COUNTS, count),
    answers: countsBy(localId, count, REPORT_LIMITS.answers)
      .optional()
      .meta({ description: 'Of a question: how often each answer was given, by its id.' }),
  })
  .meta({ id: 'StepCounts', description: 'What happened at one step.' });

export const guideCounts = z
  .strictObject({
    pack: globalId,
    guide: globalId,
    version,
    ...countsOf(GUIDE_COUNTS, count),
    took: z
      .strictObject(countsOf(TIME_BANDS, count))
      .optional()
      .meta({ description: 'How long the runs took that were completed, from start to end.' }),
    steps: countsBy(localId, stepCounts, REPORT_LIMITS.steps)
      .optional()
      .meta({ description: 'By the id of the step.' }),
  })
  .meta({ id: 'GuideCounts', description: 'What happened with one version of one guide.' });

export const reportSchema = z.strictObject({
  $schema: z.string().max(200).optional(),
  format: z.literal(REPORT_FORMAT).meta({ description: 'The version of this format.' }),
  kind: z.literal(REPORT_KIND),
  id: z
    .string()
    .regex(/^[0-9a-f]{32}$/, 'an id of 32 hexadecimal digits')
    .meta({
      description:
        'Drawn at random for this report alone: it tells a report that comes twice, and ties no two weeks together.',
    }),
  week,
  team: teamName,
  synthetic: z.literal(true).optional().meta({ description: 'Made up, to try things out.' }),
  guides: z.array(guideCounts).max(REPORT_LIMITS.guides).meta({
    description:
      'Empty where nothing was done: a report leaves each week, so that it tells nothing that there is one.',
  }),
  words: countsBy(
    z.string().max(40).refine(isListed, 'a word of the list'),
    count,
    REPORT_LIMITS.words,
  )
    .optional()
    .meta({
      description: 'Of searches that found nothing: words of the list that ships with the product.',
    }),
});

export type Report = z.output<typeof reportSchema>;
export type ReportGuide = Report['guides'][number];
