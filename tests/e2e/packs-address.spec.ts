/** Packs from an address: their updates, what is asked of the network, and of the person. */
import { sealFiles } from '../../utils/core/pack-archive/pack-files.ts';
import { keepQuestions } from './support/access.ts';
import { expectAccessible } from './support/accessible.ts';
import { dumpStored } from './support/dump-stored.ts';
import { MOVED, startFileServer, type FileServer } from './support/file-server.ts';
import {
  button,
  fetchFrom,
  filesOf,
  FIRST,
  openGuides,
  PACK,
  pack,
  TITLE,
  TWO_STEPS,
  waiting,
  zipOf,
} from './support/name-pack.ts';
import { expect, test as base } from './support/test.ts';

const test = base.extend<{ server: FileServer }>({
  server: async ({}, use) => {
    const server = await startFileServer();
    await use(server);
    await server.close();
  },
});

const CHANGES = [
  `Stap 1 “Kijk naar je naam”: titel (nl): “${FIRST}” wordt “Kijk naar je naam”`,
  'Stap 2 “Klaar”: is nieuw',
];

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
  await button(page, 'Bijwerken: Namen').click();
  await expect(pack(page)).toContainText('Je bent nog bezig met uitleg uit dit pakket.');
  await expect(pack(page).locator('.facts')).toContainText('Versie 1.0.0');
  await learner.seesStep(FIRST);
  await learner.press('Stoppen');
  await expect(pack(page).locator('.facts')).toContainText('Versie 1.1.0');
  await expect(waiting(page, '1.1.0')).toHaveCount(0);
  await learner.startGuide(TITLE);
  await learner.seesStep('Kijk naar je naam');
  await learner.press('Stoppen');

  await button(page, 'Terug naar versie 1.0.0: Namen').click();
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
