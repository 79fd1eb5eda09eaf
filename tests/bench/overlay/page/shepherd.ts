import type { Contender } from './contender.ts';

interface Tour {
  addStep(step: Record<string, unknown>): void;
  start(): unknown;
  next(): unknown;
}
interface Library {
  readonly Tour: new (options: Record<string, unknown>) => Tour;
}

export function createShepherd(Shepherd: Library): Contender {
  let tour: Tour;
  return {
    start(steps) {
      tour = new Shepherd.Tour({ useModalOverlay: true });
      for (const { selector, title, text } of steps) {
        tour.addStep({
          title,
          text,
          attachTo: { element: selector, on: 'bottom' },
          buttons: [{ text: 'Next', action: () => tour.next() }],
        });
      }
      void tour.start();
    },
    next: () => void tour.next(),
    // The step before stays in the page for a while.
    bubble: () => [...document.querySelectorAll('.shepherd-element')].at(-1) ?? null,
  };
}
