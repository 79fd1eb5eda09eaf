/** Packs that travel: as one file and from an address; their versions; those of the studio. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Guide, Walkthrough } from '../../utils/core/guide/schema.ts';
import { packSchema, guideSchema } from '../../utils/core/guide/schema.ts';
import { readArchive } from '../../utils/core/pack-archive/read-archive.ts';
import {
  filesOfPack,
  sealFiles,
  type PackBytes,
} from '../../utils/core/pack-archive/pack-files.ts';
import { writeArchive } from '../../utils/core/pack-archive/write-archive.ts';
import { forgeZip } from '../formats/forge-zip.ts';
import { keepQuestions } from './support/access.ts';
import { expectAccessible } from './support/accessible.ts';
import { askBackground } from './support/background.ts';
import { dumpStored } from './support/dump-stored.ts';
import type { LoadedExtension } from './support/extension.ts';
import { MOVED, startFileServer, type FileServer } from './support/file-server.ts';
import { Learner } from './support/learner.ts';
import { seedDraft, writeDraft } from './support/seed-draft.ts';
import { readStored } from './support/stored.ts';
import { expect, test as base } from './support/test.ts';

const test = base.extend<{ server: FileServer }>({
  server: async ({}, use) => {
    const server = await startFileServer();
    await use(server);
    await server.close();
  },
});

const PACK = 'nl.voorbeeldstad.naam';
const PICTURE = join(import.meta.dirname, '../../guides/practice/assets/antwoord.webp');
const TITLE = 'Je naam vinden';
const FIRST = 'Kijk waar je naam komt';

/** A pack of one guide for the practice application. */
function filesOf(siteUrl: string, version: string, change: object = {}): PackBytes {
  const guide = guideSchema.parse({
    format: 1,
    kind: 'walkthrough',
    id: `${PACK}.gids`,
    version,
    language: 'nl',
    title: { nl: TITLE },
    app: { id: 'zaakdossier', match: [`${siteUrl}/*`] },
    targets: { user: { role: 'textbox', name: { nl: 'Gebruikersnaam' } } },
    steps: [{ id: 'naam', target: 'user', title: { nl: FIRST }, advance: { on: 'next' } }],
    ...change,
  });
  const manifest = packSchema.parse({
    format: 1,
    kind: 'pack',
    id: PACK,
    version,
    title: { nl: 'Namen' },
    issuer: 'Voorbeeldstad',
    languages: ['nl'],
    guides: ['gids.json'],
  });
  return filesOfPack({ manifest, guides: [guide] });
}

const zipOf = (siteUrl: string, version: string, change: object = {}) =>
  writeArchive({ id: PACK, version }, filesOf(siteUrl, version, change));

const TWO_STEPS = {
  steps: [
    { id: 'naam', target: 'user', title: { nl: 'Kijk naar je naam' }, advance: { on: 'next' } },
    { id: 'klaar', kind: 'modal', title: { nl: 'Klaar' } },
  ],
};
const CHANGES = [
  `Stap 1 “Kijk naar je naam”: titel (nl): “${FIRST}” wordt “Kijk naar je naam”`,
  'Stap 2 “Klaar”: is nieuw',
];

