/** What an organisation sets, by files that a real Chromium reads. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ARCHIVE_MANIFEST } from '../../utils/core/pack-archive/archive-schema.ts';
import { SAMPLE, sealedSample } from '../../utils/core/pack-archive/fixtures/sample-pack.ts';
import { hashBytes } from '../../utils/core/pack-archive/platform.ts';
import type { Policy } from '../../utils/core/policy/schema.ts';
import { BACKUP_FORMAT, BACKUP_KIND } from '../../utils/store/backup-schema.ts';
import { createKeyPair } from '../../utils/store/sealing.ts';
import { startFickleServer } from '../insights/sending/fickle-server.ts';
import { makeEvent } from '../stores/samples.ts';
import { askBackground } from './support/background.ts';
import { test, whyNoPolicy } from './support/chromium-policy.ts';
import { openHelpBeside } from './support/help.ts';
import { startFileServer } from './support/file-server.ts';
import { pageOf } from './support/kind-pages.ts';
import { Learner } from './support/learner.ts';
import { logTo, readRequests, withoutBrowsersOwn } from './support/net-log.ts';
import { installOneStep, ONE_STEP } from './support/one-step.ts';
import { daysToNext, passTime } from './support/pass-time.ts';
import { startPlainSite } from './support/plain-site.ts';
import { EVERY_KEY, MISTAKEN } from './support/sample-policies.ts';
import { restoreDownload } from './support/restore.ts';
import { skipAloud } from './support/skip-aloud.ts';
import { readStored } from './support/stored.ts';
import { expect } from './support/test.ts';
import { killWorker } from './support/worker.ts';

/** Chromium hears of a file after some seconds. */
const HEARD = { timeout: 60_000 };
const PAGE = pageOf('<button type="button">Opslaan</button>');

const linesOf = (page: Page) => page.locator('.policy tbody tr');
const problemsOf = (page: Page) => page.locator('.message.care li');

const DAY_MS = 86_400_000;

/** A download with two lines of the log, told apart by their run. */
const writeBackup = (): string => {
  const kept = { runs: [], settings: {}, searches: [], drafts: [], published: [] };
  const event = (runId: string, days: number) =>
    makeEvent({ runId, at: Date.now() - days * DAY_MS });
  const events = [event('of 40 days', 40), event('of 20 days', 20)];
  const exportedAt = new Date().toISOString();
  return JSON.stringify({ format: BACKUP_FORMAT, kind: BACKUP_KIND, exportedAt, events, ...kept });
};

// Policies lie in one folder of the machine, which comes and goes with the test that needs it.
test.describe.configure({ mode: 'default' });

