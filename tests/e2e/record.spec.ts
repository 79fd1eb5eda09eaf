/** Recording: a guide is made by doing the work once, and another person is led by it. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { startZaakdossier } from '../sites/zaakdossier/server.ts';
import { askBackground } from './support/background.ts';
import { dumpStored } from './support/dump-stored.ts';
import { forgetProfile, launchExtension } from './support/extension.ts';
import { DRAFTED, DRAFTED_TITLE } from './support/drafted.ts';
import { Learner } from './support/learner.ts';
import { PRACTICE_WORK } from './support/practice-work.ts';
import { lines, test, words } from './support/record-panel.ts';
import { walksIn, readStored } from './support/stored.ts';
import { chooseStep, press } from './support/studio.ts';
import { expect } from './support/test.ts';
import { killWorker } from './support/worker.ts';

const TITLE = 'Een besluit vastleggen';
/** A step for each thing done in `PRACTICE_WORK`. */
const RECORDED = [
  'Vul in: Gebruikersnaam',
  'Vul in: Wachtwoord',
  'Klik op Inloggen',
  'Maak een keuze bij Status',
  'Klik op Filteren',
  'Kies een rij in de lijst',
  'Open het tabblad Besluit',
  'Maak een keuze bij Uitkomst',
  'Vul in: Motivering',
  'Vink dit aan of uit',
  'Klik op Besluit vastleggen',
  'Vul in: Nieuwe notitie',
  'Klik op Notitie toevoegen',
  'Klik op Zaak afsluiten',
  'Kies deze mogelijkheid',
  'Klik op Ja, zaak afsluiten',
];

interface Own {
  readonly chrome: { readonly action: { getBadgeText(of: object): Promise<string> } };
}

interface Dump {
  /** Keys and records. */
  readonly databases: Readonly<Record<string, readonly [unknown, readonly unknown[]]>>;
}

const readBadge = (ownPage: Page): Promise<string> =>
  ownPage.evaluate(() => (globalThis as unknown as Own).chrome.action.getBadgeText({}));

/** Three recorded steps: nobody fills in two fields and presses a button before the next is shown. */
async function signInByRecorded(colleague: Learner): Promise<void> {
  const main = colleague.page.getByRole('main');
  await main.getByLabel('Gebruikersnaam').fill('behandelaar');
  await main.getByLabel('Gebruikersnaam').blur();
  await colleague.seesStep('Vul in: Wachtwoord');
  await main.getByLabel('Wachtwoord').fill('oefenen');
  await main.getByLabel('Wachtwoord').blur();
  await colleague.seesStep('Klik op Inloggen');
  await main.getByRole('button', { name: 'Inloggen' }).click();
}

async function doAll(page: Page): Promise<void> {
  for (const work of PRACTICE_WORK.values()) await work(page);
}

test('the practice procedure is recorded, edited, looked at, published, installed elsewhere, and leads a learner to its end', async ({
  extension,
  learner,
  ownPage,
  panel,
  site: ownSite,
}) => {
  test.setTimeout(180_000);
  await doAll(learner.page);
  await expect(lines(panel)).toHaveText(RECORDED);

  // Of the row of another field, and of no use to anybody: the author takes it out.
  await expect(words(panel).filter({ hasText: 'oefenaccounts' })).toHaveCount(1);
  await panel.getByLabel('oefenaccounts', { exact: true }).uncheck();
  await panel.getByRole('button', { name: 'Bewaar de aangevinkte woorden' }).click();
  await expect(words(panel)).toHaveCount(0);
  await expect(lines(panel).nth(9)).toHaveText(DRAFTED['bezwaarclausule']!);
  await panel.getByRole('button', { name: 'Klaar', exact: true }).click();

  const { drafts } = await askBackground(ownPage, 'drafts', {});
  expect(drafts).toMatchObject([{ title: DRAFTED_TITLE, steps: 16 }]);
  const { draftId } = drafts[0]!;
  const { guide } = (await askBackground(ownPage, 'draft', { draftId }))!;
  expect(JSON.stringify(guide)).not.toMatch(/modelplein|aanbesteding|behandelaar|oefen|ZAAK-2026/i);

  const studio = await extension.context.newPage();
  await studio.goto(`chrome-extension://${extension.id}/studio.html#${draftId}`);
  await studio.getByLabel('Titel', { exact: true }).fill(TITLE);
  await learner.page.context().clearCookies();
  await learner.page.goto(`${ownSite.url}/inloggen`);
  await chooseStep(studio, 1);
  await press(studio, 'Bekijk vanaf deze stap');
  await learner.seesStep(DRAFTED['inloggen']!);
  await learner.press('Stoppen');
  await expect(learner.bubble).toHaveCount(0);
  await studio.bringToFront();
  const started = studio.waitForEvent('download');
  await press(studio, 'Publiceren en downloaden');
  const download = await started;
  const file = {
    name: download.suggestedFilename(),
    mimeType: 'application/zip',
    buffer: await readFile(await download.path()),
  };

  const other = await launchExtension({ locale: 'nl-NL' });
  const site = await startZaakdossier({});
  try {
    const page = await other.openPage('guides');
    await page.getByLabel('Kies bestanden').setInputFiles(file);
    const own = page.getByRole('region', { name: TITLE });
    await expect(own).toBeVisible();
    const { packs } = await askBackground(page, 'packs', {});
    await askBackground(page, 'savePackValues', {
      packId: packs.find(({ guides }) => guides.some(({ id }) => id === guide.id))!.manifest.id,
      values: { host: new URL(site.url).host },
    });
    const tab = await other.context.newPage();
    await tab.goto(`${site.url}/inloggen`);
    const colleague = new Learner(tab);
    await colleague.startGuide(TITLE);
    for (const [stepId, work] of PRACTICE_WORK) {
      await colleague.seesStep(DRAFTED[stepId]!);
      await (stepId === 'inloggen' ? signInByRecorded(colleague) : work(tab));
    }
    await expect
      .poll(async () => walksIn(await readStored(page)))
      .toMatchObject([{ guideId: guide.id, status: 'completed', skipped: [] }]);
  } finally {
    await other.close();
    await site.close();
    await forgetProfile(other.profile);
  }
});

