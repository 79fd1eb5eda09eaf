/** Lets an author point at an element of the page, by mouse or keyboard. The page hears nothing of it. */
import { HOST_NAME } from './closed-shadow.ts';
import { setPicking } from './hand-over.ts';
import { listenEverywhere } from './listen-everywhere.ts';
import { listAllRoots } from './page-roots.ts';
import type { ResolvedAction } from './resolve-action.ts';
import { innermostOf, resolvePick } from './resolve-pick.ts';

export interface PickOptions {
  /** Not to be ended when something was chosen: the second of two clicks is held back, too. */
  readonly signal: AbortSignal;
  /** What would be chosen now. Null: nothing. */
  onPoint(element: Element | null): void;
  /** Once. */
  onPick(chosen: ResolvedAction): void;
  /** Once, instead. */
  onCancel(): void;
}

/** In milliseconds: the second of two clicks is still none for the page. */
const DOUBLE_CLICK = 500;
/** What a page could react to. Touching alone may scroll; a click follows it. */
const HELD = ['pointerdown', 'mousedown', 'mouseup', 'dblclick', 'auxclick', 'contextmenu'];
const HELD_KEYS = ['Enter', ' ', 'Escape'];

export function pickElement(
  document: Document,
  { signal, onPoint, onPick, onCancel }: PickOptions,
): void {
  const ending = new AbortController();
  const on = AbortSignal.any([signal, ending.signal]);
  setPicking(true);
  on.addEventListener('abort', () => setPicking(false));
  let pointed: ResolvedAction | null = null;
  let isOver = false;
  const end = (): void => {
    isOver = true;
    setTimeout(() => ending.abort(), DOUBLE_CLICK);
  };
  const point = (event: Event): void => {
    const inner = innermostOf(event);
    const found = inner && resolvePick(inner);
    if (isOver || found?.element === pointed?.element) return;
    pointed = found;
    onPoint(found?.element ?? null);
  };
  const choose = (event: Event): void => {
    if (event.type !== 'keydown') point(event);
    if (isOver || pointed === null) return;
    end();
    onPick(pointed);
  };
  const hold = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  /** What happens in our own interface is no matter of ours. */
  const onPage = (handle: (event: Event) => void) => (event: Event) => {
    const isOurs = event.composedPath().some((it) => (it as Element).localName === HOST_NAME);
    if (!isOurs) handle(event);
  };
  const holding = onPage(hold);

  listenEverywhere(
    () => listAllRoots(document),
    {
      ...Object.fromEntries(HELD.map((type) => [type, holding])),
      pointermove: onPage(point),
      focusin: onPage(point),
      click: onPage((event) => {
        hold(event);
        choose(event);
      }),
      pointerup: onPage((event) => {
        hold(event);
        // No click comes from what is disabled.
        const inner = innermostOf(event);
        if (inner?.closest(':disabled') && (event as PointerEvent).button === 0) choose(event);
      }),
      keydown: onPage((event) => {
        const { key } = event as KeyboardEvent;
        if (!HELD_KEYS.includes(key)) return;
        hold(event);
        if (key !== 'Escape') return choose(event);
        if (isOver) return;
        end();
        onCancel();
      }),
      keyup: onPage((event) => {
        if (HELD_KEYS.includes((event as KeyboardEvent).key)) hold(event);
      }),
    },
    on,
    { passive: false },
  );
}
