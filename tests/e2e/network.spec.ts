/** Nothing leaves the machine: all requests of a browser with us in it, over a whole guide. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SAMPLE, sampleFiles } from '../../utils/core/pack-archive/fixtures/sample-pack.ts';
import { writeArchive } from '../../utils/core/pack-archive/write-archive.ts';
import { createKeyPair } from '../../utils/store/sealing.ts';
import { startFickleServer } from '../insights/sending/fickle-server.ts';
import { askBackground } from './support/background.ts';
import { forgetProfile, launchExtension, type LoadedExtension } from './support/extension.ts';
import { startFileServer } from './support/file-server.ts';
import { Learner } from './support/learner.ts';
import { logTo, readRequests, withoutBrowsersOwn, type NetRequest } from './support/net-log.ts';
import { daysToNext, passTime } from './support/pass-time.ts';
import { startPlainSite } from './support/plain-site.ts';
import { PRACTICE_PACK } from './support/practice-work.ts';
import { readStored } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import { completePractice, startPractice } from './support/walk.ts';

/** What a browser asks for while `work` is done in it. */
async function logRequests(
  work: (extension: LoadedExtension) => Promise<void>,
): Promise<NetRequest[]> {
  const folder = await mkdtemp(join(tmpdir(), 'leidraad-net-'));
  const file = join(folder, 'log.json');
  const extension = await launchExtension({ args: [logTo(file)] });
  await work(extension);
  await extension.close();
  const requests = await readRequests(file);
  await forgetProfile(extension.profile);
  await rm(folder, { recursive: true });
  return withoutBrowsersOwn(requests);
}

const OWN_PAGES = [
  'welcome',
  'guides',
  'progress',
  'reports',
  'collector',
  'insights',
  'studio',
  'popup',
  'sidepanel',
] as const;

test('over a whole guide, and on each of our pages, with an address for packs and one for reports, only what was pressed is asked for', async ({
  site,
}) => {
  test.setTimeout(180_000);
  const packs = await startFileServer();
  packs.files.set('pakket.zip', await writeArchive(SAMPLE, await sampleFiles()));
  const folder = await startFickleServer();
  const { publicKey } = await createKeyPair();
  const collector = { key: publicKey, destination: `${folder.url}/dav`, teams: ['Burgerzaken'] };
  const text = JSON.stringify({ format: 1, kind: 'collector', ...collector });
  let id = '';
  const requests = await logRequests(async (extension) => {
    ({ id } = extension);
    const ownPage = await extension.openPage('privacy');
    const values = { zaakHost: new URL(site.url).host };
    await askBackground(ownPage, 'savePackValues', { packId: PRACTICE_PACK, values });
    // Playwright's locale is lost to an extension when one of its pages closes.
    await askBackground(ownPage, 'setLanguage', { language: 'nl' });
    const guides = await extension.openPage('guides');
    await guides.getByLabel('Adres van het pakket').fill(`${packs.url}/pakket.zip`);
    await guides.getByRole('button', { name: 'Ophalen' }).click();
    await expect(guides.getByText('De uitleg is toegevoegd.')).toBeVisible();
    await guides.close();
    await askBackground(ownPage, 'openCollector', { name: 'verzamelaar.json', text });
    const page = await extension.context.newPage();
    await page.goto(`${site.url}/inloggen`);
    const learner = new Learner(page);
    await startPractice(learner);
    await completePractice(learner, () => readStored(ownPage));
    await passTime(extension, daysToNext('tuesday'));
    const { collector: asked, weeks } = await askBackground(ownPage, 'reports', {});
    expect(weeks).toHaveLength(1);
    for (const path of OWN_PAGES) {
      const own = await extension.openPage(path);
      await expect(own.getByRole('heading').first()).toBeVisible();
      await own.close();
    }
    expect(folder.asked).toEqual([]);
    const yes = { answer: 'yes', weeks: weeks.map(({ week }) => week), to: asked!.to } as const;
    await askBackground(ownPage, 'answerSending', yes);
    await expect.poll(() => folder.files.size).toBe(1);
    await ownPage.reload();
    await expect(ownPage.getByRole('heading', { name: 'Jouw privacy' })).toBeVisible();
  });
  await packs.close();
  await folder.close();
  const ofSite = requests.filter(({ url }) => new URL(url).origin === site.url);
  const others = requests.filter((it) => !ofSite.includes(it));
  // Once each: the pack when "Ophalen" was pressed, the report after the yes.
  const [reportPath] = folder.files.keys();
  expect(others.map(({ url, initiator }) => `${url} ${initiator}`)).toEqual([
    `${packs.url}/pakket.zip chrome-extension://${id}`,
    `${folder.url}${reportPath} chrome-extension://${id}`,
  ]);
  // The pages, the frame and the saving of the note: the log is that of the run.
  const paths = ofSite.map(({ url }) => new URL(url).pathname);
  for (const path of ['/inloggen', '/zaken', '/formulieren/besluit']) expect(paths).toContain(path);
  expect(paths.filter((path) => path.endsWith('/notities')).length).toBeGreaterThan(1);
  // What is asked is asked by the application's own pages.
  const askers = new Set(ofSite.flatMap(({ initiator }) => initiator ?? []));
  expect([...askers]).toEqual([site.url]);
});

test('a request of ours would be seen: from a page of ours, the background, and a frame', async () => {
  const around = await startPlainSite('127.0.0.1');
  const elsewhere = await startPlainSite('localhost');
  let id = '';
  const requests = await logRequests(async (extension) => {
    id = extension.id;
    const ownPage = await extension.openPage('privacy');
    const ask = (url: string) => fetch(url, { mode: 'no-cors' }).then(() => null);
    await ownPage.evaluate(ask, `${elsewhere.url}/from-page`);
    await (await extension.worker()).evaluate(ask, `${elsewhere.url}/from-worker`);
    await ownPage.evaluate((url) => navigator.sendBeacon(url, 'x'), `${elsewhere.url}/beacon`);
    await expect.poll(() => elsewhere.asked).toContain('/beacon');
    const page = await extension.context.newPage();
    await page.goto(`${around.url}/around`);
    await page.evaluate((url) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
    }, `${elsewhere.url}/from-frame`);
    await expect.poll(() => elsewhere.asked).toContain('/from-frame');
  });
  const ours = `chrome-extension://${id}`;
  const seen = requests.filter(({ url }) => url.startsWith(elsewhere.url));
  expect(
    seen.map(({ url, initiator }) => `${new URL(url).pathname} ${initiator}`).toSorted(),
  ).toEqual([
    `/beacon ${ours}`,
    `/from-frame ${around.url}`,
    `/from-page ${ours}`,
    `/from-worker ${ours}`,
  ]);
  await elsewhere.close();
  await around.close();
});
