/** The benchmark's page side. */
import './api.ts';
import { keepBusy } from './busy.ts';
import { watchFootprint } from './footprint.ts';
import { afterFrame, watchBubble } from './frames.ts';
import type { Patience, Shown } from './api.ts';
import { readSettling } from './settle.ts';

let heldCount = 0;
let tellHeld = (): void => undefined;
addEventListener('bench-held', () => {
  heldCount += 1;
  tellHeld();
});

function act(what: 'start' | 'next'): void {
  const { overlayContender } = globalThis;
  if (what === 'start') overlayContender?.start(overlaySteps);
  else overlayContender?.next();
}

const bubble = (): Element | null => globalThis.overlayContender?.bubble() ?? null;

async function observe(from: () => number, words: string, patience: Patience): Promise<Shown> {
  const tasks: number[] = [];
  const note = (entries: PerformanceEntryList): void => {
    for (const { startTime, duration } of entries)
      if (startTime + duration >= from()) tasks.push(duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  const looks = await watchBubble(bubble, words, patience);
  note(observer.takeRecords());
  observer.disconnect();
  return {
    ...readSettling(looks, from()),
    longTasks: tasks.length,
    longest: Math.max(0, ...tasks),
    frames: looks.length,
  };
}

globalThis.overlayBench = {
  held: () =>
    new Promise((resolve) => {
      tellHeld = () => {
        if (heldCount === 0) return;
        heldCount -= 1;
        resolve();
      };
      tellHeld();
    }),
  async rest() {
    await document.fonts.ready;
    await new Promise((resolve) => {
      // After a click, Chromium may hold idle callbacks back although the page is at rest.
      requestIdleCallback(resolve, { timeout: 200 });
    });
    await afterFrame();
    await afterFrame();
  },
  show(what, step, patience) {
    const from = performance.now();
    act(what);
    return observe(() => from, overlaySteps[step]!.title, patience);
  },
  async showOnClick(name, patience) {
    const clicked = await new Promise<number>((resolve) => {
      const listen = (event: MouseEvent): void => {
        const inner = event.composedPath()[0] as Element;
        if (!inner.closest('button')?.ariaLabel?.includes(name)) return;
        removeEventListener('click', listen, true);
        resolve(event.timeStamp);
      };
      addEventListener('click', listen, true);
    });
    return observe(() => clicked, overlaySteps[0]!.title, patience);
  },
  busy: keepBusy,
  async footprint(patience) {
    const read = watchFootprint();
    act('start');
    await watchBubble(bubble, overlaySteps[0]!.title, patience);
    return read();
  },
  burden(ms) {
    const work = (): void => {
      const until = performance.now() + ms;
      while (performance.now() < until);
      requestAnimationFrame(work);
    };
    requestAnimationFrame(work);
  },
};
