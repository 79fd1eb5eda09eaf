/** What a look at the open page says of a guide's steps, as long as their targets are what was looked for. */
import { resolveGuide } from '../guide/resolve.ts';
import type { Walkthrough } from '../guide/schema.ts';
import { takesPlaceOn } from '../run/on-page.ts';
import { findStep } from '../run/reachable.ts';
import type { TargetCheck, TargetChecks } from './check-view.ts';
import { isSame } from './is-same.ts';

export interface Checked extends TargetChecks {
  /** The draft as it was then. */
  readonly guide: Walkthrough;
}

/** `elsewhere`: it is not there, and the step takes place on another page. */
export type StepCheck = TargetCheck | { readonly status: 'elsewhere' };

/** By step id; without those of whose target nothing is known. */
export function judgeSteps(
  { guide: before, url, checks }: Checked,
  guide: Walkthrough,
): ReadonlyMap<string, StepCheck> {
  const resolved = resolveGuide(guide, {});
  const placed = resolved.ok ? (resolved.guide as Walkthrough) : null;
  const page = { url, login: false, error: null };
  const isElsewhere = (stepId: string): boolean =>
    placed !== null && !takesPlaceOn(findStep(placed, stepId)!, placed, page);
  const judged = guide.steps.flatMap(({ id, target }) => {
    const check = target === undefined ? undefined : checks[target];
    if (!check || !isSame(before.targets[target!], guide.targets[target!])) return [];
    const isGone = check.status === 'missing' && isElsewhere(id);
    return [[id, isGone ? ({ status: 'elsewhere' } as const) : check] as const];
  });
  return new Map(judged);
}

export type CheckCounts = Readonly<Record<StepCheck['status'], number>>;

/** How many steps there are of each. */
export function countChecks(judged: ReadonlyMap<string, StepCheck>): CheckCounts {
  const counts = { found: 0, likely: 0, ambiguous: 0, missing: 0, elsewhere: 0 };
  for (const { status } of judged.values()) counts[status] += 1;
  return counts;
}
