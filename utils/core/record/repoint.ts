/** A step that points at another element than before: what the author has shown on the page. */
import type { Step, Walkthrough } from '../guide/schema.ts';
import type { RecordedAction } from './action.ts';
import { findUnknown, NAMING, type IsAllowed } from './allow.ts';
import { draftAddress, draftTarget, hostNamer, reachFrame, type Drafting } from './draft-step.ts';
import { freeName } from '../studio/edit-parts.ts';
import { wordsOf } from './known-words.ts';

/**
 * The step's target is described anew, for all steps that name it. A step without one gets its own,
 * and the page that the author showed. Its words and what leads on stay. What `isAllowed` refuses is
 * left out.
 */
export function repoint(
  guide: Walkthrough,
  stepId: string,
  action: RecordedAction,
  drafting: Drafting,
): Walkthrough {
  const step = guide.steps.find(({ id }) => id === stepId);
  if (!step) return guide;
  const targetId = step.target ?? nameOwn(guide, stepId);
  const target = draftTarget(action, drafting);
  const pointed = (it: Step): Step => ({
    ...it,
    ...(it.target === undefined && { target: targetId }),
    ...(it.kind === 'modal' && { kind: 'tooltip' as const }),
    ...moveTo(it, action.page === '' ? null : draftAddress(action.page, drafting)),
  });
  return {
    ...guide,
    app: reachFrame(guide.app, target),
    steps: guide.steps.map((it) => (it === step ? pointed(it) : it)),
    targets: { ...guide.targets, [targetId]: target },
  };
}

/** For a guide that nobody records: the words that it has already are allowed, as well as those of `isAllowed`. */
export function repointGuide(
  guide: Walkthrough,
  stepId: string,
  action: RecordedAction,
  allowed: readonly string[],
): Walkthrough {
  const isOwn = wordsIn(guide);
  const isAllowed: IsAllowed = (word) => isOwn.has(word) || allowed.includes(word);
  return repoint(guide, stepId, action, {
    isAllowed,
    language: guide.language,
    nameHost: hostNamer(guide),
  });
}

/** The words of the action that are in no list of ours and nowhere in the guide: somebody has to look at them. */
export function listUnknown(guide: Walkthrough, action: RecordedAction): string[] {
  const isOwn = wordsIn(guide);
  return findUnknown(action, (word) => isOwn.has(word));
}

/** A step that names its page, and not this one, would be looked for where it is no more. */
function moveTo({ page }: Step, address: string | null): Pick<Step, 'page'> | null {
  if (address === null || page === undefined || page.includes(address)) return null;
  return { page: [address] };
}

function nameOwn({ targets }: Walkthrough, stepId: string): string {
  const taken = new Set(Object.keys(targets));
  return taken.has(stepId) ? freeName(taken, stepId, '-') : stepId;
}

/** Those that its author wrote or approved: what else is recorded of a target, nobody has looked at. */
function wordsIn({ title, steps, targets }: Walkthrough): ReadonlySet<string> {
  const words = new Set<string>();
  const look = (it: unknown): void => {
    if (typeof it === 'string') for (const word of wordsOf(it)) words.add(word);
    else if (typeof it === 'object' && it !== null) Object.values(it).forEach(look);
  };
  look([title, steps]);
  for (const { recorded, ...written } of Object.values(targets))
    look([written, NAMING.map((trait) => recorded?.traits[trait])]);
  return words;
}