const pack = (page: Page) => page.getByRole('region', { name: 'Namen' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const waiting = (page: Page, version: string) =>
  pack(page).getByRole('heading', { name: `Versie ${version} staat klaar` });

async function openGuides(extension: LoadedExtension, ownPage: Page): Promise<Page> {
  await askBackground(ownPage, 'setLanguage', { language: 'nl' });
  const page = await extension.openPage('guides');
  await expect(page.getByRole('heading', { name: 'Jouw uitleg' })).toBeVisible();
  return page;
}

function addZip(page: Page, bytes: Uint8Array, name = 'namen.zip'): Promise<void> {
  const file = { name, mimeType: 'application/zip', buffer: Buffer.from(bytes) };
  return page.getByLabel('Kies bestanden').setInputFiles(file);
}

async function fetchFrom(page: Page, address: string): Promise<void> {
  await page.getByLabel('Adres van het pakket').fill(address);
  await button(page, 'Ophalen').click();
}

test('one file brings a pack; what is harmful or broken is refused with the reason, and changes nothing', async ({
  extension,
  ownPage,
  site,
  learner,
}) => {
  const page = await openGuides(extension, ownPage);
  const whole = await zipOf(site.url, '1.0.0');
  await addZip(page, whole);
  await expect(page.getByText('De uitleg is toegevoegd.')).toBeVisible();
  await expect(pack(page)).toContainText('Versie 1.0.0');
  await learner.page.reload();
  await learner.startGuide(TITLE);
  await learner.seesStep(FIRST);
  await learner.press('Stoppen');

  const before = await dumpStored(ownPage);
  const sealed = await sealFiles({ id: PACK, version: '2.0.0' }, filesOf(site.url, '2.0.0'));
  const entries = [...sealed].map(([name, content]) => ({ name, content }));
  const swapped = entries.map((entry) =>
    entry.name === 'gids.json' ? { ...entry, content: '{}' } : entry,
  );
  const refused: [Uint8Array, RegExp][] = [
    [
      forgeZip([...entries, { name: '../../buiten.json', content: '{}' }]),
      /^boos\.zip: '\.\.\/\.\.\/buiten\.json' past hier niet; nodig is een pad in het pakket/,
    ],
    [
      forgeZip([...entries, { name: 'bom.json', content: Buffer.alloc(64_000_000), size: 9 }]),
      /^boos\.zip\/bom\.json: (Uitgepakt is dit bestand groter dan 1000000 bytes|Dit is geen heel zipbestand)/,
    ],
    [
      forgeZip(swapped),
      /^boos\.zip\/gids\.json: De inhoud is niet wat manifest\.json zegt: SHA-256 44136fa/,
    ],
    [whole.slice(0, 500), /^boos\.zip: Dit is geen heel zipbestand/],
    [await zipOf(site.url, '0.9.0'), /versie 0\.9\.0 is ouder dan 1\.0\.0, en die staat er al/],
  ];
  for (const [bytes, reason] of refused) {
    await addZip(page, bytes, 'boos.zip');
    const said = page.getByRole('status').filter({ hasText: 'De uitleg is niet toegevoegd.' });
    await expect(said.getByRole('listitem')).toHaveCount(1);
    await expect(said.getByRole('listitem')).toHaveText(reason);
    expect(await dumpStored(ownPage)).toBe(before);
  }
  expect(await expectAccessible(page)).toBe(true);
});

test('from an address: updates show what they change, wait for the run, and one can go back; it works offline', async ({
  extension,
  ownPage,
  site,
  server,
  learner,
}) => {
  server.files.set('namen.zip', await zipOf(site.url, '1.0.0'));
  const page = await openGuides(extension, ownPage);
  expect(server.asked).toEqual([]);
  await fetchFrom(page, 'http://uitleg.voorbeeldstad.nl/namen.zip');
  await expect(page.getByText('Dit adres kan niet.')).toBeVisible();
  await fetchFrom(page, server.url + MOVED);
  await expect(page.getByText('dit adres stuurt door naar een ander')).toBeVisible();
  server.files.set('groot.zip', new Uint8Array(20_000_001));
  await fetchFrom(page, `${server.url}/groot.zip`);
  await expect(page.getByText('hier kwamen meer dan 20000000 bytes vandaan')).toBeVisible();
  server.asked.length = 0;
  await fetchFrom(page, `${server.url}/namen.zip`);
  await expect(page.getByText('De uitleg is toegevoegd.')).toBeVisible();
  expect(server.told).toEqual({ cookie: undefined, referer: undefined });

  // Only when asked, and only once more where something has changed.
  const look = pack(page).getByRole('button', { name: 'Zoek een nieuwe versie van Namen' });
  await look.click();
  await expect(pack(page).getByText('Je hebt deze versie al.')).toBeVisible();
  expect(server.asked).toEqual(['/namen.zip 200', '/namen.zip 304']);

  // What changes is read before it comes, and it comes after the run.
  await learner.page.reload();
  await learner.startGuide(TITLE);
  await learner.seesStep(FIRST);
  server.files.set('namen.zip', await zipOf(site.url, '1.1.0', TWO_STEPS));
  await look.click();
  await expect(waiting(page, '1.1.0')).toBeVisible();
  await expect(pack(page).locator('.changes li')).toHaveText(CHANGES);
  expect(await expectAccessible(page)).toBe(true);
  await button(page, 'Bijwerken').click();
  await expect(pack(page)).toContainText('Je bent nog bezig met uitleg uit dit pakket.');
  await expect(pack(page).locator('.facts')).toContainText('Versie 1.0.0');
  await learner.seesStep(FIRST);
  await learner.press('Stoppen');
  await expect(pack(page).locator('.facts')).toContainText('Versie 1.1.0');
  await expect(waiting(page, '1.1.0')).toHaveCount(0);
  await learner.startGuide(TITLE);
  await learner.seesStep('Kijk naar je naam');
  await learner.press('Stoppen');

  await button(page, 'Terug naar versie 1.0.0').click();
  await expect(pack(page)).toContainText('Je gebruikt nu versie 1.0.0.');
  await expect(pack(page).getByRole('heading', { name: 'Namen' })).toBeFocused();

  // Without the server, the guide is there as before, also after the browser was asked for it again.
  await server.close();
  await look.click();
  await expect(pack(page)).toContainText('hier kwam niets vandaan');
  await learner.page.reload();
  await learner.startGuide(TITLE);
  await learner.seesStep(FIRST);
});

test('a folder on a web server, by its manifest.json; one that lies is refused', async ({
  extension,
  ownPage,
  site,
  server,
}) => {
  const serve = async (version: string) => {
    const sealed = await sealFiles({ id: PACK, version }, filesOf(site.url, version, TWO_STEPS));
    for (const [path, bytes] of sealed) server.files.set(`uitleg/${path}`, bytes);
  };
  await serve('1.0.0');
  const page = await openGuides(extension, ownPage);
  await fetchFrom(page, `${server.url}/uitleg/manifest.json`);
  await expect(page.getByText('De uitleg is toegevoegd.')).toBeVisible();
  expect(server.asked).toEqual(
    ['manifest.json', 'pack.json', 'gids.json'].map((path) => `/uitleg/${path} 200`),
  );
  await serve('2.0.0');
  server.files.set('uitleg/gids.json', Buffer.from('{"format":1}'));
  const before = await dumpStored(ownPage);
  const look = pack(page).getByRole('button', { name: 'Zoek een nieuwe versie van Namen' });
  await look.click();
  await expect(pack(page)).toContainText(
    `${server.url}/uitleg/gids.json: De inhoud is niet wat manifest.json zegt`,
  );
  expect(await dumpStored(ownPage)).toBe(before);
  server.files.delete('uitleg/manifest.json');
  await look.click();
  await expect(pack(page)).toContainText('de server antwoordde 404');
});

test.describe('the public build', () => {
  test.use({ build: 'chrome-mv3' });

  test('asks for the host of the address in the click, and for nothing over the network before', async ({
    extension,
    ownPage,
    site,
    server,
  }) => {
    server.files.set('namen.zip', await zipOf(site.url, '1.0.0'));
    const page = await openGuides(extension, ownPage);
    const readQuestions = await keepQuestions(page);
    await page.reload();
    await fetchFrom(page, `${server.url}/namen.zip`);
    await expect
      .poll(readQuestions)
      .toEqual([{ origins: ['http://127.0.0.1/*'], answer: 'none yet' }]);
    expect(server.asked).toEqual([]);
    // Nobody can press "no" in a browser without a window: only its answer is put in here. Firefox
    // asks nothing once the turn of the click is over, so nothing may be waited for before.
    await page.reload();
    await page.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { permissions: object } };
      const request = async () => {
        Object.assign(globalThis, { askedDuring: globalThis.event?.type });
        return false;
      };
      Object.assign(chrome.permissions, { request });
    });
    await fetchFrom(page, `${server.url}/namen.zip`);
    await expect(page.getByText('Er is niets opgehaald.')).toBeVisible();
    const readDuring = () => (globalThis as unknown as { askedDuring: unknown }).askedDuring;
    expect(await page.evaluate(readDuring)).toBe('submit');
    expect(server.asked).toEqual([]);
  });
});

