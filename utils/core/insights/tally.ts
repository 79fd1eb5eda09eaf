/** What is counted of one guide in one week, on this machine. No run, no moment, no order of things. */
import type { ProgressEvent, TimeBand } from '../run/types.ts';
import { weekOf } from './weeks.ts';

/** A count that is not there is zero. */
export type Counts<Name extends string> = { readonly [Each in Name]?: number | undefined };

export const STEP_COUNTS = [
  'seen',
  'done',
  'skipped',
  'back',
  'missing',
  'reported',
  'stopped',
] as const;
export type StepCount = (typeof STEP_COUNTS)[number];

export const GUIDE_COUNTS = ['offered', 'started', 'completed', 'stopped'] as const;
export type GuideCount = (typeof GUIDE_COUNTS)[number];

export interface StepTally extends Counts<StepCount> {
  /** How often each answer was given, by its id. */
  readonly answers?: Readonly<Record<string, number>> | undefined;
}

export interface GuideWeek extends Counts<GuideCount> {
  readonly week: string;
  readonly packId: string;
  readonly guideId: string;
  readonly guideVersion: string;
  /** Of the runs that were completed. */
  readonly took?: Counts<TimeBand> | undefined;
  /** By step id. */
  readonly steps: Readonly<Record<string, StepTally>>;
}

/** How often a word of the list was in a search that found nothing, in one week. */
export interface WordWeek {
  readonly week: string;
  readonly word: string;
  readonly count: number;
}

const OF_STEP: Partial<Record<ProgressEvent['kind'], StepCount>> = {
  'step-seen': 'seen',
  'step-done': 'done',
  'step-skipped': 'skipped',
  back: 'back',
  missing: 'missing',
  reported: 'reported',
  abandoned: 'stopped',
};

const OF_GUIDE: Partial<Record<ProgressEvent['kind'], GuideCount>> = {
  offered: 'offered',
  started: 'started',
  completed: 'completed',
  abandoned: 'stopped',
};

/** Tells the tallies apart: the one that an event counts in, or a tally's own. */
export function keyOfTally(of: ProgressEvent | GuideWeek): GuideWeekKey {
  return ['week' in of ? of.week : weekOf(of.at), of.packId, of.guideId, of.guideVersion];
}
export type GuideWeekKey = [week: string, packId: string, guideId: string, guideVersion: string];

/**
 * The tally with the event in it. Adding is all that happens, so the order of events never matters;
 * that an event comes once is seen to by the log. Null where the event is not counted: of another
 * kind, or only practised.
 */
export function countEvent(before: GuideWeek | undefined, event: ProgressEvent): GuideWeek | null {
  const ofGuide = OF_GUIDE[event.kind];
  const ofStep = OF_STEP[event.kind];
  if (event.practice || (!ofGuide && !ofStep)) return null;
  const [week, packId, guideId, guideVersion] = keyOfTally(event);
  const tally = before ?? { week, packId, guideId, guideVersion, steps: {} };
  return {
    ...tally,
    ...(ofGuide && addOne(tally, ofGuide)),
    ...(event.took && { took: { ...tally.took, ...addOne(tally.took, event.took) } }),
    ...(ofStep &&
      event.stepId !== null && {
        steps: {
          ...tally.steps,
          [event.stepId]: countInStep(own(tally.steps, event.stepId), ofStep, event.choice),
        },
      }),
  };
}

function countInStep(
  before: StepTally | undefined,
  name: StepCount,
  choice: string | undefined,
): StepTally {
  return {
    ...before,
    ...addOne(before, name),
    ...(choice !== undefined && {
      answers: { ...before?.answers, ...addOne(before?.answers, choice) },
    }),
  };
}

function addOne(counts: object | undefined, name: string): Record<string, number> {
  return { [name]: (own(counts as Readonly<Record<string, number>>, name) ?? 0) + 1 };
}

/** Ids are an author's own words; `constructor` is one of them. */
function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The tallies of a log, as they would have been kept while its events arrived. */
export function rebuildTallies(events: readonly ProgressEvent[]): GuideWeek[] {
  const tallies = new Map<string, GuideWeek>();
  for (const event of events) {
    const key = JSON.stringify(keyOfTally(event));
    const counted = countEvent(tallies.get(key), event);
    if (counted) tallies.set(key, counted);
  }
  return [...tallies.values()];
}

/** The higher of each two counts: of the same week, counted in two places or restored from a backup. */
export function mergeTally(one: GuideWeek, other: GuideWeek): GuideWeek {
  return mergeCounts(one, other);
}

function mergeCounts<T extends object>(one: T, other: T): T {
  const merged = { ...one } as Record<string, unknown>;
  for (const [name, value] of Object.entries(other)) {
    const before = own(one as Readonly<Record<string, unknown>>, name);
    if (typeof value === 'number') merged[name] = Math.max(value, (before as number) ?? 0);
    else if (typeof value === 'object' && value !== null)
      merged[name] = before ? mergeCounts(before, value) : value;
  }
  return merged as T;
}
