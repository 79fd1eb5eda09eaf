/** The person takes the permission for a site back in the middle of a guide, and gives it again. */
import { rm } from 'node:fs/promises';
import { askBackground } from './support/background.ts';
import { copyPublicBuild } from './support/copy-build.ts';
import { forgetProfile, launchExtension } from './support/extension.ts';
import { grantOnRequest } from './support/grant.ts';
import { Learner } from './support/learner.ts';
import { PRACTICE_PACK } from './support/practice-work.ts';
import { readStored } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import {
  countOf,
  seeStep,
  signIn,
  startPractice,
  theRun,
  walkTo,
  type Stored,
} from './support/walk.ts';

const ORIGIN = 'http://127.0.0.1/*';
const REFUSED = 'Leidraad mag nu niet helpen op deze site';

/** What an extension page has that Playwright's types do not know. */
interface Own {
  readonly chrome: {
    readonly permissions: { remove(what: { origins: string[] }): Promise<boolean> };
  };
}

test('a permission that is taken back pauses the run with words; given again, it goes on', async ({
  site,
}) => {
  const folder = await copyPublicBuild();
  const first = await launchExtension({ folder });
  await first.close();
  await grantOnRequest(first.profile, first.id, [ORIGIN]);
  const extension = await launchExtension({ folder, profile: first.profile });
  try {
    const guides = await extension.openPage('guides');
    await askBackground(guides, 'savePackValues', {
      packId: PRACTICE_PACK,
      values: { zaakHost: new URL(site.url).host },
    });
    await askBackground(guides, 'setLanguage', { language: 'nl' });
    await guides.reload();
    const allow = guides.getByRole('button', { name: 'Toestaan op 127.0.0.1' });
    const page = await extension.context.newPage();
    await signIn(page, site);
    await page.goto(`${site.url}/zaken`);
    const learner = new Learner(page);
    await expect(learner.host).toHaveCount(0);

    await guides.bringToFront();
    await allow.click();
    // The page was open before: it needs no reload.
    await page.bringToFront();
    await startPractice(learner);
    const stored: Stored = () => readStored(guides);
    await seeStep(learner, stored, 'status-kiezen');

    await guides.evaluate(
      (origin) => (globalThis as unknown as Own).chrome.permissions.remove({ origins: [origin] }),
      ORIGIN,
    );
    await learner.seesStep(REFUSED);
    await expect(learner.bubble.getByRole('button', { name: 'Ga verder' })).toHaveCount(0);
    expect(await theRun(stored)).toMatchObject({
      status: 'paused',
      pauseReason: 'permission',
      stepId: 'status-kiezen',
    });
    // From the next page on nothing of us is there.
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(learner.host).toHaveCount(0);

    await guides.bringToFront();
    await guides.reload();
    await allow.click();
    await page.bringToFront();
    await learner.seesStep('De uitleg wacht op je');
    await learner.press('Ga verder');
    await seeStep(learner, stored, 'status-kiezen');
    await walkTo(learner, stored, 'filteren', 'status-kiezen');
    expect(await countOf(stored, 'paused', 'status-kiezen')).toBe(1);
    expect(await countOf(stored, 'step-seen', 'status-kiezen')).toBe(1);
  } finally {
    await extension.close();
    await forgetProfile(extension.profile);
    await rm(folder, { recursive: true });
  }
});
