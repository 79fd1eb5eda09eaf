/**
 * An aggregate, format 1: what may be known of teams, week by week. Each figure counts people, not
 * events, and is rounded with a random part. Figures that are not there are of too few people, or
 * nobody: nothing tells which.
 */
import { z } from 'zod';
import { globalId, localId, version } from '../guide/schema-words.ts';
import { TIME_BANDS } from '../run/types.ts';
import { LEAST_K } from './protection.ts';
import { REPORT_LIMITS, teamName, week } from './report-schema.ts';

export const AGGREGATE_FORMAT = 1;
export const AGGREGATE_KIND = 'leidraad-aggregate';

const people = z.number().int().min(1).max(10_000_000);

const figure = z.union([people, z.literal('most')]).meta({
  id: 'Figure',
  description: 'Rounded; `most`: all but a few of those that it is a part of.',
});

const tableOf = (key: z.ZodType<string, string>, description: string) =>
  z.record(key, figure).optional().meta({ description });

const outcome = z
  .string()
  .max(80)
  .regex(/^(completed|open|stopped(\.[a-z0-9]+(-[a-z0-9]+)*)?)$/, 'an outcome')
  .meta({ id: 'Outcome', description: '`completed`, `open`, `stopped` or `stopped.STEP`.' });

const guide = z
  .strictObject({
    pack: globalId,
    guide: globalId,
    version,
    offered: figure.optional().meta({ description: 'Of `reports`.' }),
    active: figure.optional().meta({ description: 'Did anything with it. Of `tookPart`.' }),
    started: figure.optional().meta({ description: 'Began it in this week. Of `active`.' }),
    outcome: tableOf(outcome, 'How the week ended for each. Of `active`.'),
    took: z
      .partialRecord(z.enum(TIME_BANDS), figure)
      .optional()
      .meta({ description: 'From start to end. Of those who completed it.' }),
    missing: tableOf(localId, 'The step whose target was missing most. Of `active`.'),
    reported: tableOf(localId, 'The step that was said to be wrong most. Of `active`.'),
    back: tableOf(localId, 'The step that was gone back from most. Of `active`.'),
    answers: z
      .record(localId, z.record(localId, figure))
      .optional()
      .meta({ description: 'By question step and answer. Of those who answered.' }),
  })
  .meta({ id: 'GuideFigures', description: 'One version of one guide.' });

const teamWeek = z
  .strictObject({
    week,
    team: teamName,
    invited: people.meta({ description: 'Who could have taken part, as the collector was told.' }),
    reports: figure.optional().meta({ description: 'Reports that came in. Of `invited`.' }),
    tookPart: figure.optional().meta({ description: 'Did anything with any guide. Of `reports`.' }),
    guides: z.array(guide).max(REPORT_LIMITS.guides * 10),
    words: tableOf(z.string().max(40), 'Searched without result, each of `reports`.'),
  })
  .meta({ id: 'TeamWeek', description: 'One team in one week; each is published once.' });

export const aggregateSchema = z.strictObject({
  $schema: z.string().max(200).optional(),
  format: z.literal(AGGREGATE_FORMAT).meta({ description: 'The version of this format.' }),
  kind: z.literal(AGGREGATE_KIND),
  k: z.number().int().min(LEAST_K).meta({ description: 'The threshold that it was made with.' }),
  synthetic: z.literal(true).optional().meta({ description: 'Made up, to try things out.' }),
  weeks: z.array(teamWeek).max(100_000),
});

export type Aggregate = z.output<typeof aggregateSchema>;
export type TeamWeek = Aggregate['weeks'][number];
export type GuideFigures = TeamWeek['guides'][number];
