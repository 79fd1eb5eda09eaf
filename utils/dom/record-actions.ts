/**
 * What an author does on a page, as actions on described elements. Values are never read: that a field
 * was filled in is told by the event, not by what stands in it.
 */
import type { ActionKind, RecordedAction } from '../core/record/action.ts';
import { listKnownWords } from '../core/record/known-words.ts';
import { hashWords } from '../core/locate/page-words.ts';
import { settleFrame, withoutDigits } from '../core/locate/volatile.ts';
import { foldText } from '../core/locate/words.ts';
import { readName } from './accessible-name.ts';
import { isPressByKey } from './choice-event.ts';
import { HOST_NAME, shadowRootOf } from './closed-shadow.ts';
import { parentOf } from './composed-tree.ts';
import { isInData } from './data-region.ts';
import { describeElement, fit } from './describe-element.ts';
import type { Described } from './describe-element.ts';
import { createDescriber } from './describer.ts';
import { isNear } from './frame-path.ts';
import { isPicking } from './hand-over.ts';
import { listenEverywhere } from './listen-everywhere.ts';
import { resolveClick, resolveChange } from './resolve-action.ts';
import { addressOf, listAllRoots } from './page-roots.ts';
import { roleOf } from './role-of.ts';

export interface RecordActionsOptions {
  readonly signal: AbortSignal;
  /** In the task of the action, before a page that it leads to is loaded. */
  onAction(action: RecordedAction): void;
}

export function recordActions(
  document: Document,
  { signal, onAction }: RecordActionsOptions,
): void {
  const told = new WeakSet<Event>();
  /** Rich text that was written in and not left yet. */
  const written = new WeakSet<Element>();

  /** Each event once, where its path is whole: at the innermost root that it passes. */
  const once = (handle: (path: readonly Element[]) => void) => (event: Event) => {
    const path = event.composedPath().filter((it): it is Element => 'localName' in it);
    const [inner] = path;
    if (!inner || told.has(event)) return;
    // The path ends at a closed root: the listener inside of it hears the rest.
    if (shadowRootOf(inner)?.mode === 'closed') return;
    told.add(event);
    if (!path.some(({ localName }) => localName === HOST_NAME)) handle(path);
  };
  const describer = createDescriber(DESCRIBING);
  signal.addEventListener('abort', describer.dispose);
  const tell = (kind: ActionKind, element: Element): void => {
    if (!isPicking()) onAction(toAction(kind, element, describer.describe(element)));
  };
  /** What lies under the pointer or has the focus is what will be used next. */
  const prepare = (isPressed: boolean) =>
    once((path) => {
      const found = resolveClick(path) ?? resolveChange(path[0]!);
      if (found) describer.prepare(found.element, isPressed);
    });
  const press = once((path) => {
    const found = resolveClick(path);
    if (found) tell(found.kind, found.element);
  });

  listenEverywhere(
    () => listAllRoots(document),
    {
      pointerover: prepare(false),
      focusin: prepare(false),
      pointerdown: prepare(true),
      click: press,
      keydown(event) {
        const { repeat } = event as KeyboardEvent;
        if (!repeat && isPressByKey(event, event.composedPath()[0] as Element)) press(event);
      },
      change: once((path) => {
        const found = resolveChange(path[0]!);
        if (found) tell(found.kind, found.element);
      }),
      input: ({ target }) => {
        const host = editingHostOf(target);
        if (host) written.add(host);
      },
      focusout: ({ target }) => {
        const host = editingHostOf(target);
        if (host && written.delete(host)) tell('fill', host);
      },
    },
    signal,
  );
}

/** The sample of the page's words is of words that every application has: a hash of a name is a trace of it. */
const SAMPLED: ReadonlySet<string> = new Set([...listKnownWords()].flatMap(hashWords));
const DESCRIBING = { maySample: (hash: string) => SAMPLED.has(hash) };

/** What an action on this element is told as. */
export function describeAction(kind: ActionKind, element: Element): RecordedAction {
  return toAction(kind, element, describeElement(element, DESCRIBING));
}

function toAction(kind: ActionKind, element: Element, { evidence }: Described): RecordedAction {
  const framed = isNear(window) ? null : settleFrame(document.URL);
  return {
    kind,
    evidence: framed === null ? evidence : fit({ ...evidence, frame: framed }),
    label: labelOf(element, evidence.traits.name),
    page: framed === null ? settlePage(document) : '',
  };
}

/** The address of the document as a glob: no query, numbers as `*`. Empty where it has none that a glob can name. */
export function settlePage(document: Document): string {
  return settleFrame(addressOf(document)) ?? '';
}

/** What is longer is mostly space between words. */
const MOST_SHOWN = 1_000;

/** As it is shown, where that is what was recorded; else what was recorded, which holds no value. */
function labelOf(element: Element, recorded: string | undefined): string {
  if (recorded === undefined || isInData(element)) return '';
  const shown = readName(element).replace(/\s+/g, ' ').trim();
  if (shown.length <= MOST_SHOWN && foldText(withoutDigits(shown)) === recorded) return shown;
  return recorded.charAt(0).toUpperCase() + recorded.slice(1);
}

/** All of the rich text that an element is a part of; null: it is none. */
export function editingHostOf(target: EventTarget | null): Element | null {
  const element = target as Partial<HTMLElement> | null;
  if (element?.isContentEditable !== true) return null;
  let host = element as HTMLElement;
  for (
    let at: HTMLElement | null = host;
    at?.isContentEditable;
    at = parentOf(at) as HTMLElement | null
  )
    host = at;
  return roleOf(host) === 'document' || host.localName === 'html' ? host.ownerDocument.body : host;
}
