/**
 * Practice: holds back the person's own click on what cannot be undone, until they want it done. By
 * listeners before those of the page; the page itself is not touched. A page that listens on its window
 * since before we came still hears of the click, but neither a link nor a form acts on it.
 */
import type { TargetView } from '../core/run/view.ts';
import { listenEverywhere } from './listen-everywhere.ts';
import type { TargetFinder } from './target-finder.ts';
import { isOn } from './watch-action.ts';

export interface GuardOptions {
  readonly signal: AbortSignal;
  /** The person wants it done: nothing is held back. */
  isReal(): boolean;
  /** A click, or a key that stands for one, was held back. */
  onHeld(): void;
}

/** Pages act on the first of these that they hear; what comes before the click is held back with it. */
const POINTER = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'];
const CLICK = ['click', 'dblclick', 'auxclick', 'submit'];
const KEY = ['keydown', 'keyup', 'keypress'];
/** These tell of the click as a whole, however it was made. */
const TOLD = ['click', 'auxclick', 'keydown', 'submit'];

/** Must be called before anything else listens for the same click. What is only likely is guarded, too. */
export function guardTarget<E extends object>(
  target: TargetView,
  finder: Pick<TargetFinder<E>, 'locate' | 'trees'>,
  { signal, isReal, onHeld }: GuardOptions,
): void {
  const hold = (event: Event): void => {
    if (isReal() || !isPress(event)) return;
    const located = finder.locate(target);
    // In a frame of another origin, the script there guards it.
    if (!('element' in located) || !('nodeType' in located.element)) return;
    const element = located.element as unknown as Element;
    if (!isOn(event, element) && (event as SubmitEvent).submitter !== element) return;
    event.stopImmediatePropagation();
    // Pointers and touches go on as they are: prevented, they would scroll and select no more.
    if (!/^(pointer|touch)/.test(event.type)) event.preventDefault();
    if (TOLD.includes(event.type)) onHeld();
  };
  const types = [...POINTER, ...CLICK, ...KEY];
  const listeners = Object.fromEntries(types.map((type) => [type, hold]));
  listenEverywhere(finder.trees.all, listeners, signal, { passive: false });
}

/** Other keys than these press nothing. */
function isPress(event: Event): boolean {
  return !KEY.includes(event.type) || ['Enter', ' '].includes((event as KeyboardEvent).key);
}