test('nothing that was typed or chosen, and no case, is stored while it is recorded', async ({
  learner,
  ownPage,
  panel,
}) => {
  await doAll(learner.page);
  await expect(lines(panel)).toHaveText(RECORDED);
  const [draft] = (JSON.parse(await dumpStored(ownPage)) as Dump).databases['leidraad/drafts']![1];
  const stored = JSON.stringify(draft);
  for (const secret of [
    'behandelaar',
    'oefenen',
    'voldoet aan',
    'is gebeld',
    'Modelplein',
    'ZAAK-2026',
  ])
    expect(stored.toLowerCase(), secret).not.toContain(secret.toLowerCase());
  // So that the above is not true of nothing.
  expect(stored).toContain('Klik op Besluit vastleggen');
});

test('a pause, a removal and a note; the recording outlives a worker that is killed', async ({
  extension,
  learner,
  ownPage,
  panel,
}) => {
  const { page } = learner;
  const badge = () => readBadge(ownPage);
  expect(await badge()).toBe('●');
  await panel.getByRole('button', { name: 'Pauze' }).click();
  await expect(panel.getByRole('status').first()).toContainText('Opname staat stil');
  await page.getByLabel('Gebruikersnaam').fill('behandelaar');
  await page.getByLabel('Wachtwoord').fill('oefenen');
  await panel.getByRole('button', { name: 'Ga verder met opnemen' }).click();
  await expect(panel.getByRole('status').first()).toContainText('Opname loopt');
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await expect(lines(panel).last()).toHaveText('Klik op Inloggen');
  // What the next page says of itself when it comes is heard before.
  await page.waitForURL('**/zaken');
  await askBackground(ownPage, 'drafts', {});
  await killWorker(extension, ownPage);
  await PRACTICE_WORK.get('status-kiezen')!(page);
  await expect(lines(panel).last()).toHaveText('Maak een keuze bij Status');

  await panel
    .getByRole('button', { name: /^Opmerking bij stap \d+$/ })
    .last()
    .click();
  await panel.getByRole('textbox', { name: 'Opmerking' }).fill('Anders zie je alles.');
  await panel.getByRole('button', { name: 'Bewaar opmerking' }).click();
  await expect(panel.locator('.recorded')).toContainText('Anders zie je alles.');
  await panel.getByRole('button', { name: 'Laatste stap weghalen' }).click();
  await expect(panel.locator('.recorded')).not.toContainText('Anders zie je alles.');
  const before = await lines(panel).count();

  // Afterwards nothing is recorded any more, on this page and on the next.
  await panel.getByRole('button', { name: 'Klaar', exact: true }).click();
  await expect.poll(badge).toBe('');
  await page.bringToFront();
  await PRACTICE_WORK.get('filteren')!(page);
  await PRACTICE_WORK.get('zaak-openen')!(page);
  await expect(page.getByRole('tab', { name: 'Besluit' })).toBeVisible();
  const { drafts } = await askBackground(ownPage, 'drafts', {});
  expect(drafts).toMatchObject([{ steps: before }]);
});

test('a tab that the page opens is recorded along; another one is not', async ({
  extension,
  learner,
  panel,
  site,
}) => {
  const { page } = learner;
  await PRACTICE_WORK.get('inloggen')!(page);
  await expect(lines(panel).last()).toHaveText('Klik op Inloggen');
  const other = await extension.context.newPage();
  await other.goto(`${site.url}/zaken`);
  await other.getByRole('button', { name: 'Filteren' }).click();
  await expect(other).toHaveURL(/\?/);

  // As a person: the browser names the tab in front as the opener.
  await page.bringToFront();
  const opened = extension.context.waitForEvent('page');
  await page
    .getByRole('link', { name: 'Openen' })
    .first()
    .click({ modifiers: ['Control'] });
  const next = await opened;
  await next.bringToFront();
  await next.getByRole('tab', { name: 'Besluit' }).click();
  await expect(lines(panel).last()).toHaveText('Open het tabblad Besluit');
  await expect(lines(panel).filter({ hasText: 'Filteren' })).toHaveCount(0);
});

for (const [how, end] of [
  [
    'its draft is removed',
    async (ownPage: Page) => {
      const { drafts } = await askBackground(ownPage, 'drafts', {});
      await askBackground(ownPage, 'removeDraft', { draftId: drafts[0]!.draftId });
    },
  ],
  ['all is erased', (ownPage: Page) => askBackground(ownPage, 'eraseAll', {})],
] as const)
  test(`a recording ends when ${how}`, async ({ learner, ownPage, panel }) => {
    await learner.page.getByRole('button', { name: 'Inloggen' }).click();
    await expect(learner.page.getByText('klopt niet')).toBeVisible();
    await expect(lines(panel)).toHaveCount(1);
    await end(ownPage);
    expect(await readBadge(ownPage)).toBe('');
    await expect(panel.getByRole('heading', { level: 2 }).last()).toHaveText(
      'Zelf een uitleg maken',
    );
    await PRACTICE_WORK.get('inloggen')!(learner.page);
    expect(await askBackground(ownPage, 'drafts', {})).toMatchObject({ drafts: [] });
  });
