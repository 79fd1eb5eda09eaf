/** In the page: a recorder, and a clock on each of its listeners. */
import { recordActions } from '../../../utils/dom/record-actions.ts';

export interface RecordPage {
  /** What the recorder's listeners took since the last call, in milliseconds. */
  takeTime(): number;
  /** How many actions were told. */
  countActions(): number;
  /** A change of the page that a description depends on. */
  change(): void;
  /** Resolves when the browser has had time of its own. */
  rest(): Promise<void>;
}

let took = 0;
let actions = 0;
let changes = 0;

/** Events that a person acts by; what is prepared meanwhile is prepared in idle time. */
const ACTED = ['click', 'change', 'focusout'];
const { addEventListener } = EventTarget.prototype;
EventTarget.prototype.addEventListener = function (this: EventTarget, type, listener, options) {
  if (!ACTED.includes(type) || typeof listener !== 'function')
    return addEventListener.call(this, type, listener, options);
  const timed = (event: Event): void => {
    const from = performance.now();
    listener(event);
    took += performance.now() - from;
  };
  return addEventListener.call(this, type, timed, options);
};
recordActions(document, {
  signal: new AbortController().signal,
  onAction: () => (actions += 1),
});
EventTarget.prototype.addEventListener = addEventListener;

(globalThis as { recording?: RecordPage }).recording = {
  takeTime() {
    const time = took;
    took = 0;
    return time;
  },
  countActions: () => actions,
  change() {
    changes += 1;
    document.querySelector('h1')!.textContent = changes % 2 === 0 ? 'Zaken' : 'Overzicht';
  },
  rest: async () => {
    await idle();
    await idle();
  },
};

const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    // After a click, Chromium may hold idle callbacks back although the page is at rest.
    requestIdleCallback(resolve, { timeout: 500 });
  });
