/**
 * Practice: holds back the person's own click on what cannot be undone, until they want it done. By
 * listeners before those of the page; the page itself is not touched. A page that listens on its window
 * since before we came still hears of the click, but neither a link nor a form acts on it.
 */
import type { RunView, StepView, TargetView } from '../core/run/view.ts';
import { listenEverywhere } from './listen-everywhere.ts';
import type { TargetFinder } from './target-finder.ts';
import { isOn } from './watch-action.ts';

/** Read anew at each press: listeners stay for as long as the run does. */
export interface Guarded {
  readonly step: Pick<StepView, 'guarded' | 'target' | 'advance'>;
  readonly guards: RunView['guards'];
  /** The person wants this step done: it is not held back. */
  readonly isReal: boolean;
}

export interface GuardOptions {
  readonly signal: AbortSignal;
  now(): Guarded;
  /** A click, or a key that stands for one, was held back. */
  onHeld(): void;
}

/** Pages act on the first of these that they hear; what comes before the click is held back with it. */
const POINTER = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'];
const CLICK = ['click', 'dblclick', 'auxclick', 'submit'];
const KEY = ['keydown', 'keyup', 'keypress'];
/** These tell of the click as a whole, however it was made. */
const TOLD = ['click', 'auxclick', 'keydown', 'submit'];
/** Pressing these is choosing already; pressing all else only takes the focus there. */
const CHOSEN = 'select, input:not([type=submit], [type=button], [type=image])';

/**
 * Must be called before anything else listens for the same click. Several alike are all guarded; what is
 * only likely is for the step that is on, and for no other.
 */
export function guardTargets(
  finder: Pick<TargetFinder<object>, 'locate' | 'trees'>,
  { signal, now, onHeld }: GuardOptions,
): void {
  const find = (target: TargetView | null, isOwn: boolean): readonly object[] => {
    const located = target && finder.locate(target);
    if (located?.status === 'ambiguous') return located.alike ?? [];
    return located && 'element' in located && (isOwn || located.status === 'found')
      ? [located.element]
      : [];
  };
  const hold = (event: Event): void => {
    if (!isPress(event)) return;
    const { step, guards, isReal } = now();
    const { guarded, target, advance } = step;
    const element = [find(guarded, true), ...guards.map((it) => find(it, false))]
      .flat()
      // In a frame of another origin, the script there guards it.
      .filter((it) => 'nodeType' in it)
      .map((it) => it as Element)
      .find((it) => isOn(event, it) || (event as SubmitEvent).submitter === it);
    if (!element) return;
    // What this step has the person press and can be undone is let through, where it is certain which
    // that is; what it only points at is not.
    const isFree = guarded
      ? isReal && find(guarded, true).includes(element)
      : !'next appear gone'.includes(advance.on) &&
        [target, 'target' in advance ? advance.target : null].some((it) => {
          const [one, other] = find(it, false);
          return one === element && !other;
        });
    if (isFree) return;
    event.stopImmediatePropagation();
    // Pointers and touches go on as they are: prevented, they would scroll and select no more. And who
    // presses a button leaves the field that they were in.
    const isHarmless =
      /^(pointer|touch)/.test(event.type) ||
      (event.type === 'mousedown' && !element.matches(CHOSEN));
    if (!isHarmless) event.preventDefault();
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
