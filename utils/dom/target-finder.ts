/**
 * The one way from a target's description to an element: the right one, or an honest answer that it is
 * not sure. What a recorder saw is weighed (`evidence-finder.ts`), what an author wrote by hand is
 * taken at its word (`written-target.ts`).
 */
import type { Evidence } from '../core/locate/evidence.ts';
import type { Located, MissingReason } from '../core/locate/located.ts';
import { wordsFor } from '../core/locate/words.ts';
import type { TargetView } from '../core/run/view.ts';
import { findRoots } from './candidates.ts';
import { containsAcross } from './composed-tree.ts';
import { createEvidenceFinder } from './evidence-finder.ts';
import type { EvidenceLocateOptions } from './evidence-finder.ts';
import { keepTrees } from './live-trees.ts';
import type { LiveTrees } from './live-trees.ts';
import type { PageTrees } from './page-roots.ts';
import { listMeant } from './weigh-page.ts';
import type { Weighed } from './weigh-page.ts';
import { locateWritten } from './written-target.ts';

export { describeElement } from './describe-element.ts';

export type LocatedElement = Located<Element>;

export interface LocateOptions extends Pick<EvidenceLocateOptions, 'variables' | 'row'> {
  /** Languages to try after the page's own, the likeliest first; for what was written by hand. */
  readonly languages?: readonly string[];
  /** Elements that it is not: a person said so. */
  readonly except?: Pick<WeakSet<object>, 'has'>;
}

/** `E`: what it finds. */
export interface TargetFinder<E = Element> {
  /** Looks now, once. Reads the page only. */
  locate(target: TargetView | Evidence, options?: LocateOptions): Located<E>;
  dispose(): void;
  /** The trees that it looks into, for others who watch them. */
  readonly trees: LiveTrees;
  /** What it learns from elsewhere: no observer of the page's documents sees it. */
  readonly elsewhere?: Elsewhere<E>;
}

/** Each calls back until the signal ends. */
export interface Elsewhere<E> {
  /** An answer may be another one now. */
  onChange(signal: AbortSignal, callback: () => void): void;
  /** The person has acted on this element, as the step asks of them. */
  onActed(signal: AbortSignal, callback: (element: E) => void): void;
  /** In practice: a click was held back there. */
  onHeld(signal: AbortSignal, callback: () => void): void;
}

export function createTargetFinder(root: Document, defaults: LocateOptions = {}): TargetFinder {
  const trees = keepTrees(root);
  const evidenceFinder = createEvidenceFinder(root, {}, trees);
  let isDisposed = false;

  function locate(
    pageTrees: PageTrees,
    target: TargetView,
    options: LocateOptions,
  ): LocatedElement {
    const { recorded } = target;
    return recorded
      ? locateRecorded(pageTrees, target, recorded, options)
      : locateWritten(pageTrees, target, options, (it) => locate(pageTrees, it, {}));
  }

  /** The words that an author wrote beside what was recorded are for people; places narrow it. */
  function locateRecorded(
    pageTrees: PageTrees,
    target: TargetView,
    recorded: Evidence,
    options: LocateOptions,
  ): LocatedElement {
    const { frame = recorded.frame, shadow, within, row, recordedRowValue } = target;
    const evidence = frame === undefined ? recorded : { ...recorded, frame };
    const tests: ((element: Element) => boolean)[] = [];
    if (options.except) tests.push((it) => !options.except!.has(it));
    if (shadow) {
      const roots = findRoots(pageTrees, { ...target, ...(frame !== undefined && { frame }) });
      if (typeof roots === 'string') return missing(roots);
      tests.push((it) => (roots as Node[]).includes(it.getRootNode()));
    }
    if (within) {
      const around = locate(pageTrees, within, {});
      if (around.status !== 'found') return missing('within');
      tests.push((it) => it !== around.element && containsAcross(around.element, it));
    }
    const language = root.documentElement?.lang ?? '';
    const column = row && wordsFor(row.column, language)[0];
    const variable = recorded.row?.variable;
    return toLocated(
      evidenceFinder.locate(evidence, {
        ...options,
        ...(row && column !== undefined && { row: { column, value: row.value } }),
        ...(variable !== undefined &&
          recordedRowValue !== undefined && { variables: { [variable]: recordedRowValue } }),
        ...(tests.length > 0 && { mayBe: (it) => tests.every((test) => test(it)) }),
      }),
    );
  }

  return {
    locate(target, options = {}) {
      const view = 'v' in target ? { recorded: target, within: null } : target;
      const look = (): LocatedElement => locate(trees.read(), view, { ...defaults, ...options });
      try {
        if (!isDisposed) {
          const located = look();
          // What is said not to be there may be in a tree that nothing told of.
          return located.status === 'missing' && trees.sweep() ? look() : located;
        }
      } catch (error) {
        // A page may be such that it cannot be read: nested too deep, or with a form whose fields are
        // called like what we ask of it. Then nothing is found, which is told, and nothing is guessed.
        // Faults of our own look the same to a learner, but not to whoever works on the product.
        if (import.meta.env.MODE !== 'production') reportError(error);
      }
      return missing('none');
    },
    trees,
    dispose() {
      isDisposed = true;
      trees.dispose();
      evidenceFinder.dispose();
    },
  };
}

function missing(reason: MissingReason): LocatedElement {
  return { status: 'missing', reason, reasons: [] };
}

/** Reasons of the evidence finder that say more than that nothing is like it. */
const MISSING: Readonly<Record<string, MissingReason>> = {
  frame: 'frame',
  row: 'row',
  'row-value': 'row',
  hidden: 'hidden',
};

function toLocated(weighed: Weighed): LocatedElement {
  const { status, element, count, reasons, ranking } = weighed;
  if (status === 'missing' || (element === null && status !== 'ambiguous'))
    return {
      status: 'missing',
      reason: MISSING[reasons[0] ?? ''] ?? 'none',
      reasons,
      likest: ranking[0]?.element,
    };
  const explained = { reasons, score: ranking[0]?.score };
  return status === 'ambiguous'
    ? { status, count, alike: listMeant(weighed), ...explained }
    : { status, element: element!, ...explained };
}