test('every key that there is: in effect at once and from the start, and nothing begins, is recorded or leaves without a yes', async ({
  managed,
}) => {
  skipAloud('policy files in Chromium', whyNoPolicy());
  test.setTimeout(240_000);
  const folder = await mkdtemp(join(tmpdir(), 'leidraad-net-'));
  const site = await startPlainSite('127.0.0.1', PAGE);
  const server = await startFickleServer();
  const { publicKey } = await createKeyPair();
  const policy: Required<Policy> = {
    ...EVERY_KEY,
    disabled: ['recording', 'studio', 'insights'],
    collectorKey: publicKey,
    collectorDestination: `${server.url}/dav`,
  };
  const log = join(folder, 'log.json');
  const extension = await managed.launch([logTo(log)]);
  const ownPage = await extension.openPage('privacy');
  await askBackground(ownPage, 'setLanguage', { language: 'nl' });
  await restoreDownload(ownPage, 'leidraad.json', writeBackup());
  const logged = async () => (await readStored(ownPage)).events.map(({ runId }) => runId);
  expect(await logged()).toEqual(['of 40 days', 'of 20 days']);

  const page = await extension.context.newPage();
  await page.goto(site.url);
  const panel = await openHelpBeside(extension);
  await panel.getByRole('button', { name: /^Opnemen op/ }).click();
  await expect(panel.getByRole('status').first()).toContainText('Opname loopt');
  await expect(ownPage.locator('#policy')).toHaveCount(0);

  const studio = await extension.openPage('studio');
  await expect(studio.getByText('Hier maak je van een opname een uitleg')).toBeVisible();
  await managed.set(policy);
  await expect(
    ownPage.getByRole('heading', { name: 'Von Ihrer Organisation festgelegt' }),
  ).toBeVisible(HEARD);
  await expect(problemsOf(ownPage)).toHaveCount(0);
  await expect(linesOf(ownPage)).toHaveCount(Object.keys(EVERY_KEY).length);
  await expect(linesOf(ownPage).filter({ hasText: 'Sprache' })).toContainText('Deutsch');
  const language = ownPage.getByRole('combobox', {
    name: 'Sprache, von Ihrer Organisation festgelegt',
  });
  await expect(language).toBeDisabled();
  await expect(ownPage.getByRole('link', { name: 'Studio' })).toHaveCount(0);
  await expect(askBackground(ownPage, 'setLanguage', { language: 'nl' })).rejects.toThrow();

  // The recording is over, and there is no other.
  await expect(panel.getByRole('heading', { name: 'Aufnahme' })).toHaveCount(0);
  await expect(panel.getByRole('button', { name: /^Aufnehmen auf/ })).toHaveCount(0);
  await expect(panel.getByRole('searchbox')).toBeVisible();
  const recording = askBackground(ownPage, 'startRecording', { tabId: 1, url: site.url });
  await expect(recording).rejects.toThrow();
  // Also where it was open already.
  await expect(studio.getByText('Ihre Organisation hat das Studio ausgeschaltet.')).toBeVisible();
  await studio.close();

  const guides = await extension.openPage('guides');
  for (const role of await guides.getByRole('group').getByRole('checkbox').all())
    await expect(role).toBeDisabled();
  await expect(guides.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(askBackground(ownPage, 'chooseRoles', { roles: [] })).rejects.toThrow();
  await guides.close();

  await installOneStep(ownPage, site.url, { risk: 'irreversible' }, {}, { offer: 'auto' });
  const learner = new Learner(page);
  await learner.launcher.click();
  await expect(learner.bubble).toHaveAccessibleName('Hilfe zu dieser Seite');
  await expect(learner.host.getByRole('combobox')).toBeDisabled();
  await expect(learner.host.getByRole('button', { name: `: ${ONE_STEP}` })).toHaveCount(1);
  await expect(learner.host.locator('.offer')).toHaveCount(0);
  expect((await readStored(ownPage)).runs).toEqual([]);
  const insights = await extension.openPage('insights');
  await expect(
    insights.getByText('Ihre Organisation hat diese Seite ausgeschaltet.'),
  ).toBeVisible();
  await insights.close();

  await killWorker(extension, ownPage);
  expect(await askBackground(ownPage, 'collector', {})).toMatchObject({ threshold: 20 });
  expect(await logged()).toEqual(['of 20 days']);
  const named = {
    key: publicKey,
    team: 'Burgerzaken',
    isByPolicy: true,
    obstacle: null,
    answer: 'ask',
    folder: { url: `${server.url}/dav/` },
  };
  const early = await askBackground(ownPage, 'reports', {});
  expect(early).toMatchObject({ collector: named, weeks: [], threshold: 20 });
  await passTime(extension, daysToNext('tuesday'));
  const { collector, weeks } = await askBackground(ownPage, 'reports', {});
  expect(collector).toMatchObject(named);
  expect(weeks).toHaveLength(1);
  expect(server.asked).toEqual([]);
  const read = weeks.map(({ week }) => week);
  await askBackground(ownPage, 'answerSending', { answer: 'yes', weeks: read, to: collector!.to });
  await expect.poll(() => server.files.size).toBe(1);
  await extension.close();
  expect(server.asked.map(({ line }) => line.split('/', 2))).toEqual([['PUT ', 'dav']]);
  const requests = withoutBrowsersOwn(await readRequests(log));
  const origins = new Set(requests.map(({ url }) => new URL(url).origin));
  expect(origins).toEqual(new Set([site.url, server.url]));

  // The next day. The person's own choices are kept for when policy says nothing any more.
  const again = await managed.launch();
  const anew = await again.openPage('privacy');
  await expect(anew.getByRole('heading', { name: 'Ihr Datenschutz' })).toBeVisible();
  await expect(linesOf(anew)).toHaveCount(Object.keys(EVERY_KEY).length);
  const work = await again.context.newPage();
  await work.goto(site.url);
  const person = new Learner(work);
  await expect(person.launcher).toBeVisible();
  await expect(person.host.locator('.offer')).toHaveCount(0);
  await managed.set({});
  await expect(anew.getByRole('heading', { name: 'Jouw privacy' })).toBeVisible(HEARD);
  await expect(anew.locator('#policy')).toHaveCount(0);
  await expect(anew.getByRole('combobox', { name: 'Taal' })).toBeEnabled();
  await expect(person.host.locator('.offer')).toBeVisible();
  await person.launcher.click();
  await expect(person.host.getByRole('button', { name: `Oefenen: ${ONE_STEP}` })).toBeVisible();
  await site.close();
  await server.close();
  await rm(folder, { recursive: true });
});

test('a wrong key is named and counts for nothing; Chromium keeps what is of another kind, and the rest works', async ({
  managed,
}) => {
  skipAloud('wrong policy files in Chromium', whyNoPolicy());
  test.setTimeout(120_000);
  const extension = await managed.launch();
  const ownPage = await extension.openPage('privacy');
  await expect(ownPage.getByRole('heading', { level: 1 })).toBeVisible();
  await managed.set(MISTAKEN);
  await expect(ownPage.getByRole('heading', { name: 'Défini par votre organisation' })).toBeVisible(
    HEARD,
  );
  await expect(problemsOf(ownPage)).toHaveText([
    /^disabled\[0\]/,
    /^packs\[0\]\.url/,
    /^threshold/,
  ]);
  await expect(linesOf(ownPage)).toHaveText([/^Langue/, /^S’entraîner/, /^Équipe/]);
  await expect(ownPage.getByRole('link', { name: 'Studio' })).toBeVisible();
});

test('a pack that the organisation names is fetched by its hash, checked, and stays', async ({
  managed,
}) => {
  skipAloud('packs by policy in Chromium', whyNoPolicy());
  test.setTimeout(180_000);
  const server = await startFileServer();
  const files = await sealedSample();
  for (const [path, bytes] of files) server.files.set(path, bytes);
  const url = `${server.url}/${ARCHIVE_MANIFEST}`;
  const sha256 = await hashBytes(files.get(ARCHIVE_MANIFEST)!);
  const extension = await managed.launch();
  const ownPage = await extension.openPage('privacy');
  await askBackground(ownPage, 'setLanguage', { language: 'nl' });
  const guides = await extension.openPage('guides');

  await managed.set({ packs: [{ url, sha256: 'a'.repeat(64) }] });
  await expect(linesOf(ownPage)).toContainText(`SHA-256 ${sha256}`, HEARD);
  expect(server.asked).toEqual([`/${ARCHIVE_MANIFEST} 200`]);
  await expect(guides.getByText('van je organisatie')).toHaveCount(0);

  await managed.set({ packs: [{ url, sha256 }] });
  await expect(linesOf(ownPage)).toContainText(`${url} – geïnstalleerd`, HEARD);
  const pack = guides.locator('.pack').filter({ hasText: 'van je organisatie' });
  await expect(pack).toHaveCount(1);
  await expect(pack.getByRole('button', { name: /verwijderen|nieuwe versie/i })).toHaveCount(0);
  const removed = askBackground(ownPage, 'removePack', { packId: SAMPLE.id });
  await expect(removed).rejects.toThrow('the organisation has chosen this pack');
  expect(server.asked.filter((line) => line.startsWith(`/${ARCHIVE_MANIFEST}`))).toHaveLength(2);
  expect(server.told.cookie).toBeUndefined();

  // It stays when policy names it no more, and is the person's own then.
  await managed.set({});
  const own = guides.getByRole('button', { name: /verwijderen$/i });
  await expect(own).toHaveCount(1, HEARD);
  await server.close();
});
