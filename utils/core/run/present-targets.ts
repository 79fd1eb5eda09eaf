/** Targets as the page side needs them: by value, with what they lie inside. */
import { frameGlobOf, nameTarget } from '../frames/framed-targets.ts';
import type { Guide, Step, Walkthrough } from '../guide/schema.ts';
import { valueOf, type Values } from '../guide/variables.ts';
import { listElements } from './conditions.ts';
import { takesPlaceOn } from './on-page.ts';
import { listDeciding } from './reachable.ts';
import { LIVE_STATUSES } from './transitions.ts';
import type { Run, RunContext } from './types.ts';
import type { AdvanceView, ConfirmView, StepView, TargetView } from './view.ts';

/**
 * Null where the guide has no such target. A chain of `within` that closes on itself is cut.
 * `values`: of the variables; all but those of recorded rows were filled in before.
 */
export function presentTarget(
  guide: Pick<Guide, 'targets' | 'variables'>,
  targetId: string | undefined,
  values: Values,
  inside: readonly string[] = [],
): TargetView | null {
  if (
    targetId === undefined ||
    inside.includes(targetId) ||
    !Object.hasOwn(guide.targets, targetId)
  )
    return null;
  const { within, ...evidence } = guide.targets[targetId]!;
  const variable = evidence.recorded?.row?.variable;
  const value = variable === undefined ? undefined : valueOf(variable, guide.variables, values);
  return {
    ...evidence,
    ...(value !== undefined && { recordedRowValue: value }),
    within: presentTarget(guide, within, values, [...inside, targetId]),
  };
}

/** An action without a target of its own is one on the step's target. */
export function presentAction(
  step: Step,
  guide: Walkthrough,
  values: Values,
): Pick<StepView, 'advance' | 'confirm'> {
  return {
    advance: presentAdvance(step, guide, values),
    confirm: presentConfirm(step, guide, values),
  };
}

function presentAdvance(
  { advance, target }: Step,
  guide: Walkthrough,
  values: Values,
): AdvanceView {
  if (advance.on === 'next' || advance.on === 'url') return { on: advance.on };
  return { on: advance.on, target: presentTarget(guide, advance.target ?? target, values) };
}

function presentConfirm(
  { advance: { confirm } }: Step,
  guide: Walkthrough,
  values: Values,
): ConfirmView | null {
  if (!confirm || 'url' in confirm) return null;
  const target = presentTarget(guide, 'appear' in confirm ? confirm.appear : confirm.gone, values);
  return target && { on: 'appear' in confirm ? 'appear' : 'gone', target };
}

/**
 * What is held back in practice: the target of the click or choice that cannot be undone, else what
 * the step points at. Filling in a field can always be undone.
 */
export function presentGuarded(
  { risk, advance, target }: Step,
  guide: Walkthrough,
  values: Values,
): TargetView | null {
  if (risk === undefined || advance.on === 'input') return null;
  const isActedOn = advance.on === 'click' || advance.on === 'choice';
  return presentTarget(guide, (isActedOn ? advance.target : undefined) ?? target, values);
}

/**
 * The same for all steps that take place on this page, each target once, for as long as practice goes on.
 * What lies in a frame is told by the frame's address, whatever the page's.
 */
export function presentGuards(
  run: Run,
  guide: Walkthrough,
  { page, variables }: RunContext,
): TargetView[] {
  if (!run.practice || !LIVE_STATUSES.some((status) => status === run.status)) return [];
  const isHere = (step: Step): boolean =>
    page === null || step.id === run.stepId || takesPlaceOn(step, guide, page);
  const guards = guide.steps.flatMap((step) => {
    const guarded = presentGuarded(step, guide, variables);
    return guarded && (isHere(step) || frameGlobOf(guarded) !== undefined) ? [guarded] : [];
  });
  return [...new Map(guards.map((it) => [nameTarget(it), it])).values()];
}

/** The part of the page that the target belongs to, as the author names it, else as it is known. */
export function presentRegion(
  { target, onMissing }: Step,
  guide: Walkthrough,
  values: Values,
): TargetView | null {
  const own = presentTarget(guide, target, values);
  if (own === null || onMissing.do !== 'explain') return null;
  const around = presentTarget(guide, onMissing.region, values) ?? own.within;
  const { recorded, frame = recorded?.frame } = own;
  if (around || !recorded) return around;
  const name = Object.fromEntries(
    [{ language: guide.language, ...recorded }, ...(recorded.wordings ?? [])].flatMap(
      ({ language, traits }) => (traits.heading ? [[language, traits.heading]] : []),
    ),
  );
  if (Object.keys(name).length === 0) return null;
  return { role: 'heading', name, within: null, ...(frame !== undefined && { frame }) };
}

/** The targets whose state decides which step comes next. */
export function presentProbe(
  step: Step,
  guide: Walkthrough,
  values: Values,
): Record<string, TargetView> {
  const conditions = [
    ...(step.branch ?? []).map(({ when }) => when),
    ...listDeciding(guide, step).flatMap(({ when }) => when ?? []),
  ];
  return presentTargets(conditions.flatMap(listElements), guide, values);
}

/** Those of the targets that the guide has, by id. */
export function presentTargets(
  ids: readonly string[],
  guide: Pick<Guide, 'targets' | 'variables'>,
  values: Values,
): Record<string, TargetView> {
  const targets = [...new Set(ids)].flatMap((id) => {
    const target = presentTarget(guide, id, values);
    return target ? [[id, target] as const] : [];
  });
  return Object.fromEntries(targets);
}
