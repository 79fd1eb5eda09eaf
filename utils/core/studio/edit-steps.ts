/** The steps of a walkthrough: a new one, and those that are gone. Nothing here changes what it is given. */
import type { Step, Walkthrough } from '../guide/schema.ts';
import { freeId } from './edit-parts.ts';

/** A step of words alone, with an id of its own. */
export function newStep(guide: Walkthrough, title: string): Step {
  return {
    id: freeId(guide.steps, 'words'),
    kind: 'modal',
    title: { [guide.language]: title },
    advance: { on: 'next' },
    onMissing: { after: 8, do: 'explain' },
  };
}

export function removeStep(guide: Walkthrough, id: string): Walkthrough {
  return putSteps(
    guide,
    guide.steps.filter((step) => step.id !== id),
  );
}

/**
 * With these steps instead. Targets of those that are gone go along where nothing else speaks of them;
 * ways that led to one are left to the checks to tell.
 */
export function putSteps(guide: Walkthrough, steps: Step[]): Walkthrough {
  const put = { ...guide, steps };
  const kept = new Set(steps.map(({ id }) => id));
  const were = namesIn(guide.steps.filter(({ id }) => !kept.has(id)));
  if (were.size === 0) return put;
  let { targets } = guide;
  // A target that goes may have been the last to lie inside of another.
  for (;;) {
    const still = new Set([...namesIn({ ...put, targets: null }), ...withinNames(targets)]);
    const gone = Object.keys(targets).find((it) => were.has(it) && !still.has(it));
    if (gone === undefined) return { ...put, targets };
    const { [gone]: target, ...rest } = targets;
    if (target?.within !== undefined) were.add(target.within);
    targets = rest;
  }
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
