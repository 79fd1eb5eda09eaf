/** Counts of a week: read first, sent after a yes, there once, and for the collector alone. */
import { readReport } from '../../utils/core/insights/read-report.ts';
import { createKeyPair, unseal } from '../../utils/store/sealing.ts';
import { startFickleServer } from '../insights/sending/fickle-server.ts';
import { askBackground } from './support/background.ts';
import { pageOf } from './support/kind-pages.ts';
import { Learner } from './support/learner.ts';
import { installOneStep, ONE_STEP, ONE_STEP_ID, SAVE_STEP } from './support/one-step.ts';
import { daysToNext, passTime } from './support/pass-time.ts';
import { startPlainSite } from './support/plain-site.ts';
import { expect, test } from './support/test.ts';
import { killWorker } from './support/worker.ts';

const DAY_MS = 86_400_000;

/** All that a request tells beside the sealed report: see docs/privacy.md. */
const HEADERS = [
  'accept',
  'accept-encoding',
  'accept-language',
  'cache-control',
  'connection',
  'content-length',
  'content-type',
  'host',
  'origin',
  'pragma',
  'sec-fetch-dest',
  'sec-fetch-mode',
  'sec-fetch-site',
  'user-agent',
];

test('what was done in a week is read, leaves after a yes, and is there once, also when the worker dies in between', async ({
  extension,
  ownPage,
}) => {
  const { publicKey, secretKey } = await createKeyPair();
  const server = await startFickleServer(['silent']);
  // In last week. A worker that is started anew has the real time, in which that week is over; all else
  // is in this one, whatever day it is.
  await passTime(extension, daysToNext('tuesday') - 14);
  const site = await startPlainSite('127.0.0.1', pageOf('<button type="button">Opslaan</button>'));
  await installOneStep(ownPage, site.url);
  await askBackground(ownPage, 'setLanguage', { language: 'nl' });

  const reports = await extension.openPage('reports');
  await expect(reports.getByText('Er is geen verzamelaar ingesteld.')).toBeVisible();
  const collector = { key: publicKey, destination: `${server.url}/dav`, teams: ['Burgerzaken'] };
  await reports.getByLabel('Bestand openen').setInputFiles({
    name: 'verzamelaar.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: 1, kind: 'collector', ...collector })),
  });
  await expect(reports.getByText('Er is nog geen rapport.')).toBeVisible();

  const page = await extension.context.newPage();
  await page.goto(site.url);
  const learner = new Learner(page);
  await learner.startGuide(ONE_STEP);
  await learner.seesStep(SAVE_STEP);
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await learner.press('Afronden');
  await learner.seesStep('Goed gedaan');

  await passTime(extension, 7);
  await reports.reload();
  await expect(reports.getByText('Wacht op jouw antwoord.')).toBeVisible();
  const row = (name: string) => reports.getByRole('row', { name });
  await expect(row(`${ONE_STEP} Versie 1.0.0`)).toContainText('1 keer begonnen, 1 keer afgerond');
  await expect(row(SAVE_STEP)).toContainText('1 keer gezien, 1 keer gedaan');
  expect(server.asked).toEqual([]);

  await reports.getByRole('button', { name: 'Ja, versturen' }).click();
  await expect.poll(() => server.files.size).toBe(1);
  const [[path, sealed]] = [...server.files] as [[string, string]];
  await killWorker(extension, ownPage);
  // Whoever asks wakes it.
  await askBackground(ownPage, 'reports', {});
  await passTime(extension, daysToNext('wednesday') - 7);
  await reports.reload();
  await expect(reports.getByText(/^Verstuurd naar 127\.0\.0\.1/)).toBeVisible();

  expect(server.asked.map(({ line }) => line)).toEqual([`PUT ${path}`, `PUT ${path}`]);
  expect([...server.files]).toEqual([[path, sealed]]);
  for (const { headers } of server.asked) {
    expect(Object.keys(headers).toSorted()).toEqual(HEADERS);
    expect(headers).toMatchObject({
      'accept-language': '*',
      // The same on every computer that has it from the same shop.
      origin: `chrome-extension://${extension.id}`,
    });
  }
  const read = readReport(await unseal(sealed, secretKey), Date.now() + DAY_MS);
  expect(read).toMatchObject({
    ok: true,
    report: {
      team: 'Burgerzaken',
      guides: [
        {
          guide: ONE_STEP_ID,
          started: 1,
          completed: 1,
          took: { 'under-2-min': 1 },
          steps: { opslaan: { seen: 1, done: 1 }, klaar: { seen: 1, done: 1 } },
        },
      ],
    },
  });
  await reports.getByText('Toon het rapport letterlijk').click();
  const shown = await reports.getByRole('region', { name: /^Het rapport, letterlijk/ }).innerText();
  expect(JSON.parse(shown)).toEqual(read.ok && read.report);

  // Taken back and opened again, it is asked anew; an answer to something else is none.
  await askBackground(ownPage, 'forgetCollector', {});
  const text = JSON.stringify({ format: 1, kind: 'collector', ...collector });
  await askBackground(ownPage, 'openCollector', { name: 'verzamelaar.json', text });
  await askBackground(ownPage, 'answerSending', { answer: 'yes', weeks: [], to: 'somebody else' });
  expect((await askBackground(ownPage, 'reports', {})).collector).toMatchObject({ answer: 'ask' });
  await server.close();
  await site.close();
});
