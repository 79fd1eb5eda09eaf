import { expectCompletion } from './support/expect-completion.ts';
import { PRACTICE_TITLE, PRACTICE_WORK, stepTitle } from './support/practice-work.ts';
import { expect, test } from './support/test.ts';
import { walksIn } from './support/stored.ts';

test('a learner is led through the practice guide and finds the completion recorded', async ({
  learner,
  stored,
}) => {
  await learner.startGuide(PRACTICE_TITLE);
  for (const [stepId, work] of PRACTICE_WORK) {
    await learner.seesStep(stepTitle(stepId));
    // A robot is faster than the paint; a step counts as seen only after it.
    await expect
      .poll(async () => walksIn(await stored())[0])
      .toMatchObject({ stepId, painted: true });
    await work(learner.page);
  }
  await learner.seesStep(stepTitle('klaar'));
  await learner.press('Afronden');
  await learner.seesStep('Goed gedaan');

  expectCompletion(await stored());
});
