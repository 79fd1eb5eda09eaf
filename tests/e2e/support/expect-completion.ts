import { expect } from '@playwright/test';
import { PRACTICE_GUIDE, PRACTICE_WORK } from './practice-work.ts';
import type { readStored } from './stored.ts';

/**
 * So many runs of the practice guide, the last of them whole: each step seen, done in order, none skipped, from start to completion. What a
 * checklist remembers of it is a run of its own.
 */
export function expectCompletion(
  stored: Awaited<ReturnType<typeof readStored>>,
  times: number = 1,
): void {
  const runs = stored.runs
    .filter(({ guideId }) => guideId === PRACTICE_GUIDE)
    .toSorted((a, b) => a.startedAt - b.startedAt);
  const run = runs.at(-1);
  const events = stored.events.filter(({ runId }) => runId === run?.id);
  const steps = [...PRACTICE_WORK.keys(), 'klaar'];
  expect(runs).toHaveLength(times);
  expect(run).toMatchObject({ guideId: PRACTICE_GUIDE, status: 'completed', skipped: [] });
  expect(run?.done).toEqual(steps);
  const seen = events.filter(({ kind }) => kind === 'step-seen').map(({ stepId }) => stepId);
  expect(seen).toEqual(steps);
  expect(events.at(0)?.kind).toBe('started');
  expect(events.at(-1)?.kind).toBe('completed');
}
