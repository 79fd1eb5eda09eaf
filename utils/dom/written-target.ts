/**
 * A target as an author writes it by hand, every field taken at its word: an element is found if it
 * alone has all of them and is visible. Where nothing has all of them, the one visible element of
 * that role with nearly that name is likely; else an honest no.
 */
import type { MissingReason } from '../core/locate/located.ts';
import { findNearName } from '../core/locate/near-match.ts';
import { planLanguages, wordsFor } from '../core/locate/words.ts';
import type { TargetView } from '../core/run/view.ts';
import { createNameCache, hasLabel, hasName, nameOf } from './accessible-name.ts';
import type { NameCache } from './accessible-name.ts';
import { findCandidates, findRoots } from './candidates.ts';
import { containsAcross } from './composed-tree.ts';
import { showsText } from './own-text.ts';
import type { PageTrees } from './page-roots.ts';
import { createRowTest } from './table-row.ts';
import type { LocatedElement, LocateOptions } from './target-finder.ts';
import { isOutOfReach, visibleBox } from './visible-box.ts';

/** What is known during one search; the page does not change meanwhile. */
interface Search {
  readonly trees: PageTrees;
  /** What a target lies inside may be a recorded one. */
  readonly locateRecorded: (target: TargetView) => LocatedElement;
  readonly names: NameCache;
  readonly candidates: Map<TargetView, Element[] | MissingReason>;
  /** Targets as they are looked for inside a frame that only the target in them names. */
  readonly inFrame: Map<TargetView, TargetView>;
}

/** Names are compared one by one, and each costs a walk through the layout. */
const MOST_NEAR = 200;

/** `locateRecorded`: how to look for what it lies inside, where that was recorded. */
export function locateWritten(
  trees: PageTrees,
  target: TargetView,
  { languages = [], except }: LocateOptions,
  locateRecorded: (target: TargetView) => LocatedElement,
): LocatedElement {
  const search: Search = {
    trees,
    locateRecorded,
    names: createNameCache(),
    candidates: new Map(),
    inFrame: new Map(),
  };
  if (except !== undefined) leaveOut(search, target, except);
  const plan = planLanguages(target, trees.document.documentElement?.lang ?? '', languages);
  let answer = miss('none');
  for (const language of plan) {
    const located = locateIn(search, target, language);
    if (located.status !== 'missing') return located;
    // A match that is hidden tells more than no match in the next language.
    if (answer.reason === 'none') answer = located;
  }
  return (answer.reason === 'none' && locateNear(search, target, plan)) || answer;
}

function miss(reason: MissingReason): Extract<LocatedElement, { status: 'missing' }> {
  return { status: 'missing', reason, reasons: [] };
}

function leaveOut(
  search: Search,
  target: TargetView,
  except: NonNullable<LocateOptions['except']>,
): void {
  const candidates = candidatesFor(search, target);
  if (typeof candidates !== 'string')
    search.candidates.set(
      target,
      candidates.filter((it) => !except.has(it)),
    );
}

function locateIn(search: Search, target: TargetView, language: string | null): LocatedElement {
  if (target.recorded) return search.locateRecorded(target);
  let left = narrow(search, target, language);
  if (typeof left === 'string') return miss(left);
  left = keepWorded(left, target, language, search.names);
  if (left.length === 0) return miss('none');
  left = keepUsable(left, target, search);
  if (left.length > 1)
    return { status: 'ambiguous', count: left.length, alike: left, reasons: ['exact'] };
  return left[0] ? { status: 'found', element: left[0], reasons: ['exact'] } : miss('hidden');
}

function locateNear(
  search: Search,
  target: TargetView,
  languages: readonly (string | null)[],
): LocatedElement | null {
  const { name, role, ...rest } = target;
  if (!name || role === undefined) return null;
  for (const language of languages) {
    const around = narrow(search, target, language);
    if (typeof around === 'string') continue;
    const left = keepUsable(keepWorded(around, rest, language, search.names), target, search);
    if (left.length > MOST_NEAR) continue;
    const names = left.map((it) => nameOf(it, search.names));
    const at = findNearName(wordsFor(name, language), names);
    if (at !== null) return { status: 'likely', element: left[at]!, reasons: ['near-name'] };
  }
  return null;
}

/** What could be the target by all but its words. */
function narrow(
  search: Search,
  target: TargetView,
  language: string | null,
): Element[] | MissingReason {
  let left = candidatesFor(search, target);
  if (typeof left === 'string') return left;

  if (target.within) {
    const around = locateAround(search, target, target.within, language);
    if (around.status !== 'found') return 'within';
    left = left.filter((it) => it !== around.element && containsAcross(around.element, it));
  }
  if (target.row && left.length > 0) {
    const { column, value } = target.row;
    left = left.filter(createRowTest(wordsFor(column, language), value));
    if (left.length === 0) return 'row';
  }
  return left;
}

function keepUsable(candidates: Element[], target: TargetView, { trees }: Search): Element[] {
  const needsReach = target.role !== undefined || Boolean(target.name ?? target.label);
  return candidates.filter(
    (it) => visibleBox(it) !== null && !(needsReach && isOutOfReach(it, trees.modals())),
  );
}

function candidatesFor(search: Search, target: TargetView): Element[] | MissingReason {
  let candidates = search.candidates.get(target);
  if (candidates === undefined) {
    const roots = findRoots(search.trees, target);
    candidates =
      typeof roots === 'string' ? roots : findCandidates(roots, target, search.trees.select);
    search.candidates.set(target, candidates);
  }
  return candidates;
}

/** What a target in a frame lies inside may be in the same frame, or around the frame. */
function locateAround(
  search: Search,
  { frame }: TargetView,
  within: TargetView,
  language: string | null,
): LocatedElement {
  if (frame !== undefined && within.frame === undefined) {
    const inFrame = search.inFrame.get(within) ?? { ...within, frame };
    search.inFrame.set(within, inFrame);
    const located = locateIn(search, inFrame, language);
    if (located.status === 'found') return located;
  }
  return locateIn(search, within, language);
}

function keepWorded(
  candidates: Element[],
  { name, label, text, role }: Pick<TargetView, 'name' | 'label' | 'text' | 'role'>,
  language: string | null,
  names: NameCache,
): Element[] {
  let left = candidates;
  if (text) {
    const words = wordsFor(text, language);
    left = left.filter((it) => showsText(it, words));
  }
  if (label) {
    const words = wordsFor(label, language);
    left = left.filter((it) => hasLabel(it, words, names));
  }
  if (name) {
    const words = wordsFor(name, language);
    left = left.filter((it) => hasName(it, words, names));
    // A picture gives its name to the button around it: without a role, the outer one is meant.
    if (role === undefined)
      left = left.filter((it) => !left.some((other) => other !== it && other.contains(it)));
  }
  return left;
}
