/**
 * Where one person counts. Of all that a report says of a guide, each table takes one cell, and a
 * person counts there as one, however often it happened: so what one report can change is bounded, and
 * a forged one changes no more than an honest one.
 */
import type { ReportGuide } from './report-schema.ts';

/** Before the step at which somebody stopped, among the outcomes of a guide. */
export const STOPPED = 'stopped.';

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
  const missing = new Most();
  const reported = new Most();
  const back = new Most();
  const stopped = new Most();
  const answers: (readonly [step: string, answer: string])[] = [];
  let isActive = Boolean(guide.started || guide.completed || guide.stopped);
  for (const id in guide.steps) {
    const step = guide.steps[id]!;
    isActive = true;
    missing.meet(id, step.missing);
    reported.meet(id, step.reported);
    back.meet(id, step.back);
    stopped.meet(id, step.stopped);
    const answer = step.answers && findMost(step.answers);
    if (answer && answers.length < MOST_QUESTIONS) answers.push([id, answer]);
  }
  return {
    offered: Boolean(guide.offered),
    active: isActive,
    started: Boolean(guide.started),
    outcome: isActive ? findOutcome(guide, stopped.name) : null,
    took: guide.completed && guide.took ? findMost(guide.took) : null,
    missing: missing.name,
    reported: reported.name,
    back: back.name,
    answers,
  };
}

function findOutcome({ completed, stopped }: ReportGuide, step: string | null): string {
  if (completed) return 'completed';
  if (step !== null) return STOPPED + step;
  return stopped ? 'stopped' : 'open';
}

/** The name with the highest count; of several alike the first; null where all are zero. */
class Most {
  name: string | null = null;
  private count = 0;

  meet(name: string, count = 0): void {
    if (count <= this.count) return;
    this.name = name;
    this.count = count;
  }
}

function findMost(counts: Readonly<Record<string, number | undefined>>): string | null {
  const most = new Most();
  for (const name in counts) most.meet(name, counts[name]);
  return most.name;
}