test('a newer zip file waits, too, and an update that was refused is gone', async ({
  extension,
  ownPage,
  site,
}) => {
  const page = await openGuides(extension, ownPage);
  await addZip(page, await zipOf(site.url, '1.0.0'));
  await expect(pack(page)).toContainText('Versie 1.0.0');
  await addZip(page, await zipOf(site.url, '1.1.0', TWO_STEPS));
  await expect(waiting(page, '1.1.0')).toBeFocused();
  await button(page, 'Niet bijwerken').click();
  await expect(waiting(page, '1.1.0')).toHaveCount(0);
  await addZip(page, await zipOf(site.url, '1.1.0', TWO_STEPS));
  await button(page, 'Bijwerken').click();
  await expect(pack(page)).toContainText('Je gebruikt nu versie 1.1.0.');
  await addZip(page, await zipOf(site.url, '1.1.0', TWO_STEPS));
  await expect(page.getByText('Je hebt deze versie al.')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('an update that was accepted comes when the tab of the run is closed', async ({
  extension,
  ownPage,
  site,
  learner,
}) => {
  const page = await openGuides(extension, ownPage);
  await addZip(page, await zipOf(site.url, '1.0.0'));
  await expect(pack(page)).toContainText('Versie 1.0.0');
  await learner.page.reload();
  await learner.startGuide(TITLE);
  await learner.seesStep(FIRST);
  await addZip(page, await zipOf(site.url, '1.1.0', TWO_STEPS));
  await button(page, 'Bijwerken').click();
  await expect(pack(page)).toContainText('Je bent nog bezig');
  await learner.page.close();
  await expect(pack(page).locator('.facts')).toContainText('Versie 1.1.0');
  expect((await readStored(ownPage)).runs).toMatchObject([{ status: 'offered' }]);
  const again = await extension.context.newPage();
  await again.goto(`${site.url}/inloggen`);
  await expect(new Learner(again).host.getByText(TITLE).first()).toBeVisible();
});

test('the studio publishes versions: each is kept, said what it changes, one file, and can be restored', async ({
  extension,
  ownPage,
  site,
}) => {
  await askBackground(ownPage, 'setLanguage', { language: 'nl' });
  await seedDraft(ownPage, 'd1', writeDraft(new URL(site.url).host));
  const studio = await extension.context.newPage();
  await studio.goto(`chrome-extension://${extension.id}/studio.html#d1`);
  const version = studio.getByLabel('Versienummer');
  const title = studio.getByLabel('Titel', { exact: true });
  const publish = async (): Promise<Buffer> => {
    const started = studio.waitForEvent('download');
    await button(studio, 'Publiceren en downloaden').click();
    const download = await started;
    expect(download.suggestedFilename()).toMatch(/^own\.\S+-\d+\.\d+\.\d+\.zip$/);
    return readFile(await download.path());
  };
  await studio.locator('fieldset input[type=file]').setInputFiles(PICTURE);
  await studio.getByLabel('Wat is er op de afbeelding te zien?').fill('Een vraag');
  const first = await version.inputValue();
  await publish();
  await expect(studio.getByText(`Versie ${first} is gepubliceerd.`)).toBeVisible();
  await expect(version).toBeDisabled();

  await title.fill('Zo log je in');
  await expect(version).toHaveValue(first.replace(/\d+$/, (patch) => `${Number(patch) + 1}`));
  await expect(studio.getByText('Een kleine stap')).toBeVisible();
  await expect(studio.locator('.release .changes li')).toHaveText([
    /^Titel \(nl\): “Inloggen” wordt/,
  ]);
  await version.fill('een');
  await expect(studio.getByText('Schrijf drie getallen')).toBeVisible();
  await version.fill(first);
  await expect(studio.getByText(`Versie ${first} is al gepubliceerd.`)).toBeVisible();
  await version.fill('1.0.0');
  const zip = await publish();
  await expect(studio.getByText('Versie 1.0.0 is gepubliceerd.')).toBeVisible();
  expect(await expectAccessible(studio)).toBe(true);

  await button(studio, `Versie ${first} terugzetten`).click();
  await expect(title).toHaveValue('Inloggen');
  await expect(version).toHaveValue('1.0.1');
  await expect(studio.locator('.save-state')).toHaveText('Bewaard');
  const draft = await askBackground(ownPage, 'draft', { draftId: 'd1' });
  const guide: Guide = draft!.guide;
  expect((guide as Walkthrough).title).toEqual({ nl: 'Inloggen' });
  await studio.reload();
  await expect(studio.locator('fieldset canvas')).toBeVisible();
  await expect(studio.locator('.published > li strong')).toHaveText([
    'Versie 1.0.0',
    `Versie ${first}`,
  ]);

  const read = await readArchive(new Uint8Array(zip), 'gids.zip');
  const asset = (guide as Walkthrough).steps[0]!.image!.asset;
  expect(read).toMatchObject({ value: { assets: new Map([[asset, expect.anything()]]) } });
  const guides = await openGuides(extension, ownPage);
  await addZip(guides, zip, 'van-een-collega.zip');
  await expect(guides.getByRole('region', { name: 'Zo log je in' })).toContainText('Versie 1.0.0');
});
