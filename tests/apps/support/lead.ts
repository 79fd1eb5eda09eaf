/** Leads a person through the guide of an application that is not ours. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { dumpStored } from '../../e2e/support/dump-stored.ts';
import { forgetProfile, launchExtension } from '../../e2e/support/extension.ts';
import { Learner } from '../../e2e/support/learner.ts';
import { findWords, searchExtensionFiles } from '../../e2e/support/planted.ts';
import { expectRing, expectRingAround } from '../../e2e/support/ring.ts';
import { readStored } from '../../e2e/support/stored.ts';
import { expectSeen } from '../../e2e/support/walk.ts';
import type { Application } from './application.ts';
import { watchErrors } from './errors.ts';
import { listFiles, readGuide, type GuideFile } from './guide-file.ts';

/** Two busy cores are slow; whoever waits longer has found something. */
const PATIENCE_MS = 30_000;

export interface Led {
  readonly steps: number;
  /** How many elements the largest page had on which a step was shown. */
  readonly largest: number;
  readonly errors: ReadonlySet<string>;
}

/** Installs the guide as a person does: files are chosen, and where the application is, is typed. */
async function installGuide(guides: Page, application: Application, url: string): Promise<void> {
  await guides.getByLabel('Choose files').setInputFiles(listFiles(application));
  await guides.getByLabel(/Address of the application/).fill(new URL(url).host);
  await guides.getByRole('button', { name: 'Save' }).last().click();
  await expect(guides.getByText('Saved.')).toBeVisible();
}

async function expectPointedAt(page: Page, target: Locator): Promise<void> {
  const isFramed = await target.evaluate((it) => it.ownerDocument.defaultView !== window.top);
  await (isFramed ? expectRingAround(page, target) : expectRing(target));
}

/** Each step was seen and done in the order of the guide, and that was the whole of it. */
function expectCompletion(stored: Awaited<ReturnType<typeof readStored>>, guide: GuideFile): void {
  const steps = guide.steps.map(({ id }) => id);
  expect(stored.runs).toMatchObject([{ guideId: guide.id, status: 'completed', skipped: [] }]);
  expect(stored.runs[0]?.done).toEqual(steps);
  const seen = stored.events.filter(({ kind }) => kind === 'step-seen');
  expect(seen.map(({ stepId }) => stepId)).toEqual(steps);
  expect(stored.events.at(-1)?.kind).toBe('completed');
}

export async function lead(application: Application, url: string): Promise<Led> {
  const guide = readGuide(application);
  const titleOf = (id: string): string => guide.steps.find((it) => it.id === id)!.title.en;
  const extension = await launchExtension({ locale: 'en-GB' });
  const guides = await extension.openPage('guides');
  await installGuide(guides, application, url);
  const stored = () => readStored(guides);

  const errors = watchErrors(extension.context, url);
  const page = await extension.context.newPage();
  await page.goto(url + application.path);
  const learner = new Learner(page);
  page.setDefaultTimeout(PATIENCE_MS);
  await learner.startGuide(guide.title.en);
  let largest = 0;
  for (const work of application.work) {
    await test
      .step(work.step, async () => {
        await learner.seesStep(titleOf(work.step));
        await work.reach?.(page);
        const target = work.target(page);
        await expectPointedAt(page, target);
        await expectSeen(stored, work.step);
        largest = Math.max(largest, await page.locator('*').count());
        await work.does(target, page);
      })
      .catch(async (reason: Error) => {
        await page.screenshot({ path: test.info().outputPath(`${work.step}.png`) });
        throw new Error(`at the step ${work.step}: ${reason.message}`, { cause: reason });
      });
  }
  await learner.seesStep(guide.steps.at(-1)!.title.en);
  await learner.press('Finish');
  await learner.seesStep('Well done');
  expectCompletion(await stored(), guide);

  const kept = Buffer.from(await dumpStored(guides));
  expect(findWords(kept, application.typed)).toEqual([]);
  // The search would find it: what we do store is there.
  expect(findWords(kept, [guide.id])).toEqual([guide.id]);
  await extension.close();
  const { hits } = await searchExtensionFiles(extension.profile, application.typed);
  expect(hits).toEqual([]);
  await forgetProfile(extension.profile);
  return { steps: guide.steps.length, largest, errors };
}
