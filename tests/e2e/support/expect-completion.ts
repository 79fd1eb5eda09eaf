import { expect } from '@playwright/test';
import { PRACTICE_GUIDE, PRACTICE_WORK } from './practice-work.ts';
import type { readStored } from './stored.ts';

/**
 * One run of the practice guide: each step seen, done in order, none skipped, from start to completion. What a
 * checklist remembers of it is a run of its own.
 */
export function expectCompletion(stored: Awaited<ReturnType<typeof readStored>>): void {
  const runs = stored.runs.filter(({ guideId }) => guideId === PRACTICE_GUIDE);
  const events = stored.events.filter(({ guideId }) => guideId === PRACTICE_GUIDE);
  const steps = [...PRACTICE_WORK.keys(), 'klaar'];
  expect(runs).toHaveLength(1);
  expect(runs[0]).toMatchObject({ guideId: PRACTICE_GUIDE, status: 'completed', skipped: [] });
  expect(runs[0]?.done).toEqual(steps);
  const seen = events.filter(({ kind }) => kind === 'step-seen').map(({ stepId }) => stepId);
  expect(seen).toEqual(steps);
  expect(events.at(0)?.kind).toBe('started');
  expect(events.at(-1)?.kind).toBe('completed');
}
