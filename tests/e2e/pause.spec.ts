/** Back, later, resume, stop, and whose tab a run is: with what is stored of each. */
import guide from '../../guides/practice/besluit-registreren.json' with { type: 'json' };
import pack from '../../guides/practice/pack.json' with { type: 'json' };
import { askBackground } from './support/background.ts';
import { PRACTICE_TITLE, stepTitle } from './support/practice-work.ts';
import { Learner } from './support/learner.ts';
import { expect, test } from './support/test.ts';
import { countOf, seeStep, signIn, startPractice, theRun, walkTo, work } from './support/walk.ts';

test.beforeEach(async ({ learner, site, stored }) => {
  await signIn(learner.page, site);
  await learner.page.goto(`${site.url}/zaken`);
  await startPractice(learner);
  await seeStep(learner, stored, 'status-kiezen');
});

test('back leads to the step before, which can be done again and counts as done once', async ({
  learner,
  stored,
}) => {
  await walkTo(learner, stored, 'filteren', 'status-kiezen');
  await learner.press('Terug');
  await seeStep(learner, stored, 'status-kiezen');
  expect(await theRun(stored)).toMatchObject({ done: ['status-kiezen'], trail: [] });
  expect(await countOf(stored, 'back', 'filteren')).toBe(1);

  // The status is chosen already: the person chooses another, and then the right one again.
  const status = learner.page.getByLabel('Status');
  await status.focus();
  await status.press('ArrowDown');
  await seeStep(learner, stored, 'filteren');
  expect((await theRun(stored)).done).toEqual(['status-kiezen']);
});

test('"Later" puts the run to rest, and the launcher takes it up where it was', async ({
  learner,
  stored,
}) => {
  const { page, host, launcher } = learner;
  await walkTo(learner, stored, 'filteren', 'status-kiezen');
  await learner.press('Later');
  await expect
    .poll(() => theRun(stored))
    .toMatchObject({ status: 'paused', pauseReason: 'person', stepId: 'filteren' });
  expect(await countOf(stored, 'paused', 'filteren')).toBe(1);
  await learner.seesStep('De uitleg wacht op je');
  await learner.press('Nu niet');
  await expect(host.getByRole('dialog')).toHaveCount(0);
  await expect(launcher).toBeVisible();

  // What the person does meanwhile is their own.
  await page.getByRole('button', { name: 'Filteren' }).click();
  await expect(page).toHaveURL(/\/zaken\?/);
  await expect(launcher).toBeVisible();
  await expect(host.getByRole('dialog')).toHaveCount(0);
  expect(await theRun(stored)).toMatchObject({
    status: 'paused',
    stepId: 'filteren',
    done: ['status-kiezen'],
  });

  await launcher.click();
  await expect(host.getByText('Je bent bij stap 3 van 13')).toBeVisible();
  await host.getByRole('button', { name: `Ga verder: ${PRACTICE_TITLE}` }).click();
  await seeStep(learner, stored, 'filteren');
  expect(await countOf(stored, 'resumed', 'filteren')).toBe(1);
  expect(await countOf(stored, 'step-seen', 'filteren')).toBe(1);
  await walkTo(learner, stored, 'zaak-openen', 'filteren');
});

test('"Stoppen" ends the run, and a new one begins at the beginning', async ({
  learner,
  stored,
}) => {
  const { host, launcher } = learner;
  await walkTo(learner, stored, 'filteren', 'status-kiezen');
  await learner.press('Stoppen');
  await expect(host.getByRole('dialog')).toHaveCount(0);
  expect(await theRun(stored)).toMatchObject({
    status: 'abandoned',
    stepId: 'filteren',
    done: ['status-kiezen'],
  });
  const { events } = await stored();
  expect(events.at(-1)).toMatchObject({ kind: 'abandoned', stepId: 'filteren' });

  await launcher.click();
  await host.getByRole('button', { name: `Start: ${PRACTICE_TITLE}` }).click();
  await learner.seesStep(stepTitle('status-kiezen'));
  await expect
    .poll(async () => (await stored()).runs.map(({ status }) => status).toSorted())
    .toEqual(['abandoned', 'shown']);
});

test('of two tabs of the application, the run stays in its own', async ({
  extension,
  learner,
  site,
  stored,
}) => {
  const other = new Learner(await extension.context.newPage());
  await other.page.goto(`${site.url}/zaken`);
  await expect(other.launcher).toBeVisible();
  await expect(other.host.getByRole('dialog')).toHaveCount(0);
  // The very work of the step, but in the other tab.
  await work(other, 'status-kiezen');
  await work(other, 'filteren');
  await expect(other.page).toHaveURL(/\/zaken\?/);
  await expect(other.launcher).toBeVisible();
  await other.page.getByRole('link', { name: 'Openen' }).first().click();
  await expect(other.launcher).toBeVisible();
  expect(await theRun(stored)).toMatchObject({
    status: 'shown',
    stepId: 'status-kiezen',
    done: [],
  });
  await expect(other.host.getByRole('dialog')).toHaveCount(0);

  await learner.page.bringToFront();
  await walkTo(learner, stored, 'filteren', 'status-kiezen');
  await expect(other.host.getByRole('dialog')).toHaveCount(0);
});

test('a run that is taken up in another tab leaves the first', async ({
  extension,
  learner,
  site,
  stored,
}) => {
  const other = new Learner(await extension.context.newPage());
  await other.page.goto(`${site.url}/zaken`);
  await other.launcher.click();
  await other.host.getByRole('button', { name: `Ga verder: ${PRACTICE_TITLE}` }).click();
  await seeStep(other, stored, 'status-kiezen');
  await expect(learner.host.getByRole('dialog')).toHaveCount(0);
  await expect(learner.launcher).toHaveCount(1);
  await walkTo(other, stored, 'filteren', 'status-kiezen');
  await expect(learner.host.getByRole('dialog')).toHaveCount(0);
});

test('a tab that is closed leaves its run to the next page of the application', async ({
  extension,
  learner,
  site,
  stored,
}) => {
  await walkTo(learner, stored, 'filteren', 'status-kiezen');
  await learner.page.close();
  await expect.poll(() => theRun(stored)).toMatchObject({ status: 'offered', stepId: 'filteren' });
  const next = new Learner(await extension.context.newPage());
  await next.page.goto(`${site.url}/zaken`);
  await next.seesStep(PRACTICE_TITLE);
  await next.press('Ga verder');
  await walkTo(next, stored, 'zaak-openen', 'filteren');
});

test('a guide that starts on one page only can be taken up on every page', async ({
  learner,
  ownPage,
  site,
  stored,
}) => {
  const start = { ...guide.start, page: ['http://{{zaakHost}}/zaken'] };
  const files = [
    { name: 'pack.json', text: JSON.stringify({ ...pack, guides: ['besluit-registreren.json'] }) },
    { name: 'besluit-registreren.json', text: JSON.stringify({ ...guide, start }) },
  ];
  expect(await askBackground(ownPage, 'installFiles', { files })).toMatchObject({ ok: true });
  await learner.press('Later');
  await learner.press('Nu niet');
  await learner.page.goto(`${site.url}/help`);
  await learner.launcher.click();
  await learner.host.getByRole('button', { name: `Ga verder: ${PRACTICE_TITLE}` }).click();
  await learner.seesStep('Deze stap is op een andere pagina');
  await learner.press('Stoppen');
  await expect.poll(() => theRun(stored)).toMatchObject({ status: 'abandoned' });
  await expect(learner.host).toHaveCount(0);
});
