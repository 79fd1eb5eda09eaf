/** The page is never changed: the same work with and without us leaves the same changes behind. */
import type { Page } from '@playwright/test';
import { launchChromium } from '../tools/launch-chromium.ts';
import { startZaakdossier } from '../sites/zaakdossier/server.ts';
import { askBackground } from './support/background.ts';
import { Learner } from './support/learner.ts';
import { startPlainSite } from './support/plain-site.ts';
import { PRACTICE_PACK, PRACTICE_WORK, stepTitle } from './support/practice-work.ts';
import { recordMutations, type DocumentRecord } from './support/record-mutations.ts';
import { expect, test } from './support/test.ts';
import { seeStep, startPractice } from './support/walk.ts';

/** What the application shows when it is done with a step's work: nothing is then on its way. */
const OUTCOMES: ReadonlyMap<string, (page: Page) => Promise<void>> = new Map([
  ['inloggen', (page) => expect(page.getByLabel('Status')).toBeVisible()],
  ['filteren', (page) => expect(page).toHaveURL(/\/zaken\?/)],
  ['zaak-openen', (page) => expect(page.getByLabel('Nieuwe notitie')).toBeVisible()],
  [
    'tabblad-besluit',
    async (page) => {
      await expect(page.frameLocator('iframe').getByLabel('Uitkomst')).toBeVisible();
      await expect(page.locator('iframe')).toHaveAttribute('style', /block-size/);
    },
  ],
  [
    'vastleggen',
    async (page) => {
      await expect(page.getByText('Het besluit is vastgelegd.', { exact: true })).toBeVisible();
      await expect(page.locator('[aria-busy]')).toHaveCount(0);
    },
  ],
  [
    'notitie',
    (page) => expect(page.getByText('De aanvrager is gebeld.', { exact: true })).toBeVisible(),
  ],
  [
    'afsluiten',
    (page) => expect(page.getByRole('button', { name: 'Ja, zaak afsluiten' })).toBeVisible(),
  ],
  [
    'bevestigen',
    async (page) => {
      await expect(page.getByText('De zaak is afgesloten.', { exact: true })).toBeVisible();
      await expect(page.getByText('De aanvrager is gebeld.', { exact: true })).toBeVisible();
    },
  ],
]);

async function doTheWork(page: Page, before: (stepId: string) => Promise<void>): Promise<void> {
  for (const [stepId, work] of PRACTICE_WORK) {
    await before(stepId);
    await work(page);
    await OUTCOMES.get(stepId)?.(page);
  }
}

async function workWithoutUs(): Promise<readonly DocumentRecord[]> {
  const site = await startZaakdossier({});
  const browser = await launchChromium();
  const page = await browser.newPage({ locale: 'nl-NL', viewport: { width: 1280, height: 800 } });
  const documents = await recordMutations(page);
  await page.goto(`${site.url}/inloggen`);
  await doTheWork(page, async () => {});
  await browser.close();
  await site.close();
  return documents;
}

/**
 * Ours left out; and one attribute that an element is given several times on end told once: the
 * application follows the height of its frame, which it measures as often as the frame loads slowly.
 */
function normalise({ path, changes }: DocumentRecord): DocumentRecord {
  const others = changes.filter((change) => !isOurs(change));
  const attribute = (change: string | undefined): string | undefined =>
    change && /^\S+ @style(?=:)/.exec(change)?.[0];
  const isRepeated = (change: string, index: number): boolean =>
    attribute(change) !== undefined && attribute(change) === attribute(others[index - 1]);
  return { path, changes: others.filter((change, index) => !isRepeated(change, index)) };
}

const isOurs = (change: string): boolean => / [+-] leidraad-overlay$/.test(change);

test('with and without us the same work leaves equal records, but for our own element', async ({
  extension,
  ownPage,
  site,
  stored,
}) => {
  const without = await workWithoutUs();

  void ownPage;
  const page = await extension.context.newPage();
  const documents = await recordMutations(page);
  await page.goto(`${site.url}/inloggen`);
  const learner = new Learner(page);
  await startPractice(learner);
  await doTheWork(page, (stepId) => seeStep(learner, stored, stepId));
  await learner.seesStep(stepTitle('klaar'));
  await learner.press('Afronden');
  await learner.seesStep('Goed gedaan');

  expect(documents.map(normalise)).toEqual(without.map(normalise));
  // The comparison had something to compare: pages, the frame, the shadow root, the dialog.
  const all = without.flatMap(({ changes }) => changes);
  expect(without.map(({ path }) => path)).toContain('/formulieren/besluit');
  expect(all).toContain('vs-notities::shadow + div');
  expect(all).toContain('dialog @open: null');
  // We were there, went into the dialog, and out of it again.
  const ours = documents.flatMap(({ changes }) => changes.filter(isOurs));
  expect(ours).toContain('html + leidraad-overlay');
  expect(ours).toContain('dialog + leidraad-overlay');
  expect(new Set(ours)).toEqual(
    new Set(['html + leidraad-overlay', 'html - leidraad-overlay', 'dialog + leidraad-overlay']),
  );
});

test('when the guide is stopped and left, nothing of us is in the page any more', async ({
  extension,
  ownPage,
  site,
}) => {
  const other = await startPlainSite('127.0.0.1');
  const page = await extension.context.newPage();
  const documents = await recordMutations(page);
  await page.goto(`${site.url}/inloggen`);
  const learner = new Learner(page);
  await startPractice(learner);
  await learner.seesStep(stepTitle('inloggen'));
  await learner.press('Stoppen');
  await expect(learner.bubble).toHaveCount(0);

  // The guide moves to another address: this page has nothing to offer any more, and stays as it is.
  await askBackground(ownPage, 'savePackValues', {
    packId: PRACTICE_PACK,
    values: { zaakHost: new URL(other.url).host },
  });
  await expect(learner.host).toHaveCount(0);
  const ours = documents.flatMap(({ changes }) => changes.filter(isOurs));
  expect(ours.filter((change) => change.includes(' + '))).toHaveLength(
    ours.filter((change) => change.includes(' - ')).length,
  );
  expect(await page.content()).not.toMatch(/leidraad/i);
  await other.close();
});
