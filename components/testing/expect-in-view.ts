import { expect } from 'vitest';

/** Less than a pixel may be cut off: browsers scroll by whole ones, and lines of some fonts have parts of one. */
export function expectInView(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  expect(top).toBeGreaterThan(-1);
  expect(bottom).toBeLessThan(innerHeight + 1);
}
