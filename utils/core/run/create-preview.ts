import type { Walkthrough } from '../guide/schema.ts';
import { createRun } from './create.ts';
import { applies } from './reachable.ts';
import type { Run, RunContext } from './types.ts';

/**
 * A run for an author who looks at a guide on the live page, from this step on: nothing of it is ever
 * stored. The steps before count as passed over, and can be gone back to.
 */
export function createPreview(
  id: string,
  guide: Walkthrough,
  stepId: string,
  context: RunContext,
): Run {
  const at = guide.steps.findIndex((step) => step.id === stepId);
  const before = guide.steps
    .slice(0, Math.max(at, 0))
    .filter((step) => applies(step, context))
    .map((step) => step.id);
  return {
    ...createRun({ id, packId: guide.id, guide, now: context.now }),
    preview: true,
    status: 'waiting',
    stepId: guide.steps[at]?.id ?? guide.steps[0]?.id ?? '',
    trail: before,
    skipped: before,
    turns: 1,
  };
}
