/** The steps of a walkthrough: put in, taken out, put into another order. Nothing here changes what it is given. */
import type { Step, Walkthrough } from '../guide/schema.ts';
import { freeId, movePart, patchPart, putAfter } from './edit-parts.ts';

export function patchStep(guide: Walkthrough, id: string, fields: Partial<Step>): Walkthrough {
  return { ...guide, steps: patchPart(guide.steps, id, fields) };
}

/** See `movePart`. */
export function moveStep(guide: Walkthrough, id: string, at: number): Walkthrough {
  const steps = movePart(guide.steps, id, at);
  return steps === guide.steps ? guide : { ...guide, steps };
}

export interface Added {
  readonly guide: Walkthrough;
  readonly stepId: string;
}

/** A copy right after the step; both point at the same target. */
export function duplicateStep(guide: Walkthrough, id: string): Added {
  const step = guide.steps.find((it) => it.id === id);
  if (!step) return { guide, stepId: id };
  const stepId = freeId(guide.steps, id.replace(/-\d+$/, ''));
  return { guide: insert(guide, id, { ...step, id: stepId }), stepId };
}

/** A step of words alone, after the named one; without it, at the end. */
export function addStep(guide: Walkthrough, after: string | null, title: string): Added {
  const stepId = freeId(guide.steps, 'words');
  const step: Step = {
    id: stepId,
    kind: 'modal',
    title: { [guide.language]: title },
    advance: { on: 'next' },
    onMissing: { after: 8, do: 'explain' },
  };
  return { guide: insert(guide, after, step), stepId };
}

/** Its targets go along where nothing else speaks of them. Ways that led to the step are left to the checks to tell. */
export function removeStep(guide: Walkthrough, id: string): Walkthrough {
  const without = { ...guide, steps: guide.steps.filter((step) => step.id !== id) };
  const step = guide.steps.find((it) => it.id === id);
  if (!step) return guide;
  const were = namesIn(step);
  let { targets } = guide;
  // A target that goes may have been the last to lie inside of another.
  for (;;) {
    const still = new Set([...namesIn({ ...without, targets: null }), ...withinNames(targets)]);
    const gone = Object.keys(targets).find((it) => were.has(it) && !still.has(it));
    if (gone === undefined) return { ...without, targets };
    const { [gone]: target, ...rest } = targets;
    if (target?.within !== undefined) were.add(target.within);
    targets = rest;
  }
}

function insert(guide: Walkthrough, after: string | null, step: Step): Walkthrough {
  return { ...guide, steps: putAfter(guide.steps, after, step) };
}

function withinNames(targets: Walkthrough['targets']): string[] {
  return Object.values(targets).flatMap(({ within }) => within ?? []);
}

/** Every text in it: more than the names of targets, which keeps one too many at worst. */
function namesIn(value: unknown): Set<string> {
  const names = new Set<string>();
  const look = (it: unknown): void => {
    if (typeof it === 'string') names.add(it);
    else if (typeof it === 'object' && it !== null) Object.values(it).forEach(look);
  };
  look(value);
  return names;
}
