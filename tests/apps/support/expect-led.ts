/** The whole test of an application that is not ours; it says what happened. */
import { expect } from '@playwright/test';
import type { Application } from './application.ts';
import { onFresh } from './fresh.ts';
import { lead } from './lead.ts';
import { walkBare } from './walk-bare.ts';

/** No guide is worth the name that is shorter. */
const FEWEST_STEPS = 8;

export async function expectLed(application: Application): Promise<void> {
  const without = await onFresh(application, walkBare);
  const { steps, largest, errors } = await onFresh(application, lead);
  expect(steps).toBeGreaterThanOrEqual(FEWEST_STEPS);
  expect(largest, 'elements').toBeGreaterThanOrEqual(application.elements ?? 0);
  expect(
    [...errors].filter((it) => !without.has(it)),
    'errors with us only',
  ).toEqual([]);
  console.log(
    `${application.name}: led through ${steps} steps, each at its element, to a completion that ` +
      `is recorded; on pages of up to ${largest} elements; ${application.typed.length} texts ` +
      `typed, none stored; ${without.size} kinds of errors without us, none more with us.`,
  );
}
