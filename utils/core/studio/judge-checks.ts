/** What a look at the open page says of a guide's steps, as long as their targets are what was looked for. */
import { resolveGuide } from '../guide/resolve.ts';
import type { Step, Walkthrough } from '../guide/schema.ts';
import { takesPlaceOn } from '../run/on-page.ts';
import type { TargetCheck, TargetChecks } from './check-view.ts';
import { isSame } from './is-same.ts';

export interface Checked extends TargetChecks {
  /** The draft as it was then. */
  readonly guide: Walkthrough;
}

/** `elsewhere`: it is not there, and the step takes place on another page. */
export type StepCheck = TargetCheck | { readonly status: 'elsewhere' };

/** Null: nobody has looked for it. */
export function judgeStep(
  { guide: before, url, checks }: Checked,
  guide: Walkthrough,
  step: Step,
): StepCheck | null {
  const check = step.target === undefined ? undefined : checks[step.target];
  if (!check || !isSame(before.targets[step.target!], guide.targets[step.target!])) return null;
  if (check.status !== 'missing') return check;
  const resolved = resolveGuide({ ...guide, steps: [step] }, {});
  const [placed = step] = resolved.ok ? (resolved.guide as Walkthrough).steps : [];
  const own = resolved.ok ? (resolved.guide as Walkthrough) : guide;
  const isHere = takesPlaceOn(placed, own, { url, login: false, error: null });
  return isHere ? check : { status: 'elsewhere' };
}

export type CheckCounts = Readonly<Record<StepCheck['status'], number>>;

/** How many steps there are of each. */
export function countChecks(checked: Checked, guide: Walkthrough): CheckCounts {
  const counts = { found: 0, likely: 0, ambiguous: 0, missing: 0, elsewhere: 0 };
  for (const step of guide.steps) {
    const check = judgeStep(checked, guide, step);
    if (check) counts[check.status] += 1;
  }
  return counts;
}
