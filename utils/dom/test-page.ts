/** For tests of the adapters: a page to look at, and nothing left of it afterwards. */
import { afterEach, beforeEach, expect } from 'vitest';
import type { TargetView } from '../core/run/view.ts';

export type Evidence = Omit<Partial<TargetView>, 'within'> & { within?: Evidence };

export function viewOf({ within, ...evidence }: Evidence): TargetView {
  return { ...evidence, within: within ? viewOf(within) : null };
}

export interface TestPage {
  /** The container of each test. */
  readonly main: HTMLElement;
  /** Fills it; shadow roots may be declared. The one place where tests parse HTML. */
  show(html: string): void;
  get(selector: string): HTMLElement;
  /** Puts a frame with this content at the end, under `/__no-page__/name`. */
  addFrame(name: string, html: string, into?: Element): Promise<HTMLIFrameElement>;
  /** Ends with the test. */
  readonly signal: AbortSignal;
}

export function useTestPage(): TestPage {
  let main: HTMLElement;
  let ending: AbortController;
  beforeEach(() => {
    document.documentElement.lang = 'nl';
    ending = new AbortController();
    main = document.createElement('main');
    document.body.append(main);
  });
  afterEach(() => {
    ending.abort();
    main.remove();
    scrollTo(0, 0);
  });
  return {
    get main() {
      return main;
    },
    get signal() {
      return ending.signal;
    },
    show: (html) => main.setHTMLUnsafe(html),
    get: (selector) => main.querySelector<HTMLElement>(selector)!,
    async addFrame(name, html, into = main) {
      const frame = document.createElement('iframe');
      frame.src = `${location.origin}/__no-page__/${name}`;
      const loaded = new Promise((resolve) =>
        frame.addEventListener('load', resolve, { once: true }),
      );
      into.append(frame);
      await loaded;
      frame.contentDocument!.body.setHTMLUnsafe(html);
      return frame;
    },
  };
}

/** Waits for the next frame and what was asked for in it. */
export async function nextFrames(count = 2): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
}

/** Counts the listeners that are added to anything and not taken away, by explicit removal or by signal. */
export function countListeners(): { open(): number; restore(): void } {
  const { addEventListener } = EventTarget.prototype;
  const open = new Set<object>();
  EventTarget.prototype.addEventListener = function (this: EventTarget, type, listener, options) {
    const signal = typeof options === 'object' ? options.signal : undefined;
    const isOnSignal = this instanceof AbortSignal;
    if (!isOnSignal && !signal?.aborted) {
      const entry = { type };
      open.add(entry);
      addEventListener.call(signal ?? new EventTarget(), 'abort', () => open.delete(entry), {
        once: true,
      });
    }
    return addEventListener.call(this, type, listener, options);
  };
  return {
    open: () => open.size,
    restore() {
      EventTarget.prototype.addEventListener = addEventListener;
    },
  };
}

/** Records what is written into the page while `work` runs: nothing, but for our own host. */
export async function expectUntouched(work: () => unknown): Promise<void> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document, all);
  await work();
  records.push(...observer.takeRecords());
  observer.disconnect();
  const isOurs = (node: Node) => node.nodeName.toLowerCase() === 'leidraad-overlay';
  const foreign = records.filter(
    ({ target, addedNodes, removedNodes }) =>
      (!isOurs(target) && ![...addedNodes, ...removedNodes].every(isOurs)) ||
      (!isOurs(target) && addedNodes.length + removedNodes.length === 0),
  );
  expect(
    foreign.map(({ type, target, attributeName }) => `${type} ${target.nodeName} ${attributeName}`),
  ).toEqual([]);
}
