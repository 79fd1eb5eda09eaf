/** Which steps follow which: for certain when a step is left, and possibly as seen from here. */
import type { Step, Walkthrough } from '../guide/schema.ts';
import { evaluateCondition, type Verdict } from './conditions.ts';
import type { RunContext } from './types.ts';

export function findStep(guide: Walkthrough, stepId: string): Step | undefined {
  return guide.steps.find(({ id }) => id === stepId);
}

function verdictOfWhen(step: Step, context: RunContext): Verdict {
  return step.when ? evaluateCondition(step.when, context) : true;
}

/** A step belongs to the way unless its `when` is known to be false. */
export function applies(step: Step, context: RunContext): boolean {
  return verdictOfWhen(step, context) !== false;
}

/** Where a `goto` leads; `end` lies behind the last step. */
function indexOfGoto(guide: Walkthrough, goto: string): number {
  const index = goto === 'end' ? -1 : guide.steps.findIndex(({ id }) => id === goto);
  return index === -1 ? guide.steps.length : index;
}

/**
 * The step to enter once the given one is left: where the chosen answer leads, else the first branch
 * whose condition is true, else the next in order; passing over steps that do not apply. Null: the
 * guide ends here.
 */
export function stepAfter(
  guide: Walkthrough,
  stepId: string,
  context: RunContext,
  answer?: string,
): string | null {
  const index = guide.steps.findIndex(({ id }) => id === stepId);
  if (index === -1) return null;
  const { branch = [], choices = [] } = guide.steps[index]!;
  const goto =
    choices.find(({ id }) => id === answer)?.goto ??
    branch.find(({ when }) => evaluateCondition(when, context) === true)?.goto;
  const start = goto === undefined ? index + 1 : indexOfGoto(guide, goto);
  return guide.steps.slice(start).find((step) => applies(step, context))?.id ?? null;
}

/** The first step that applies; null where none does. */
export function firstStep(guide: Walkthrough, context: RunContext): string | null {
  return guide.steps.find((step) => applies(step, context))?.id ?? null;
}

/** Every step that may be entered right after this one, given what is not known yet. */
function possibleNext(guide: Walkthrough, step: Step, context: RunContext): Step[] {
  // Any answer may be given, and a question may be skipped.
  const starts = listGotos(step.choices).map((goto) => indexOfGoto(guide, goto));
  let decided = false;
  for (const { when, goto } of step.branch ?? []) {
    const verdict = evaluateCondition(when, context);
    if (verdict === false) continue;
    starts.push(indexOfGoto(guide, goto));
    decided = verdict === true;
    if (decided) break;
  }
  if (!decided) starts.push(guide.steps.indexOf(step) + 1);
  return starts.flatMap((start) => possibleFrom(guide, start, context));
}

function listGotos(ways: readonly { goto?: string | undefined }[] = []): string[] {
  return ways.flatMap(({ goto }) => goto ?? []);
}

/** The step at the index, and those behind it for as long as the ones before may not apply. */
function possibleFrom(guide: Walkthrough, start: number, context: RunContext): Step[] {
  const found: Step[] = [];
  for (const step of guide.steps.slice(start)) {
    const verdict = verdictOfWhen(step, context);
    if (verdict !== false) found.push(step);
    if (verdict === true) break;
  }
  return found;
}

/**
 * The steps that can still be reached from this one, itself left out: those behind it in the
 * guide's order, then those that a branch leads back to.
 */
export function listAhead(guide: Walkthrough, stepId: string, context: RunContext): string[] {
  const start = findStep(guide, stepId);
  if (!start) return [];
  const seen = new Set<Step>([start]);
  for (const step of seen) for (const next of possibleNext(guide, step, context)) seen.add(next);
  seen.delete(start);
  const here = guide.steps.indexOf(start);
  const ahead = guide.steps.filter((step) => seen.has(step));
  return [
    ...ahead.filter((step) => guide.steps.indexOf(step) > here),
    ...ahead.filter((step) => guide.steps.indexOf(step) < here),
  ].map(({ id }) => id);
}

/** No other step can follow, whatever the unknown turns out to be. */
export function isLastStep(guide: Walkthrough, stepId: string, context: RunContext): boolean {
  const step = findStep(guide, stepId);
  return step !== undefined && possibleNext(guide, step, context).length === 0;
}

/** The steps whose `when` or the step's own `branch` decides what comes next: what to ask the page about. */
export function listDeciding(guide: Walkthrough, step: Step): Step[] {
  const starts = [guide.steps.indexOf(step) + 1];
  for (const goto of [...listGotos(step.choices), ...listGotos(step.branch)])
    starts.push(indexOfGoto(guide, goto));
  const deciding = new Set<Step>();
  for (const start of starts) {
    for (const next of guide.steps.slice(start)) {
      if (!next.when) break;
      deciding.add(next);
    }
  }
  return [...deciding];
}
