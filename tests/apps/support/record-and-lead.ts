/** An author records the work in an application that is not ours, and a learner is led by what came of it. */
import { expect, type Page } from '@playwright/test';
import { askBackground } from '../../e2e/support/background.ts';
import { forgetProfile, launchExtension } from '../../e2e/support/extension.ts';
import { openHelpBeside } from '../../e2e/support/help.ts';
import { Learner } from '../../e2e/support/learner.ts';
import { readStored } from '../../e2e/support/stored.ts';
import type { Application } from './application.ts';
import { onFresh } from './fresh.ts';

/** What a person does, by the title that the recorder gives the step. */
export type Acts = readonly (readonly [title: string, act: (page: Page) => Promise<void>])[];

interface Recorded {
  readonly packId: string;
  readonly title: string;
  /** As it is published. */
  readonly text: string;
}

/** In a browser in which nothing is installed. */
export function recordActs(application: Application, acts: Acts): Promise<Recorded> {
  return onFresh(application, async (_, url) => {
    const extension = await launchExtension({ locale: 'en-GB' });
    const ownPage = await extension.openPage('guides');
    const page = await extension.context.newPage();
    await page.goto(url + application.path);
    const panel = await openHelpBeside(extension);
    await panel.getByRole('button', { name: `Record on ${new URL(url).host}` }).click();
    await expect(panel.getByRole('status').first()).toContainText('Recording on');
    await page.bringToFront();
    for (const [, act] of acts) await act(page);
    const steps = panel.locator('.recorded > li > span');
    await expect(steps).toHaveCount(acts.length);
    const keep = panel.getByRole('button', { name: 'Keep the ticked words' });
    if (await keep.isVisible()) await keep.click();
    await expect(steps).toHaveText(acts.map(([title]) => title));
    await panel.getByRole('button', { name: 'Done', exact: true }).click();
    const { drafts } = await askBackground(ownPage, 'drafts', {});
    expect(drafts).toHaveLength(1);
    const { guide } = (await askBackground(ownPage, 'draft', { draftId: drafts[0]!.draftId }))!;
    const text = JSON.stringify(guide, null, 2);
    for (const typed of application.typed) expect(text).not.toContain(typed);
    await extension.close();
    await forgetProfile(extension.profile);
    return {
      packId: guide.id,
      title: guide.title[guide.language]!,
      text,
    };
  });
}

/** In another browser, with the application as it was before the work was done. */
export function leadByRecorded(
  application: Application,
  acts: Acts,
  { packId, title, text }: Recorded,
): Promise<void> {
  return onFresh(application, async (_, url) => {
    const extension = await launchExtension({ locale: 'en-GB' });
    const ownPage = await extension.openPage('guides');
    const files = [{ name: 'recorded.json', text }];
    expect(await askBackground(ownPage, 'installFiles', { files })).toMatchObject({ ok: true });
    const values = { host: new URL(url).host };
    await askBackground(ownPage, 'savePackValues', { packId, values });
    const page = await extension.context.newPage();
    await page.goto(url + application.path);
    const learner = new Learner(page);
    await learner.startGuide(title);
    for (const [step, act] of acts) {
      await learner.seesStep(step);
      await act(page);
    }
    await expect
      .poll(async () => (await readStored(ownPage)).runs)
      .toMatchObject([{ status: 'completed', skipped: [] }]);
    await extension.close();
    await forgetProfile(extension.profile);
  });
}
