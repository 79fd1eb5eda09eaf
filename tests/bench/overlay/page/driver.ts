import type { Contender } from './contender.ts';

interface Tour {
  drive(): void;
  moveNext(): void;
}
type CreateTour = (config: Record<string, unknown>) => Tour;

export function createDriver(driver: CreateTour, animate: boolean): Contender {
  let tour: Tour;
  return {
    start(steps) {
      tour = driver({
        animate,
        steps: steps.map(({ selector, title, text }) => ({
          element: selector,
          popover: { title, description: text, side: 'bottom' },
        })),
      });
      tour.drive();
    },
    next: () => tour.moveNext(),
    bubble: () => document.querySelector('.driver-popover'),
  };
}
