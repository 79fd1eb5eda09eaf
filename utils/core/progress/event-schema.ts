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
  kind: z.enum(PROGRESS_KINDS),
  runId: id,
  packId: id,
  guideId: id,
  guideVersion: id,
  stepId: id.nullable(),
  what: z.enum(WRONG_WHAT).optional(),
  choice: id.optional(),
  took: z.enum(TIME_BANDS).optional(),
  at: time,
}) satisfies z.ZodType<ProgressEvent>;

export const runSchema = z.strictObject({
  id,
  packId: id,
  guideId: id,
  guideVersion: id,
  status: z.enum(RUN_STATUSES),
  stepId: id,
  painted: z.boolean(),
  missed: z.boolean(),
  action: z.enum(['none', 'acted', 'reached']),
  trail: z.array(id),
  done: z.array(id),
  skipped: z.array(id),
  answers: z.record(id, id).optional(),
  practice: z.literal(true).optional(),
  finished: z
    .strictObject({
      version: id,
      // With variables filled in, it may be longer than an author may write.
      title: z.record(z.string().max(40), z.string().max(2_000)),
      language: z.string().max(40),
      issuer: z.string().max(120),
      at: time,
    })
    .optional(),
  pauseReason: z.enum(['person', 'permission', 'guide', 'page']).nullable(),
  offPath: z
    .strictObject({ reason: z.enum(['login', 'error', 'elsewhere']), continueAt: id.nullable() })
    .nullable(),
  turns: z.number().int().nonnegative(),
  startedAt: time,
  updatedAt: time,
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
    at: event.at,
  };
}

/** Tells events apart: one thing happens to one step of one run at one moment. */
export function identifyEvent(event: ProgressEvent): string {
  return JSON.stringify([event.runId, event.at, event.kind, event.stepId]);
}
