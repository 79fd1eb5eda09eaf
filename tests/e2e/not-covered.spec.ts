/** WCAG 2.4.11 at every step of a guide, in a large window: nothing of ours lies over the target. */
import { walkWithFreeTargets } from './support/fit.ts';
import { test } from './support/test.ts';

test('the target is free from top to bottom at each step', async ({ learner, stored }) => {
  test.setTimeout(180_000);
  await walkWithFreeTargets(learner, stored);
});
