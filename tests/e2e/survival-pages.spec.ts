/** A run outlives every way in which a page can come and go. */
import { Learner } from './support/learner.ts';
import { installOneStep, ONE_STEP, SAVE_STEP } from './support/one-step.ts';
import { startPlainSite } from './support/plain-site.ts';
import { stepTitle } from './support/practice-work.ts';
import { expect, test } from './support/test.ts';
import { countOf, seeStep, signIn, startPractice, theRun, walkTo, work } from './support/walk.ts';

test('a reload in the middle of a step shows the step again and counts it once', async ({
  learner,
  stored,
}) => {
  await startPractice(learner);
  await walkTo(learner, stored, 'filteren');
  const before = await theRun(stored);

  await learner.page.reload();
  await seeStep(learner, stored, 'filteren');
  const after = await theRun(stored);
  expect({ ...after, updatedAt: 0 }).toEqual({ ...before, updatedAt: 0 });
  expect(await countOf(stored, 'step-seen', 'filteren')).toBe(1);

  await work(learner, 'filteren');
  await seeStep(learner, stored, 'zaak-openen');
});

test('a full navigation to the same step goes on there, and the work of it still counts', async ({
  learner,
  site,
  stored,
}) => {
  await startPractice(learner);
  await walkTo(learner, stored, 'status-kiezen');

  // A bookmark, or the address bar: a new document of the page that the step is on.
  await learner.page.goto(`${site.url}/zaken`);
  await seeStep(learner, stored, 'status-kiezen');
  await walkTo(learner, stored, 'zaak-openen', 'status-kiezen');
  expect((await theRun(stored)).done).toEqual(['inloggen', 'status-kiezen', 'filteren']);
});

test('an application that changes its address by itself takes the run along', async ({
  learner,
  stored,
}) => {
  const { page } = learner;
  await startPractice(learner);
  await walkTo(learner, stored, 'tabblad-besluit');
  const document = await page.evaluateHandle(() => globalThis.document.documentElement);

  await page.getByRole('tab', { name: 'Documenten' }).click();
  await expect(page).toHaveURL(/\/documenten$/);
  await seeStep(learner, stored, 'tabblad-besluit');
  await work(learner, 'tabblad-besluit');
  await seeStep(learner, stored, 'uitkomst');

  // The back button leads to a tab where the step is not; forward brings it back by itself.
  await page.goBack();
  await expect(page).toHaveURL(/\/documenten$/);
  await learner.seesStep('Deze stap is op een andere pagina');
  await page.goForward();
  await seeStep(learner, stored, 'uitkomst');
  expect(await document.evaluate((root) => root.isConnected), 'all of it in one document').toBe(
    true,
  );
  expect(await countOf(stored, 'step-done', 'tabblad-besluit')).toBe(1);
  await expect(learner.bubble).toHaveAccessibleName(stepTitle('uitkomst'));
});

test.describe('with the back/forward cache', () => {
  test.use({ backForwardCache: true });

  test('a page that comes back out of it shows the run again', async ({
    learner,
    site,
    stored,
  }) => {
    const { page } = learner;
    await signIn(page, site);
    await page.goto(`${site.url}/zaken`);
    await startPractice(learner);
    await seeStep(learner, stored, 'status-kiezen');
    await page.evaluate(() => {
      addEventListener('pageshow', (event) => {
        document.documentElement.dataset['shown'] = event.persisted ? 'again' : 'anew';
      });
    });

    await page.getByRole('link', { name: 'Help' }).click();
    await learner.seesStep('Deze stap is op een andere pagina');
    // Such a page is not loaded: no `load` to wait for.
    await page.goBack({ waitUntil: 'commit' });
    await expect(page).toHaveURL(/\/zaken$/);
    await expect(page.locator('html')).toHaveAttribute('data-shown', 'again');
    await seeStep(learner, stored, 'status-kiezen');
    await walkTo(learner, stored, 'filteren', 'status-kiezen');
    expect(await countOf(stored, 'step-seen', 'status-kiezen')).toBe(1);
  });

  test('what was missing on the page between is there again', async ({ extension, ownPage }) => {
    const site = await startPlainSite(
      '127.0.0.1',
      (path) => `<!doctype html><html lang="nl"><title>Besluit</title><h1>Pagina ${path}</h1>
        ${path === '/leeg' ? '' : '<button type="button">Opslaan</button>'}
        <a href="/leeg">Naar een lege pagina</a></html>`,
    );
    await installOneStep(ownPage, site.url, { onMissing: { after: 1 } });
    const page = await extension.context.newPage();
    await page.goto(`${site.url}/besluit`);
    const learner = new Learner(page);
    await learner.startGuide(ONE_STEP);
    await learner.seesStep(SAVE_STEP);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset['shown'] = persisted ? 'again' : 'anew';
      });
    });
    await page.getByRole('link').click();
    await expect(learner.host.locator('.bubble.words')).toBeVisible();
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-shown', 'again');
    await expect(learner.host.locator('.ring')).toBeVisible();
    await expect(learner.host.locator('.bubble.words')).toHaveCount(0);
    await site.close();
  });
});
