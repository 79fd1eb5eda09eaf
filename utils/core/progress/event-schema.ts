/**
 * Run and ProgressEvent at the border (backups), and the allow-list of what may be stored of them.
 * Strict: a field that is not listed here is refused by a backup and dropped by the store.
 */
import { z } from 'zod';
import { PROGRESS_KINDS, RUN_STATUSES, TIME_BANDS, WRONG_WHAT } from '../run/types.ts';
import type { FinishedGuide, ProgressEvent, Run } from '../run/types.ts';

const id = z.string().min(1).max(160);
const time = z.number().int().nonnegative();

export const progressEventSchema = z.strictObject({
  kind: z.enum(PROGRESS_KINDS).meta({
    description:
      'What happened, one word of a closed list: offered, started, a step seen, done or skipped, and so on.',
  }),
  runId: id.meta({
    description:
      'Which time of following the guide it belongs to: a random id that is drawn for it.',
  }),
  packId: id.meta({ description: 'The pack of the guide.' }),
  guideId: id.meta({ description: 'The guide.' }),
  guideVersion: id.meta({ description: 'Its version at that moment.' }),
  stepId: id
    .nullable()
    .meta({ description: 'The step; null where it is about the guide as a whole.' }),
  what: z
    .enum(WRONG_WHAT)
    .optional()
    .meta({ description: 'Of a step that was said to be wrong: which of four things.' }),
  choice: id
    .optional()
    .meta({ description: 'At a question of the guide: the id of the answer, never words.' }),
  took: z
    .enum(TIME_BANDS)
    .optional()
    .meta({ description: 'Of a guide that was completed: which of five bands of time it took.' }),
  practice: z
    .literal(true)
    .optional()
    .meta({ description: 'The guide was only practised, so this is not counted.' }),
  at: time.meta({ description: 'The moment.' }),
}) satisfies z.ZodType<ProgressEvent>;

export const runSchema = z.strictObject({
  id: id.meta({
    description: 'A random id; of a guide that is no walkthrough, the id of the guide.',
  }),
  packId: id.meta({ description: 'The pack of the guide.' }),
  guideId: id.meta({ description: 'The guide.' }),
  guideVersion: id.meta({ description: 'Its version when it was begun.' }),
  status: z
    .enum(RUN_STATUSES)
    .meta({ description: 'Offered, under way, paused, completed or stopped.' }),
  stepId: id.meta({ description: 'The step where the person is.' }),
  painted: z.boolean().meta({ description: 'That step was on screen.' }),
  missed: z.boolean().meta({ description: 'What it points at was not found.' }),
  action: z.enum(['none', 'acted', 'reached']).meta({ description: 'How far that step is done.' }),
  trail: z.array(id).meta({ description: 'The steps before it, for going back.' }),
  done: z.array(id).meta({ description: 'The steps, or the items of a checklist, that are done.' }),
  skipped: z.array(id).meta({ description: 'The steps that were skipped.' }),
  answers: z.record(id, id).optional().meta({
    description: 'Which answer was given to each question of the guide: ids, never words.',
  }),
  practice: z.literal(true).optional().meta({ description: 'It is only practised.' }),
  finished: z
    .strictObject({
      version: id,
      // With variables filled in, it may be longer than an author may write.
      title: z.record(z.string().max(40), z.string().max(2_000)),
      language: z.string().max(40),
      issuer: z.string().max(120),
      at: time,
    })
    .optional()
    .meta({
      description:
        'Of a guide that was completed: its version, title, language and issuer then, and the moment. So progress and certificate can still name it when it is renewed or removed.',
    }),
  byItself: z.literal(true).optional().meta({
    description:
      'Of news, tips or a checklist: the person has done nothing with it; it was shown, or ticked by itself.',
  }),
  pauseReason: z
    .enum(['person', 'permission', 'guide', 'page'])
    .nullable()
    .meta({ description: 'Why it is paused, one word of a closed list.' }),
  offPath: z
    .strictObject({ reason: z.enum(['login', 'error', 'elsewhere']), continueAt: id.nullable() })
    .nullable()
    .meta({
      description:
        'The page in front is not that of the step: why, and the step that fits it. No address.',
    }),
  turns: z.number().int().nonnegative().meta({ description: 'How many steps were entered.' }),
  startedAt: time.meta({ description: 'The moment it was begun.' }),
  updatedAt: time.meta({ description: 'The moment of the last change.' }),
}) satisfies z.ZodType<Run>;

/** A copy with the allowed fields only, so that nothing that rides along on the object is stored. */
export function pickRun(run: Run): Run {
  return {
    id: run.id,
    packId: run.packId,
    guideId: run.guideId,
    guideVersion: run.guideVersion,
    status: run.status,
    stepId: run.stepId,
    painted: run.painted,
    missed: run.missed,
    action: run.action,
    trail: [...run.trail],
    done: [...run.done],
    skipped: [...run.skipped],
    ...(run.answers && { answers: { ...run.answers } }),
    ...(run.practice && { practice: true }),
    ...(run.finished && { finished: pickFinished(run.finished) }),
    ...(run.byItself && { byItself: true }),
    pauseReason: run.pauseReason,
    offPath: run.offPath && { reason: run.offPath.reason, continueAt: run.offPath.continueAt },
    turns: run.turns,
    startedAt: run.startedAt,
    updatedAt: run.updatedAt,
  };
}

function pickFinished({
  version,
  title: words,
  language,
  issuer,
  at,
}: FinishedGuide): FinishedGuide {
  return { version, title: { ...words }, language, issuer, at };
}

/** A copy with the allowed fields only. */
export function pickEvent(event: ProgressEvent): ProgressEvent {
  return {
    kind: event.kind,
    runId: event.runId,
    packId: event.packId,
    guideId: event.guideId,
    guideVersion: event.guideVersion,
    stepId: event.stepId,
    ...(event.what && { what: event.what }),
    ...(event.choice !== undefined && { choice: event.choice }),
    ...(event.took && { took: event.took }),
    ...(event.practice && { practice: true }),
    at: event.at,
  };
}

/** Tells events apart: one thing happens to one step of one run at one moment. */
export function identifyEvent(event: ProgressEvent): string {
  return JSON.stringify([event.runId, event.at, event.kind, event.stepId]);
}
