import axe from 'axe-core';
import { expect } from 'vitest';

/** Runs every rule of axe-core on what is drawn, shadow roots included, and shows what it found. */
export async function expectNoAxeFindings(context: Element): Promise<void> {
  const { violations } = await axe.run(context, {
    // Rules about whole pages do not fit a part of one.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
  ).toEqual([]);
}
