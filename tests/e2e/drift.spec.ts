/** Which verdict is right for each target was written down by looking at both releases, not at the verdicts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { recordPractice } from '../drift/record-practice.ts';
import { startZaakdossier } from '../sites/zaakdossier/server.ts';
import { launchChromium } from '../tools/launch-chromium.ts';
import { drift } from './support/drift.ts';
import { startPlainSite } from './support/plain-site.ts';

const DECISION = 'nl.voorbeeldstad.zaakdossier.besluit-registreren';
const DATA = resolve('tests/drift/practice-data.json');
const DATA_2 = resolve('tests/drift/practice-data-release-2.json');

test('release 1, guides by hand: all is found, and only what is allowed is done', async ({}, info) => {
  const site = await startZaakdossier({});
  // The archive is on another port each time; beside the data lies the file that is uploaded.
  const data = info.outputPath('practice-data.json');
  const variables = { archiefHost: new URL(site.archiveUrl).host };
  writeFileSync(data, JSON.stringify({ ...JSON.parse(readFileSync(DATA, 'utf8')), variables }));
  const args = ['--pack', 'guides/practice', '--app', site.url, '--data', data];
  args.push('--allow', `${DECISION}/vastleggen`);
  const { code, verdicts, report, readFile } = await drift(info.outputPath('out'), args);
  const { 'not-tested': untested, found, ...others } = report.totals;
  expect(others).toEqual({ likely: 0, ambiguous: 0, missing: 0 });
  // Who reads Dutch is not told to use Dutch words: that step is not walked.
  expect({ found, untested }).toEqual({ found: 53, untested: 4 });
  expect(verdicts).toMatchObject({
    'besluit-registreren/vastleggen/record': 'found',
    'besluit-registreren/vastleggen/recorded': 'found',
    'besluit-registreren/bevestigen/close-for-good': 'found',
    'besluit-registreren/bevestigen/closed': 'not-tested',
  });
  const states = report.guides[0]!.steps.map(({ id, state }) => [id, state]);
  expect(states).toContainEqual(['vastleggen', 'done']);
  expect(states).toContainEqual(['bevestigen', 'held']);
  expect(code).toBe(1);
  expect(readFile('repairs.patch')).toBe('');
  expect(readFile('junit.xml')).toContain('failures="0" errors="0" skipped="4"');
  await expectStatus(site.url, 'Besloten');
  await site.close();
});

/** As somebody else sees the case. */
async function expectStatus(url: string, status: string): Promise<void> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.request.post(`${url}/inloggen`, {
    form: { gebruikersnaam: 'raadpleger', wachtwoord: 'oefenen' },
  });
  await page.goto(`${url}/zaken/ZAAK-2026-0123/besluit`);
  await expect(page.locator('.zd-case-status')).toHaveText(status);
  await browser.close();
}

test('release 2, guides recorded on release 1: each verdict is right, and repairs are proposed', async ({}, info) => {
  const first = await startZaakdossier({});
  const pack = info.outputPath('pack');
  await recordPractice(pack, first);
  await first.close();
  const site = await startZaakdossier({ release: 2 });
  const args = ['--pack', pack, '--app', site.url, '--data', DATA_2, '--language', 'nl'];
  args.push('--only', DECISION);
  const { code, verdicts, readFile, report } = await drift(info.outputPath('out'), args);
  await site.close();
  expect(code).toBe(1);
  // Found are those that are the same still; whatever was renamed may at most be asked about.
  const found = Object.keys(verdicts).filter((it) => verdicts[it] === 'found');
  expect(found.toSorted()).toEqual([
    'besluit-registreren/inloggen/sign-in',
    'besluit-registreren/tabblad-besluit/decision-tab',
  ]);
  expect(verdicts).toMatchObject({
    'besluit-registreren/notitie/add-note': 'likely',
    'besluit-registreren/status-kiezen/status': 'missing',
    'besluit-registreren/uitkomst/outcome': 'missing',
    'besluit-registreren/vastleggen/recorded': 'not-tested',
    'besluit-registreren/bevestigen/close-for-good': 'not-tested',
  });
  expect(report.totals.ambiguous).toBe(0);
  expect(readFile('repairs.patch')).toMatch(/^\+ +"name": "toevoegen"/m);

  const browser = await launchChromium();
  const page = await (
    await browser.newContext({ viewport: { width: 320, height: 640 } })
  ).newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`file://${info.outputPath('out/drift.html')}`);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(asked.filter((it) => !it.startsWith('data:'))).toHaveLength(1);
  await browser.close();
});

