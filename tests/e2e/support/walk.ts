/** Walks the practice guide as far as a test needs it. */
import { expect, type Page } from '@playwright/test';
import type { Run } from '../../../utils/core/run/types.ts';
import type { Learner } from './learner.ts';
import { PRACTICE_TITLE, PRACTICE_WORK, stepTitle } from './practice-work.ts';
import { walksIn, type readStored } from './stored.ts';

export type Stored = () => ReturnType<typeof readStored>;

export async function startPractice(learner: Learner): Promise<void> {
  await learner.startGuide(PRACTICE_TITLE);
}

/** The one run that the test has started. */
export async function theRun(stored: Stored): Promise<Run> {
  const runs = walksIn(await stored());
  expect(runs).toHaveLength(1);
  return runs[0]!;
}

/** Waits until the step is shown and stored as seen: a robot is faster than the paint. */
export async function seeStep(learner: Learner, stored: Stored, stepId: string): Promise<void> {
  await learner.seesStep(stepTitle(stepId));
  await expectSeen(stored, stepId);
}

export async function expectSeen(stored: Stored, stepId: string): Promise<void> {
  await expect
    .poll(async () => walksIn(await stored()).at(-1))
    .toMatchObject({ stepId, painted: true, status: 'shown' });
}

export async function work(learner: Learner, stepId: string): Promise<void> {
  await PRACTICE_WORK.get(stepId)!(learner.page);
}

/** Does the work of each step from `from` (by default the first) until `to` is shown. */
export async function walkTo(
  learner: Learner,
  stored: Stored,
  to: string,
  from?: string,
): Promise<void> {
  const ids = [...PRACTICE_WORK.keys()];
  for (const stepId of ids.slice(from === undefined ? 0 : ids.indexOf(from), ids.indexOf(to))) {
    await seeStep(learner, stored, stepId);
    await work(learner, stepId);
  }
  await seeStep(learner, stored, to);
}

/** The whole guide, to the words at its end. */
export async function completePractice(learner: Learner, stored: Stored): Promise<void> {
  const last = [...PRACTICE_WORK.keys()].at(-1)!;
  await walkTo(learner, stored, last);
  await work(learner, last);
  await seeStep(learner, stored, 'klaar');
  await learner.press('Afronden');
  await learner.seesStep('Goed gedaan');
}

/** How often each step was counted as seen or done. */
export async function countOf(stored: Stored, kind: string, stepId: string): Promise<number> {
  const { events } = await stored();
  return events.filter((event) => event.kind === kind && event.stepId === stepId).length;
}

/** Signs in without a look at the sign-in page: for tests that are about something else. */
export async function signIn(page: Page, site: { readonly url: string }): Promise<void> {
  const form = { gebruikersnaam: 'behandelaar', wachtwoord: 'oefenen' };
  const answer = await page.request.post(`${site.url}/inloggen`, { form });
  expect(answer.ok(), 'signed in').toBe(true);
}
