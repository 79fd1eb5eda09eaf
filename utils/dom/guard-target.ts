/**
 * Practice: holds back the person's own click on what cannot be undone, until they want it done. By
 * listeners before those of the page; the page itself is not touched. A page that listens on its window
 * since before we came still hears of the click, but neither a link nor a form acts on it.
 */
import { isPressing } from './choice-event.ts';
import type { Located } from '../core/locate/located.ts';
import type { RunView, StepView, TargetView } from '../core/run/view.ts';
import { OPTION } from './choice-event.ts';
import { containsAcross } from './composed-tree.ts';
import { listenEverywhere } from './listen-everywhere.ts';
import { createPace } from './pace.ts';
import { watchPulse } from './page-pulse.ts';
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
const TYPES =
  'pointerdown pointerup mousedown mouseup touchstart touchend click dblclick auxclick submit ' +
  'keydown keyup keypress beforeinput input change';
/** These tell of the click as a whole, however it was made. */
const TOLD = /^(aux)?click|keydown|submit/;
/** Pressing these is choosing already; pressing all else only takes the focus there. */
const CHOSEN = 'select, input:not([type=submit], [type=button], [type=image])';
/** In these, arrows and letters choose. */
const CHOICE = `select,[list],[type=radio],[type=range],[role=combobox],[role=listbox],${OPTION}`;

/**
 * Must be called before anything else listens for the same click. Several alike are all guarded; what is
 * only likely is for the step that is on, and for no other. All are looked for while the page rests, and
 * at a press only once more where something has changed since. Returns what forgets the answers, for
 * when the finder may give others though the page is as it was.
 */
export function guardTargets(
  finder: Pick<TargetFinder<object>, 'locate' | 'trees'>,
  { signal, now, onHeld }: GuardOptions,
): () => void {
  const kept = new Map<TargetView, Located<object>>();
  const locate = (target: TargetView): Located<object> => {
    let located = kept.get(target);
    if (!located) {
      kept.set(target, (located = finder.locate(target)));
      pulse.refresh();
    }
    return located;
  };
  /** What stands for an element in a frame of another origin is never pressed here: the script there guards it. */
  const find = (target: TargetView | null, isOwn: boolean): readonly object[] => {
    const located = target && locate(target);
    if (located?.status === 'ambiguous') return located.alike ?? [];
    return located && 'element' in located && (isOwn || located.status === 'found')
      ? [located.element]
      : [];
  };
  const list = (): object[] => {
    const { step, guards } = now();
    return [find(step.guarded, true), ...guards.map((it) => find(it, false))].flat();
  };
  /**
   * What this step has the person press and can be undone is let through, where it is certain which that
   * is, also in a part of the page that another step guards. What it only points at is not.
   */
  const listFree = (): readonly object[] => {
    const { step, isReal } = now();
    const { guarded, target, advance } = step;
    if (guarded) return isReal ? find(guarded, true) : [];
    if ('next appear gone'.includes(advance.on)) return [];
    return [target, 'target' in advance ? advance.target : null].flatMap((it) => {
      const found = find(it, false);
      return found.length === 1 ? found : [];
    });
  };
  const hold = (event: Event): void => {
    if (!isPress(event)) return;
    const isPressed = (it: object): it is Element =>
      isOn(event, it as Element) || (event as SubmitEvent).submitter === it;
    const pressed = list().filter(isPressed);
    if (pressed.length === 0) return;
    const free = listFree().filter(isPressed);
    const element = pressed.find((it) => !free.some((inner) => containsAcross(it, inner)));
    if (!element) return;
    event.stopImmediatePropagation();
    // Pointers and touches go on as they are: prevented, they would scroll and select no more. And who
    // presses a button leaves the field that they were in.
    const isHarmless =
      /^(pointer|touch)/.test(event.type) ||
      (event.type === 'mousedown' && !element.matches(CHOSEN));
    if (!isHarmless) event.preventDefault();
    if (TOLD.test(event.type)) onHeld();
  };
  const forget = (): void => {
    kept.clear();
    pace.ask();
  };
  const pace = createPace(list, signal);
  const pulse = watchPulse(document, { signal, trees: finder.trees, onPulse: forget });
  forget();
  const listeners = Object.fromEntries(TYPES.split(' ').map((type) => [type, hold]));
  listenEverywhere(finder.trees.all, listeners, signal, { passive: false });
  return forget;
}

/** Other keys press nothing, and change nothing but a choice; what is typed elsewhere can be undone. */
function isPress(event: Event): boolean {
  const isKey = event.type.startsWith('key');
  const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
  if (isKey ? isPressing(event) : !/input|change/.test(event.type)) return true;
  const isMeant =
    !isKey ||
    /^(Arrow|Page|Home|End|F4$)/.test(key) ||
    (key?.length === 1 && !(ctrlKey || metaKey || altKey));
  return isMeant && (event.composedPath()[0] as Element).matches?.(CHOICE);
}
