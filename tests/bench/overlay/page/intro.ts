import type { Contender } from './contender.ts';

interface Tour {
  setOptions(options: Record<string, unknown>): Tour;
  start(): Promise<unknown>;
  nextStep(): Promise<unknown>;
}

export function createIntro(introJs: { tour(): Tour }): Contender {
  let tour: Tour;
  return {
    start(steps) {
      tour = introJs.tour().setOptions({
        steps: steps.map(({ selector, title, text }) => ({
          element: selector,
          title,
          intro: text,
          position: 'bottom',
        })),
      });
      void tour.start();
    },
    next: () => void tour.nextStep(),
    bubble: () => document.querySelector('.introjs-tooltip'),
  };
}
