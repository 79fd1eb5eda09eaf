/** What was typed in an application, where and under which title, is stored nowhere by us. */
import type { Page } from '@playwright/test';
import { askBackground } from './support/background.ts';
import { dumpStored } from './support/dump-stored.ts';
import { forgetProfile, launchExtension } from './support/extension.ts';
import { HOST, Learner } from './support/learner.ts';
import { findWords, searchExtensionFiles } from './support/planted.ts';
import { PRACTICE_PACK, PRACTICE_WORK, type Work } from './support/practice-work.ts';
import { readStored, walksIn } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import { seeStep, startPractice } from './support/walk.ts';

const SECRETS = {
  user: 'Mevrouw-Parelhoen',
  password: 'Wachtw00rd-Kwartel!77',
  search: 'zoekterm-Ijsvogel',
  title: 'Titel-van-de-Grutto',
  file: 'bijlage-Scholekster.pdf',
  fileText: 'Inhoud-van-de-Wielewaal',
  bsn: '999990019',
  mail: 'v.beeld@roodborst.example',
  motivation: 'omdat de Boomklever ziek is',
  note: 'Gebeld met de Putter over schulden',
} as const;

/** Beside or in place of the usual work: every field that a person can type in gets a secret. */
const SECRET_WORK: ReadonlyMap<string, Work> = new Map<string, Work>([
  [
    'inloggen',
    async (page) => {
      // Typed, left, and then corrected.
      await page.getByLabel('Gebruikersnaam').fill(SECRETS.user);
      await page.getByLabel('Wachtwoord').fill(SECRETS.password);
      await page.getByLabel('Wachtwoord').blur();
      await PRACTICE_WORK.get('inloggen')!(page);
    },
  ],
  [
    'zaak-openen',
    async (page) => {
      await page.getByLabel('Zoekterm').fill(SECRETS.search);
      await page.getByLabel('Zoekterm').press('Enter');
      await expect(page).toHaveURL(new RegExp(SECRETS.search));
      await page.getByRole('link', { name: 'Filter wissen' }).click();
      await PRACTICE_WORK.get('zaak-openen')!(page);
    },
  ],
  [
    'tabblad-besluit',
    async (page) => {
      await page.getByRole('tab', { name: 'Documenten' }).click();
      await page.getByLabel('Bestand').setInputFiles({
        name: SECRETS.file,
        mimeType: 'application/pdf',
        buffer: Buffer.from(SECRETS.fileText),
      });
      await page.getByLabel('Titel').fill(SECRETS.title);
      await page.getByLabel('Documenttype').selectOption({ index: 1 });
      await page.getByLabel('Vertrouwelijkheid').selectOption({ index: 1 });
      await page.getByRole('button', { name: 'Document uploaden' }).click();
      await expect(page.getByText('Het document is toegevoegd.')).toBeVisible();
      // A robot would be faster than the new page's overlay, which could not see the step's click.
      await expect(page.locator(`${HOST} .spotlight`)).toBeAttached();
      await PRACTICE_WORK.get('tabblad-besluit')!(page);
    },
  ],
  [
    'motivering',
    async (page) => {
      const form = page.frameLocator('iframe');
      await form.getByLabel('Datum besluit').fill('2026-11-20');
      await form
        .getByLabel('Motivering')
        .fill(`${SECRETS.bsn} (${SECRETS.mail}), ${SECRETS.motivation}`);
      await form.getByLabel('Motivering').blur();
    },
  ],
  [
    'notitie',
    async (page) => {
      await page.getByLabel('Nieuwe notitie').fill(SECRETS.note);
      await page.getByRole('button', { name: 'Notitie toevoegen' }).click();
    },
  ],
]);

test('nothing that was typed, no address of a case and no title is stored, in memory or on disk', async ({
  site,
}) => {
  const extension = await launchExtension();
  const ownPage = await extension.openPage('privacy');
  const { host } = new URL(site.url);
  const control = 'Controle-van-de-Koekoek';
  await askBackground(ownPage, 'savePackValues', {
    packId: PRACTICE_PACK,
    values: { zaakHost: host, helpdesk: control },
  });
  const page = await extension.context.newPage();
  await page.goto(`${site.url}/inloggen`);
  const learner = new Learner(page);
  const stored = (): ReturnType<typeof readStored> => readStored(ownPage);
  const seen = { titles: new Set<string>(), paths: new Set<string>() };
  const look = async (where: Page): Promise<void> => {
    seen.titles.add(await where.title());
    const { pathname, search } = new URL(where.url());
    if (/\d/.test(pathname)) seen.paths.add(pathname);
    if (search !== '') seen.paths.add(search);
  };

  await startPractice(learner);
  for (const [stepId, work] of PRACTICE_WORK) {
    await seeStep(learner, stored, stepId);
    await look(page);
    await (SECRET_WORK.get(stepId) ?? work)(page);
    await look(page);
  }
  await seeStep(learner, stored, 'klaar');
  await learner.press('Afronden');
  await learner.seesStep('Goed gedaan');
  expect(walksIn(await stored())).toMatchObject([{ status: 'completed' }]);

  // A case's address holds its number, and the titles are those of more than one page.
  const caseNumber = /ZAAK-\d{4}-\d+/.exec(page.url())![0];
  expect([...seen.paths].join(' ')).toContain(caseNumber);
  expect(seen.titles.size).toBeGreaterThan(3);
  const words = [...Object.values(SECRETS), caseNumber, ...seen.paths, ...seen.titles];

  const kept = Buffer.from(await dumpStored(ownPage));
  expect(findWords(kept, words)).toEqual([]);
  expect(findWords(kept, [control, 'bezwaarclausule'])).toEqual([control, 'bezwaarclausule']);

  await extension.close();
  const { files, hits } = await searchExtensionFiles(extension.profile, words);
  expect(hits).toEqual([]);
  // What we do store is found there by the same search.
  const found = await searchExtensionFiles(extension.profile, [control]);
  expect(found.hits.map(({ word }) => word)).toContain(control);
  expect(files.length).toBeGreaterThan(3);
  await forgetProfile(extension.profile);
});

test('the search finds a word in every form', () => {
  const word = 'Mevrouw-Parelhoen';
  const around = (bytes: Buffer): Buffer =>
    Buffer.concat([Buffer.from([1, 0, 200]), bytes, Buffer.from([0])]);
  const forms = {
    plain: Buffer.from(word),
    folded: Buffer.from(word.toUpperCase()),
    wide: Buffer.from(word, 'utf16le'),
    wideFolded: Buffer.from(word.toUpperCase(), 'utf16le'),
    hex: Buffer.from(Buffer.from(word).toString('hex')),
    base64: Buffer.from(Buffer.from(word).toString('base64')),
    base64Within: Buffer.from(Buffer.from(`{"a":"${word}"}`).toString('base64')),
    base64Elsewhere: Buffer.from(Buffer.from(`{"aa":"${word}"}`).toString('base64')),
  };
  for (const [form, bytes] of Object.entries(forms)) {
    expect(findWords(around(bytes), [word]), form).toEqual([word]);
  }
  expect(findWords(Buffer.from('v.beeld%40roodborst.example'), [SECRETS.mail])).toEqual([
    SECRETS.mail,
  ]);
  expect(findWords(Buffer.from('Mevrouw Parelhoen'), [word])).toEqual([]);
});
