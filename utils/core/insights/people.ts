/**
 * Where one person counts. Of all that a report says of a guide, each table takes one cell, and a
 * person counts there as one, however often it happened: so what one report can change is bounded, and
 * a forged one changes no more than an honest one.
 */
import { TIME_BANDS } from '../run/types.ts';
import type { ReportGuide } from './report-schema.ts';

/** Questions of a guide that are counted for one person. */
export const MOST_QUESTIONS = 4;

/** What a person did with a guide, each at most one cell of its table. */
export interface PersonInGuide {
  readonly offered: boolean;
  /** Anything but having had it offered. */
  readonly active: boolean;
  readonly started: boolean;
  /** `completed`; `stopped.STEP` where that was the last word of the week; else `open`. */
  readonly outcome: string | null;
  /** Of who completed. */
  readonly took: string | null;
  /** The step at which it happened most often. */
  readonly missing: string | null;
  readonly reported: string | null;
  readonly back: string | null;
  /** Step and answer. */
  readonly answers: readonly (readonly [step: string, answer: string])[];
}

export function readPerson(guide: ReportGuide): PersonInGuide {
  const steps = Object.entries(guide.steps ?? {});
  const mostAt = (count: 'missing' | 'reported' | 'back' | 'stopped'): string | null =>
    findMost(steps.map(([id, step]) => [id, step[count] ?? 0] as const));
  const active = Boolean(guide.started || guide.completed || guide.stopped || steps.length > 0);
  const stopped = mostAt('stopped');
  const finished = guide.completed ? 'completed' : null;
  const left = stopped === null ? (guide.stopped ? 'stopped' : 'open') : `stopped.${stopped}`;
  return {
    offered: Boolean(guide.offered),
    active,
    started: Boolean(guide.started),
    outcome: active ? (finished ?? left) : null,
    took: guide.completed
      ? findMost(TIME_BANDS.map((band) => [band, guide.took?.[band] ?? 0] as const))
      : null,
    missing: mostAt('missing'),
    reported: mostAt('reported'),
    back: mostAt('back'),
    answers: steps
      .flatMap(([id, { answers }]) => {
        const most = findMost(Object.entries(answers ?? {}));
        return most === null ? [] : [[id, most] as const];
      })
      .slice(0, MOST_QUESTIONS),
  };
}

/** The name with the highest count; of several alike the first; null where all are zero. */
function findMost(counts: readonly (readonly [name: string, count: number])[]): string | null {
  let found: string | null = null;
  let most = 0;
  for (const [name, count] of counts) {
    if (count > most) [found, most] = [name, count];
  }
  return found;
}
