/** Recognises the person's own action on the page, and its outcome. Never acts, never keeps a value. */
import type { AdvanceView, ConfirmView, TargetView } from '../core/run/view.ts';
import { isChoice, isChoiceByKey, isPressByKey, isPressing } from './choice-event.ts';
import { isDisabled, isFilled } from './element-state.ts';
import { listenEverywhere } from './listen-everywhere.ts';
import type { Listeners } from './listen-everywhere.ts';
import type { TargetFinder } from './target-finder.ts';
import type { TargetElement } from './target-handle.ts';
import { watchLocated } from './watch-located.ts';

/** Long enough for a re-render to put an element back, short enough for nobody to wonder. */
const SETTLE_MS = 250;

export interface WatchActionOptions {
  readonly signal: AbortSignal;
  /** Once, in the task of the action, before a page that it leads to is loaded. */
  onActed(): void;
}

/** Actions that need no watching here (`next`, `url`) or have no target never call back. */
export function watchAction(
  advance: AdvanceView,
  finder: TargetFinder<TargetElement>,
  options: WatchActionOptions,
): void {
  if ((advance.on === 'appear' || advance.on === 'gone') && advance.target) {
    const once = endOnce(options.signal, options.onActed);
    watchPresence(advance.on, advance.target, finder, once.signal, once.end);
  } else watchDeed(advance, finder, options);
}

/** Only of what the person does with the target itself. */
export function watchDeed(
  advance: AdvanceView,
  finder: TargetFinder<TargetElement>,
  { signal, onActed }: WatchActionOptions,
): void {
  const target = 'target' in advance && advance.target;
  const listen = DEEDS[advance.on];
  if (!target || !listen) return;
  const once = endOnce(signal, onActed);
  const find = (): TargetElement | null => {
    const located = finder.locate(target);
    return located.status === 'found' ? located.element : null;
  };
  const findHere = (): Element | null => {
    const found = find();
    return found && 'nodeType' in found ? found : null;
  };
  listenEverywhere(finder.trees.all, listen(findHere, once.end), once.signal);
  finder.elsewhere?.onActed(once.signal, (element) => element === find() && once.end());
}

const DEEDS: { readonly [On in AdvanceView['on']]?: (find: Find, done: () => void) => Listeners } =
  { click: listenForClick, input: listenForInput, choice: listenForChoice };

export interface WatchOutcomeOptions {
  readonly signal: AbortSignal;
  /** Once; perhaps during the call, where the outcome is there already. */
  onReached(): void;
}

export function watchOutcome(
  confirm: ConfirmView,
  finder: TargetFinder<TargetElement>,
  { signal, onReached }: WatchOutcomeOptions,
): void {
  const once = endOnce(signal, onReached);
  watchPresence(confirm.on, confirm.target, finder, once.signal, once.end);
}

type Find = () => Element | null;

function listenForClick(find: Find, done: () => void): Listeners {
  // Pages that act on pointer down may replace the element before the click that ends the action.
  let pressed: Element | null = null;
  const check = (isHit: boolean, element: Element | null): void => {
    if (isHit && !isDisabled(element!)) done();
  };
  return {
    pointerdown(event) {
      const element = find();
      pressed = isOn(event, element) ? element : null;
    },
    keydown(event) {
      pressed = null;
      // Each key that is typed comes by here: the page is searched for few of them.
      const element = isPressing(event) ? find() : null;
      check(isPressByKey(event, element), element);
    },
    pointerup() {
      if (pressed && !pressed.isConnected) done();
    },
    click(event) {
      const element = pressed && !pressed.isConnected ? null : find();
      check(
        element ? isOn(event, element) || isOn(event, pressed) : pressed !== null,
        element ?? pressed,
      );
    },
  };
}

function listenForInput(find: Find, done: () => void): Listeners {
  const check = (event: Event): void => {
    const field = event.composedPath()[0] as HTMLInputElement;
    // Who goes to another window has perhaps typed half of it; a dialog for files is such a window, too.
    if ((document.hasFocus() || field.files) && isFilled(field) && isOn(event, find())) done();
  };
  return {
    change: check,
    focusout: check,
    drop(event) {
      if ((event as DragEvent).dataTransfer?.files.length && isOn(event, find())) done();
    },
  };
}

function listenForChoice(find: Find, done: () => void): Listeners {
  const check = (isMeant: (event: Event, element: Element) => boolean) => (event: Event) => {
    const element = find();
    if (element && isMeant(event, element)) done();
  };
  return {
    change: check(isOn),
    click: check(isChoice),
    keyup: check(isChoiceByKey),
  };
}

/** A click on the label of a field is one on the field. */
export function isOn(event: Event, element: Element | null): boolean {
  return (
    element !== null &&
    event.composedPath().some((it) => it === element || isLabelOf(it as HTMLLabelElement, element))
  );
}

/** Of a window, or of a form, `control` may be an element that the page calls so. */
function isLabelOf({ localName, control }: HTMLLabelElement, field: Element): boolean {
  return localName === 'label' && control === field;
}

function watchPresence(
  on: 'appear' | 'gone',
  target: TargetView,
  finder: TargetFinder<TargetElement>,
  signal: AbortSignal,
  done: () => void,
): void {
  let timer = 0;
  // What is not there yet is not gone: a document that is still loading may bring it.
  const settle = (): void => {
    if (document.readyState !== 'complete') {
      window.addEventListener('load', restart, { once: true, signal });
    } else if (watch.check().status === 'missing' && !signal.aborted) done();
  };
  const restart = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(settle, SETTLE_MS);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  const watch = watchLocated(finder, target, {
    signal,
    onChange(located) {
      clearTimeout(timer);
      if (on === 'appear' && located.status === 'found') done();
      if (on === 'gone' && located.status === 'missing') restart();
    },
  });
}

/** A signal that ends with `signal` or with the first call of `end`, which then calls back. */
function endOnce(
  signal: AbortSignal,
  callback: () => void,
): { signal: AbortSignal; end: () => void } {
  const ending = new AbortController();
  const either = AbortSignal.any([signal, ending.signal]);
  return {
    signal: either,
    end() {
      if (either.aborted) return;
      ending.abort();
      callback();
    },
  };
}
