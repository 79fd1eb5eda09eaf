/** What the person says of probable elements during one step. It is in memory only, and never stored. */
import type { Evidence } from '../core/locate/evidence.ts';
import type { TargetView } from '../core/run/view.ts';
import type { Located } from '../core/locate/located.ts';
import { holdTarget, readMakings } from './hold-target.ts';
import { handleOf } from './target-handle.ts';
import type { TargetElement } from './target-handle.ts';
import type { LocateOptions, TargetFinder } from './target-finder.ts';

type Finder = TargetFinder<TargetElement>;

export interface Judgement {
  /** The finder, with what the person said of the step's own target taken in. */
  readonly finder: Finder;
  /** The same for what the person does: an element that they are being asked about is the one they act on. */
  readonly actions: Finder;
  /** They are being asked whether it is this element; null: they are not. */
  ask(element: TargetElement | null): void;
  /** Their answer. */
  answer(isIt: boolean): void;
  /** They acted on this target: that is a yes, too, where it is the one in question. */
  act(target: TargetView | null): void;
}

/** `target`: the step's own. Another target is answered as the finder does. */
export function judgeTarget(finder: Finder, target: TargetView | null): Judgement {
  const own = target && JSON.stringify(target);
  const refused = new WeakSet<object>();
  const hold = holdTarget(target?.recorded, finder.trees);
  let accepted: TargetElement | null = null;
  /** What it was when they said yes. */
  let makings = '';
  let asked: TargetElement | null = null;

  /** The same target is told once for the step and once for its action, each time by value. */
  const isOwn = (it: TargetView | Evidence): boolean => it === target || JSON.stringify(it) === own;
  const locate = (
    it: TargetView | Evidence,
    options: LocateOptions = {},
  ): Located<TargetElement> => {
    if (!isOwn(it)) return finder.locate(it, options);
    // The page may draw it anew, or as something else: then the question is asked anew, too.
    if (accepted?.isConnected && handleOf(accepted).isVisible()) {
      if (readTold(accepted) === makings)
        return { status: 'found', element: accepted, reasons: ['accepted'] };
      // Who acts on it before that says yes, as long as it is the likeliest.
      asked = accepted;
      accepted = null;
    }
    const located = hold(finder.locate(it, { ...options, except: refused }));
    const isRefused = 'element' in located && refused.has(located.element);
    return isRefused ? { status: 'missing', reason: 'none', reasons: ['refused'] } : located;
  };
  const locateForAction: Finder['locate'] = (it, options) => {
    const located = locate(it, options);
    return located.status === 'likely' && located.element === asked && isOwn(it)
      ? { ...located, status: 'found' }
      : located;
  };
  const answer = (isIt: boolean): void => {
    if (asked === null) return;
    if (isIt) makings = readTold((accepted = asked));
    else refused.add(asked);
    asked = null;
  };
  return {
    finder: { ...finder, locate },
    actions: { ...finder, locate: locateForAction },
    ask(element) {
      asked = element;
    },
    answer,
    act(it) {
      if (it !== null && isOwn(it)) answer(true);
    },
  };
}

/** Empty: it lies in another document, whose script tells only where. */
function readTold(element: TargetElement): string {
  return 'nodeType' in element ? readMakings(element) : '';
}
