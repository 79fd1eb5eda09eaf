import { expectCompletion } from './support/expect-completion.ts';
import { FIREFOX_WORK } from './support/practice-work-firefox.ts';
import { PRACTICE_TITLE, stepTitle } from './support/practice-work.ts';
import { expect, test } from './support/firefox-test.ts';
import { walksIn } from './support/stored.ts';

test('a learner is led through the practice guide in Firefox and finds the completion recorded', async ({
  learner,
  stored,
}) => {
  // The longest way there is: slow machines take their time.
  test.setTimeout(240_000);
  await learner.startGuide(PRACTICE_TITLE);
  for (const [stepId, work] of FIREFOX_WORK) {
    await learner.seesStep(stepTitle(stepId));
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
