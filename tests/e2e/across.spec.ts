/** One guide through two applications, on two hosts and in several tabs. */
import type { Page } from '@playwright/test';
import { askBackground } from './support/background.ts';
import { Learner } from './support/learner.ts';
import { startPlainSite, type PlainSite } from './support/plain-site.ts';
import { expect, test as base } from './support/test.ts';
import { theRun } from './support/walk.ts';

const TITLE = 'Zaak naar het archief';

const pageOf = (name: string, more: string) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${name}</title><h1>${name}</h1>${more}</html>`;

const writeGuide = (cases: string, archive: string) => ({
  format: 1,
  kind: 'walkthrough',
  id: 'nl.voorbeeldstad.archief.opbergen',
  version: '1.0.0',
  language: 'nl',
  title: { nl: TITLE },
  app: { id: 'zaken', name: { nl: 'Zaken' }, match: [`${cases}/*`] },
  apps: [{ id: 'archief', name: { nl: 'Archief' }, match: [`${archive}/*`] }],
  targets: {
    link: { role: 'link', name: { nl: 'Naar het archief' } },
    save: { role: 'button', name: { nl: 'Opslaan' } },
  },
  steps: [
    { id: 'link', title: { nl: 'Open het archief' }, target: 'link', advance: { on: 'click' } },
    {
      id: 'opbergen',
      app: 'archief',
      title: { nl: 'Berg het dossier op' },
      target: 'save',
      advance: { on: 'click' },
    },
    { id: 'zaak', title: { nl: 'Sla de zaak op' }, target: 'save', advance: { on: 'click' } },
    { id: 'klaar', kind: 'modal', title: { nl: 'Klaar' } },
  ],
});

interface Fixtures {
  readonly cases: PlainSite;
  readonly archive: PlainSite;
  /** Where the guide was begun, at its first step. */
  readonly clerk: Learner;
  openTab(url: string): Promise<Page>;
}

const test = base.extend<Fixtures>({
  archive: async ({}, use) => {
    const site = await startPlainSite(
      'localhost',
      pageOf('Archief', '<button type="button">Opslaan</button>'),
    );
    await use(site);
    await site.close();
  },
  cases: async ({ archive }, use) => {
    const link = (words: string, more: string) =>
      `<p><a href="${archive.url}/kast" ${more}>${words}</a></p>`;
    const site = await startPlainSite(
      '127.0.0.1',
      pageOf(
        'Zaken',
        `${link('Naar het archief', 'target="_blank" rel="noopener"')}
        <button type="button">Opslaan</button>`,
      ),
    );
    await use(site);
    await site.close();
  },
  openTab: async ({ extension }, use) => {
    await use(async (url) => {
      const page = await extension.context.newPage();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(url);
      return page;
    });
  },
  clerk: async ({ cases, archive, ownPage, openTab }, use) => {
    const guide = JSON.stringify(writeGuide(cases.url, archive.url));
    const files = [{ name: 'gids.json', text: guide }];
    expect(await askBackground(ownPage, 'installFiles', { files })).toMatchObject({ ok: true });
    const clerk = new Learner(await openTab(`${cases.url}/zaak`));
    await clerk.startGuide(TITLE);
    await clerk.seesStep('Open het archief');
    await use(clerk);
  },
});

/** As the step asks, from its link; the guide goes on in the tab that opens. */
async function openArchive(clerk: Learner): Promise<Learner> {
  const opening = clerk.page.waitForEvent('popup');
  await clerk.page.getByRole('link', { name: 'Naar het archief' }).click();
  const there = new Learner(await opening);
  await there.seesStep('Berg het dossier op');
  return there;
}

test('a tab that the person opens from the step has the next one, and the way back is shown', async ({
  clerk,
  stored,
}) => {
  const there = await openArchive(clerk);

  // In the tab that was left there is the launcher alone, and it says where the guide goes on.
  await expect(clerk.host.getByRole('dialog')).toHaveCount(0);
  await clerk.launcher.click();
  await expect(clerk.host.getByText('gaat verder in “Archief”')).toBeVisible();
  await clerk.page.keyboard.press('Escape');

  await there.page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await there.seesStep('Ga verder in “Zaken”');
  await there.press('Naar “Zaken”');
  await clerk.seesStep('Sla de zaak op');
  await expect(there.host.getByRole('dialog')).toHaveCount(0);
  await clerk.page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await clerk.seesStep('Klaar');
  expect(await theRun(stored)).toMatchObject({ done: ['link', 'opbergen', 'zaak'] });
});

test('the step is not looked for in the wrong application, and follows to a tab opened by hand', async ({
  clerk,
  archive,
  openTab,
}) => {
  await clerk.press('Deze stap overslaan');
  // There is a button of that name here, too: it is not the one.
  await clerk.seesStep('Ga verder in “Archief”');
  await expect(clerk.bubble).toContainText('Open “Archief” zoals je altijd doet.');
  await expect(clerk.host.locator('.ring')).toHaveCount(0);

  const there = new Learner(await openTab(`${archive.url}/kast`));
  await there.seesStep('Berg het dossier op');
  await expect(clerk.host.getByRole('dialog')).toHaveCount(0);
});

test('in the same tab it goes along with the address', async ({ clerk, archive, cases }) => {
  await clerk.press('Deze stap overslaan');
  await clerk.page.goto(`${archive.url}/kast`);
  await clerk.seesStep('Berg het dossier op');
  await clerk.page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await clerk.seesStep('Ga verder in “Zaken”');
  await clerk.page.goto(`${cases.url}/zaak`);
  await clerk.seesStep('Sla de zaak op');
});

test('when the tab is closed, the run is back in the one that it came from', async ({
  clerk,
  stored,
}) => {
  const there = await openArchive(clerk);
  await there.page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await there.seesStep('Ga verder in “Zaken”');
  await there.page.close();
  await clerk.seesStep('Sla de zaak op');
  await expect.poll(async () => theRun(stored)).toMatchObject({ status: 'shown', stepId: 'zaak' });
});

test('when the tab is closed, what was put away there does not come back in the other one', async ({
  clerk,
}) => {
  const there = await openArchive(clerk);
  await there.page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await there.seesStep('Ga verder in “Zaken”');
  await there.press('Later');
  await there.press('Nu niet');
  await expect(there.host.getByRole('dialog')).toHaveCount(0);
  await there.page.close();
  await clerk.page.reload();
  await expect(clerk.launcher).toBeVisible();
  await expect(clerk.host.getByRole('dialog')).toHaveCount(0);
});

test('another page of the application in a new tab leaves the run where it is', async ({
  clerk,
  cases,
  openTab,
}) => {
  const other = new Learner(await openTab(`${cases.url}/ergens`));
  await expect(other.launcher).toBeVisible();
  await expect(other.host.getByRole('dialog')).toHaveCount(0);
  await clerk.page.bringToFront();
  await clerk.seesStep('Open het archief');
});
