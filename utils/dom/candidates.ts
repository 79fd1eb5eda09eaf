/**
 * The cheap half of a search: what on the page could be the target, by the field that narrows
 * most, checked against the fields that need no words. The result never leaves out the right one.
 */
import {
  FIELD_SELECTOR,
  NAMED_SELECTOR,
  implicitSelector,
  listSpellings,
  settleRole,
} from '../core/locate/role-selectors.ts';
import { wordsFor } from '../core/locate/words.ts';
import { matchesUrl } from '../core/match/glob.ts';
import type { MissingReason } from '../core/locate/located.ts';
import type { TargetView } from '../core/run/view.ts';
import { findByText } from './own-text.ts';
import { shadowRootOf } from './closed-shadow.ts';
import { addressOf, listFrameDocuments, listRoots } from './page-roots.ts';
import type { PageTrees, Root } from './page-roots.ts';

export const TEST_ATTRIBUTES = ['data-testid', 'data-test', 'data-test-id', 'data-qa', 'data-cy'];

/** The documents of the same-origin frames whose address fits the glob. */
export function findFrames(trees: PageTrees, frame: string): Document[] {
  return listFrameDocuments(trees.all()).filter((it) => matchesUrl(frame, addressOf(it)));
}

/** The trees in which to look for a target, or why there is none. */
export function findRoots(trees: PageTrees, { frame, shadow }: TargetView): Root[] | MissingReason {
  let roots: Root[];
  if (frame === undefined) {
    roots = shadow ? [trees.document] : trees.top();
  } else {
    const inside = findFrames(trees, frame);
    if (inside.length === 0) return 'frame';
    roots = shadow ? inside : inside.flatMap((it) => listRoots(it));
  }
  for (const selector of shadow ?? []) {
    roots = roots.flatMap((root) =>
      select(root, selector).flatMap((host) => shadowRootOf(host) ?? []),
    );
    if (roots.length === 0) return 'shadow';
  }
  return roots;
}

/** `ask`: how to ask a tree for what has a role. */
export function findCandidates(
  roots: readonly Root[],
  target: TargetView,
  ask: NonNullable<PageTrees['select']> = select,
): Element[] {
  const role = target.role === undefined ? null : settleRole(target.role);
  const selector = narrowestSelector(target);
  const found = roots.flatMap((root) => {
    if (selector !== null) return select(root, selector);
    if (role !== null) return listRoled(root, role, ask);
    return target.text ? findByText(root, wordsFor(target.text, null)) : [];
  });
  return [...new Set(found)].filter(
    (it) =>
      (target.id === undefined || it.id === target.id) &&
      (target.testId === undefined ||
        TEST_ATTRIBUTES.some((name) => it.getAttribute(name) === target.testId)) &&
      (target.css === undefined || matches(it, target.css)) &&
      (role === null || hasRole(it, role)),
  );
}

/** Null: the role narrows, or only the text does. */
function narrowestSelector({ id, testId, css, role, label, name }: TargetView): string | null {
  if (id !== undefined) return `[id="${CSS.escape(id)}"]`;
  if (testId !== undefined)
    return TEST_ATTRIBUTES.map((it) => `[${it}="${CSS.escape(testId)}"]`).join();
  if (css !== undefined) return css;
  if (role !== undefined) return null;
  if (label) return FIELD_SELECTOR;
  return name ? NAMED_SELECTOR : null;
}

/** A comma between two selectors, and not within brackets of one. */
const BETWEEN = /,(?![^(]*\))/;
/** Where more say their role, the browser picks those that say the one meant. */
const MOST_TOLD = 500;

/** What may have the role, selector by selector: those that begin with a tag are answered in no time. */
function listRoled(
  root: Root,
  role: string,
  ask: NonNullable<PageTrees['select']>,
): readonly Element[] {
  const told = ask(root, '[role]');
  return [
    ...(told.length > MOST_TOLD
      ? listSpellings(role).flatMap((it) => ask(root, `[role~="${CSS.escape(it)}" i]`))
      : told),
    ...(implicitSelector(role)?.split(BETWEEN) ?? []).flatMap((it) => ask(root, it)),
  ];
}

function hasRole(element: Element, role: string): boolean {
  const told = element.getAttribute('role')?.trim();
  if (told) return settleRole(told.split(/\s+/)[0]!) === role;
  const implicit = implicitSelector(role);
  return implicit !== null && element.matches(implicit);
}

/** A selector that the browser does not know finds nothing; authors are told by the guide's check. */
function select(root: Root, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
