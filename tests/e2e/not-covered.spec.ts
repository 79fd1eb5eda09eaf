/** WCAG 2.4.11 at every step of a guide, in a large window: nothing of ours lies over the target. */
import { measureFreeTarget } from './support/fit.ts';
import { PRACTICE_WORK } from './support/practice-work.ts';
import { expect, test } from './support/test.ts';
import { seeStep, startPractice } from './support/walk.ts';

test('the target is free from top to bottom at each step, also while it has the focus', async ({
  learner,
  stored,
}) => {
  test.setTimeout(180_000);
  const { page } = learner;
  await startPractice(learner);
  for (const [stepId, work] of PRACTICE_WORK) {
    await test.step(stepId, async () => {
      await seeStep(learner, stored, stepId);
      // The list of cases is longer than the window: enough that a good part of it is free.
      const enough = stepId === 'zaak-openen' ? 0.5 : 1;
      await expect.poll(() => measureFreeTarget(page)).toBeGreaterThanOrEqual(enough);
      await work(page);
    });
  }
  await seeStep(learner, stored, 'klaar');
});
