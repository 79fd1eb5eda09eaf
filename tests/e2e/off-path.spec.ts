/** A person leaves the path of a guide all the time: it says so, waits, and goes on by itself. */
import type { Page } from '@playwright/test';
import { stepTitle } from './support/practice-work.ts';
import { expect, test as base } from './support/test.ts';
import { countOf, seeStep, signIn, startPractice, theRun, walkTo, work } from './support/walk.ts';

const ELSEWHERE = 'Deze stap is op een andere pagina';

const test = base.extend<{ atFilter: Page }>({
  /** The guide is on at its step in the work list: the list's filter is to be chosen. */
  atFilter: async ({ learner, site, stored }, use) => {
    await signIn(learner.page, site);
    await learner.page.goto(`${site.url}/zaken`);
    await startPractice(learner);
    await seeStep(learner, stored, 'status-kiezen');
    await use(learner.page);
  },
});

test('a step that was done before the guide began is passed over', async ({
  atFilter,
  learner,
  stored,
}) => {
  void atFilter;
  expect(await theRun(stored)).toMatchObject({
    stepId: 'status-kiezen',
    skipped: ['inloggen'],
    trail: [],
  });
  expect(await countOf(stored, 'step-seen', 'inloggen')).toBe(0);
  await expect(learner.bubble.getByRole('button', { name: 'Terug' })).toHaveCount(0);
});

test('a session that ends in the middle: sign in first, then the guide goes on by itself', async ({
  atFilter: page,
  learner,
  site,
  stored,
}) => {
  await walkTo(learner, stored, 'tabblad-besluit', 'status-kiezen');
  const { pathname } = new URL(page.url());
  site.expireSessions();
  await page.reload();

  await learner.seesStep('Log eerst in');
  expect(await theRun(stored)).toMatchObject({
    status: 'off-path',
    offPath: { reason: 'login' },
    stepId: 'tabblad-besluit',
  });
  await work(learner, 'inloggen');
  await expect(page).toHaveURL(site.url + pathname);
  await seeStep(learner, stored, 'tabblad-besluit');
  expect(await countOf(stored, 'step-seen', 'tabblad-besluit')).toBe(1);
  expect(await theRun(stored)).toMatchObject({
    done: ['status-kiezen', 'filteren', 'zaak-openen'],
    offPath: null,
  });
});

test('an address that is not there: words, and the way back to the step', async ({
  atFilter: page,
  learner,
  site,
  stored,
}) => {
  const answer = await page.goto(`${site.url}/zaken/bestaat-niet`);
  expect(answer?.status()).toBe(404);
  await learner.seesStep('Deze pagina geeft een fout');
  expect(await theRun(stored)).toMatchObject({ status: 'off-path', offPath: { reason: 'error' } });
  await learner.press('Terug naar de stap');
  await expect(page).toHaveURL(`${site.url}/zaken`);
  await seeStep(learner, stored, 'status-kiezen');
});

test('a fault of the application on the very page of the step: words, and the page is tried again', async ({
  atFilter: page,
  learner,
  stored,
}) => {
  await page.route(
    '**/zaken',
    (route) => route.fulfill({ status: 500, contentType: 'text/html', body: '<h1>Storing</h1>' }),
    { times: 1 },
  );
  await page.reload();
  await learner.seesStep('Deze pagina geeft een fout');
  expect(await theRun(stored)).toMatchObject({ status: 'off-path', offPath: { reason: 'error' } });
  await learner.press('Terug naar de stap');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Storing');
  await seeStep(learner, stored, 'status-kiezen');
});

test('someone who wanders off is told, and led back', async ({
  atFilter: page,
  learner,
  site,
  stored,
}) => {
  await page.getByRole('link', { name: 'Help' }).click();
  await learner.seesStep(ELSEWHERE);
  await expect(learner.bubble).toContainText(stepTitle('status-kiezen'));
  expect(await theRun(stored)).toMatchObject({
    status: 'off-path',
    offPath: { reason: 'elsewhere', continueAt: null },
  });
  await learner.press('Terug naar de stap');
  await expect(page).toHaveURL(`${site.url}/zaken`);
  await seeStep(learner, stored, 'status-kiezen');
  expect(await countOf(stored, 'step-seen', 'status-kiezen')).toBe(1);
});

test('someone who finds the way back alone need not press anything', async ({
  atFilter: page,
  learner,
  stored,
}) => {
  await page.getByRole('link', { name: 'Help' }).click();
  await learner.seesStep(ELSEWHERE);
  await page.goBack();
  await seeStep(learner, stored, 'status-kiezen');
  await walkTo(learner, stored, 'filteren', 'status-kiezen');
});

test('someone who is ahead goes on there, and what was left out counts as skipped', async ({
  atFilter: page,
  learner,
  stored,
}) => {
  await page.getByRole('link', { name: 'Openen' }).first().click();
  await learner.seesStep(ELSEWHERE);
  await expect(learner.bubble).toContainText(stepTitle('tabblad-besluit'));
  await learner.press('Ga hier verder');
  await seeStep(learner, stored, 'tabblad-besluit');
  expect(await theRun(stored)).toMatchObject({
    done: [],
    skipped: ['inloggen', 'status-kiezen', 'filteren', 'zaak-openen'],
  });
  await walkTo(learner, stored, 'uitkomst', 'tabblad-besluit');
});
