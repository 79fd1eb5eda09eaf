/** All steps at a glance: what lies behind the person, where they are, what can still come. */
import type { Walkthrough } from '../guide/schema.ts';
import { isEndStatus } from './move.ts';
import { findStep, listAhead } from './reachable.ts';
import type { Run, RunContext } from './types.ts';
import type { StepMark } from './view.ts';

export interface ListedStep {
  readonly id: string;
  readonly mark: StepMark;
}

/**
 * The steps left behind in the order in which they were met, with those that were passed over at
 * their place in the guide; the current step; the steps that can still be reached. Each once: where
 * a branch led back, the steps from there on lie ahead again. A current step that the guide no
 * longer has is left out.
 */
export function listSteps(run: Run, guide: Walkthrough, context: RunContext): ListedStep[] {
  const current = findStep(guide, run.stepId) ? [run.stepId] : [];
  const firstVisit = run.trail.indexOf(run.stepId);
  const behind = new Set(
    (firstVisit === -1 ? run.trail : run.trail.slice(0, firstVisit)).filter((id) =>
      findStep(guide, id),
    ),
  );
  const ahead = (isEndStatus(run.status) ? [] : listAhead(guide, run.stepId, context)).filter(
    (id) => !behind.has(id),
  );
  const met = insertPassed([...behind, ...current], run, guide, ahead);
  return [...met, ...ahead].map((id) => ({ id, mark: markOf(id, run) }));
}

function insertPassed(
  met: readonly string[],
  run: Run,
  guide: Walkthrough,
  ahead: readonly string[],
): string[] {
  const place = (id: string): number => guide.steps.findIndex((step) => step.id === id);
  const passed = run.skipped.filter(
    (id) => place(id) !== -1 && !met.includes(id) && !ahead.includes(id),
  );
  return passed.reduce<string[]>(
    (list, id) => {
      const before = list.findIndex((other) => place(other) > place(id));
      const at = before === -1 ? Math.max(list.indexOf(run.stepId), 0) : before;
      return list.toSpliced(at, 0, id);
    },
    [...met],
  );
}

function markOf(id: string, run: Run): StepMark {
  if (id === run.stepId && run.status !== 'completed') return 'current';
  if (run.done.includes(id)) return 'done';
  if (run.skipped.includes(id)) return 'skipped';
  return id === run.stepId ? 'current' : 'ahead';
}
