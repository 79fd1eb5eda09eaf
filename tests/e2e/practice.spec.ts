import {
  PRACTICE_GUIDE,
  PRACTICE_TITLE,
  PRACTICE_WORK,
  stepTitle,
} from './support/practice-work.ts';
import { expect, test } from './support/test.ts';

test('a learner is led through the practice guide and finds the completion recorded', async ({
  learner,
  stored,
}) => {
  await learner.startGuide(PRACTICE_TITLE);
  for (const [stepId, work] of PRACTICE_WORK) {
    await learner.seesStep(stepTitle(stepId));
    // A robot is faster than the paint; a step counts as seen only after it.
    await expect
      .poll(async () => (await stored()).runs[0])
      .toMatchObject({ stepId, painted: true });
    await work(learner.page);
  }
  await learner.seesStep(stepTitle('klaar'));
  await learner.press('Afronden');
  await learner.seesStep('Goed gedaan');

  const { runs, events } = await stored();
  expect(runs).toHaveLength(1);
  expect(runs[0]).toMatchObject({ guideId: PRACTICE_GUIDE, status: 'completed', skipped: [] });
  const steps = [...PRACTICE_WORK.keys(), 'klaar'];
  expect(runs[0]?.done).toEqual(steps);
  expect(events.filter(({ kind }) => kind === 'step-seen').map(({ stepId }) => stepId)).toEqual(
    steps,
  );
  expect(events.at(0)?.kind).toBe('started');
  expect(events.at(-1)?.kind).toBe('completed');
});