const FORM = '<label>Kenmerk <input></label> <button>Opslaan</button>';
const CLOSED = `<x-map></x-map><script>
  const root = document.querySelector('x-map').attachShadow({ mode: 'closed' });
  const button = document.createElement('button');
  button.textContent = 'Kaart openen';
  button.onclick = () => { document.title = 'open'; location.hash = 'open'; };
  root.append(button);
</script>`;

test('a frame of another host and a closed shadow root are looked into and clicked in', async ({}, info) => {
  const other = await startPlainSite('localhost', `<!doctype html><html lang="nl">${FORM}</html>`);
  const site = await startPlainSite(
    '127.0.0.1',
    `<!doctype html><html lang="nl"><title>Zaak</title><iframe src="${other.url}/formulier" width="400" height="200"></iframe>${CLOSED}</html>`,
  );
  const guide = {
    format: 1,
    kind: 'walkthrough',
    id: 'nl.voorbeeldstad.kader.gids',
    version: '1.0.0',
    language: 'nl',
    title: { nl: 'Kader' },
    app: { id: 'zaak', match: [`${site.url}/*`], frames: [`${other.url}/*`] },
    targets: {
      kenmerk: { label: { nl: 'Kenmerk' }, frame: `${other.url}/formulier` },
      kaart: { role: 'button', name: { nl: 'Kaart openen' } },
    },
    steps: [
      { id: 'invullen', target: 'kenmerk', title: { nl: 'Vul in' }, advance: { on: 'input' } },
      {
        id: 'openen',
        target: 'kaart',
        title: { nl: 'Open de kaart' },
        advance: { on: 'click', confirm: { url: `${site.url}/#open` } },
      },
    ],
  };
  const data = {
    format: 1,
    kind: 'drift-data',
    guides: { [guide.id]: { steps: { invullen: { value: 'A-1' } } } },
  };
  const [pack, file] = [info.outputPath('gids.json'), info.outputPath('data.json')];
  writeFileSync(pack, JSON.stringify(guide));
  writeFileSync(file, JSON.stringify(data));
  const args = ['--pack', pack, '--app', site.url, '--data', file];
  const { code, report, complaints } = await drift(info.outputPath('out'), args);
  expect(complaints).toBe('');
  expect(report.guides[0]!.steps).toMatchObject([
    { id: 'invullen', state: 'done', targets: [{ verdict: 'found' }] },
    { id: 'openen', state: 'done', targets: [{ verdict: 'found' }] },
  ]);
  const [first] = report.guides[0]!.steps[0]!.targets;
  // Where the frame is in the window, and the field in the frame.
  expect(first!.picture!.mark!.x).toBeGreaterThan(8);
  expect(code).toBe(0);
  await site.close();
  await other.close();
});

test('what it cannot begin with, it says, and ends with 2', async ({}, info) => {
  const run = async (args: readonly string[]): Promise<string> => {
    const { code, complaints } = await drift(info.outputPath('out'), args);
    expect(code).toBe(2);
    return complaints;
  };
  const site = await startPlainSite('127.0.0.1');
  const right = ['--pack', 'guides/practice', '--app', site.url];
  expect(await run(['--pack', 'weg', '--app', site.url])).toContain("the file 'weg' is not there");
  expect(await run([...right, '--data', 'weg.json'])).toContain(
    '--data: "weg.json" cannot be read',
  );
  expect(await run([...right, '--storage-state', 'README.md'])).toContain('is not JSON');
  expect(await run([...right, '--only', 'gids'])).toContain(
    '--only: found "gids", expected one of',
  );
  expect(await run([...right, '--allow', `${DECISION}/filteren`])).toContain(
    `expected one of ${DECISION}/vastleggen, ${DECISION}/bevestigen`,
  );
  await site.close();
  expect(await run(right)).toContain(`--app: nothing answers at ${site.url}`);
});
