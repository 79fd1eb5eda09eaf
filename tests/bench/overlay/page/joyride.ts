import type { Contender } from './contender.ts';

/** React and Joyride, typed no further than they are used here. */
interface Library {
  readonly Joyride: unknown;
  createElement(type: unknown, props: Record<string, unknown>): unknown;
  createRoot(element: Element): { render(element: unknown): void };
}

export function createJoyride({ Joyride, createElement, createRoot }: Library): Contender {
  return {
    start(steps) {
      const root = createRoot(document.body.appendChild(document.createElement('div')));
      root.render(
        createElement(Joyride, {
          run: true,
          continuous: true,
          steps: steps.map(({ selector, title, text }) => ({
            target: selector,
            title,
            content: text,
            placement: 'bottom',
            skipBeacon: true,
          })),
        }),
      );
    },
    next: () =>
      document.querySelector<HTMLElement>('.react-joyride__tooltip [data-action=primary]')?.click(),
    bubble: () => document.querySelector('.react-joyride__tooltip'),
  };
}
