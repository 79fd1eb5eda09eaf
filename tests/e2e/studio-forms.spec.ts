/** What is made by form in the studio is what learners get: questions, other kinds of guide, copies. */
import type { Page } from '@playwright/test';
import type { Walkthrough } from '../../utils/core/guide/schema.ts';
import { askBackground } from './support/background.ts';
import type { LoadedExtension } from './support/extension.ts';
import { pressOn, tabTo, typeInto } from './support/keyboard.ts';
import { seedDraft, writeDraft } from './support/seed-draft.ts';
import { expect, test } from './support/test.ts';

const DRAFT = 'd1';

async function openStudio(extension: LoadedExtension, hash: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/studio.html${hash}`);
  await expect(page.locator('h1')).toBeVisible();
  return page;
}

const saved = (page: Page) => expect(page.locator('.save-state')).toHaveText('Bewaard');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const install = async (page: Page) => {
  await button(page, 'Zet op deze computer').click();
  await expect(page.getByText('De uitleg staat op deze computer.')).toBeVisible();
};
const draftOf = async (ownPage: Page, draftId: string) =>
  (await askBackground(ownPage, 'draft', { draftId }))!.guide as Walkthrough;

const rowsOf = (page: Page) => page.getByRole('listbox', { name: 'Stappen' }).getByRole('option');

test.beforeEach(async ({ ownPage, site }) => {
  await askBackground(ownPage, 'setLanguage', { language: 'nl' });
  await seedDraft(ownPage, DRAFT, writeDraft(new URL(site.url).host));
});

test('a question with answers that lead to steps, and a condition: the learner is led by them', async ({
  extension,
  learner,
}) => {
  const page = await openStudio(extension, `#${DRAFT}`);
  await field(page, 'Wat moet je doen, in een paar woorden?').fill('Heb je al een naam?');
  await field(page, 'Hoe is de stap te zien?').selectOption('als vraag met antwoorden');
  await field(page, 'Antwoord 1 leidt naar').selectOption('3. Inloggen 3');
  // The last step is left out for who reads another language than Dutch, and shown here.
  await rowsOf(page).nth(2).click();
  await page.getByText('Wanneer geldt deze stap?').click();
  await field(page, 'Deze stap geldt').selectOption('als iemand deze taal leest');
  await saved(page);
  await install(page);

  await learner.page.reload();
  await learner.startGuide('Inloggen');
  await learner.seesStep('Heb je al een naam?');
  await learner.bubble.getByRole('radio', { name: 'Ja' }).check();
  await learner.press('Volgende');
  await learner.seesStep('Inloggen 3');
});

test('a checklist, made and filled in by keyboard alone, is there for the learner', async ({
  extension,
  learner,
  ownPage,
}) => {
  const page = await openStudio(extension, '');
  await pressOn(page, 'Maak een uitleg zonder opname');
  await typeInto(page, 'Titel', 'Je eerste dag');
  await pressOn(page, 'Maken');
  await expect(page.locator('#studio-open')).toHaveText('Er is nog niets te doen');
  await pressOn(page, 'Punt toevoegen');
  await tabTo(page, 'Wat moet je doen, in een paar woorden?');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Log in');
  await typeInto(page, 'De uitleg erbij', 'Inloggen');
  await saved(page);
  await pressOn(page, 'Zet op deze computer');
  await expect(page.getByText('De uitleg staat op deze computer.')).toBeVisible();
  const drafts = await askBackground(ownPage, 'drafts', {});
  const made = drafts.drafts.find(({ title }) => title === 'Je eerste dag')!;
  expect(await draftOf(ownPage, made.draftId)).toMatchObject({
    kind: 'checklist',
    items: [{ title: { nl: 'Log in' }, guide: 'own.inloggen' }],
  });

  await learner.page.reload();
  await learner.launcher.click();
  await learner.host.getByRole('button', { name: 'Je eerste dag' }).first().click();
  await expect(learner.host.getByText('Log in', { exact: true })).toBeVisible();
});

test('a guide is duplicated, and steps go from one into the other as one change', async ({
  extension,
  ownPage,
}) => {
  const page = await openStudio(extension, '');
  await button(page, '“Inloggen” kopiëren').click();
  await page.getByRole('link', { name: 'Inloggen (2)' }).click();
  const rows = rowsOf(page);
  await expect(rows).toHaveCount(3);
  await button(page, 'Stappen uit een andere uitleg kopiëren').click();
  const dialog = page.getByRole('dialog');
  await field(page, 'Uit welke uitleg?').selectOption('Inloggen');
  await dialog.getByRole('checkbox', { name: 'Wachtwoord 2' }).check();
  await dialog.getByRole('checkbox', { name: 'Inloggen 3' }).check();
  await dialog.getByRole('button', { name: 'Kopiëren' }).click();
  await expect(rows).toHaveCount(5);
  await expect(page.locator('#studio-open')).toBeFocused();
  await saved(page);
  const draftId = new URL(page.url()).hash.slice(1);
  const copy = await draftOf(ownPage, draftId);
  expect(copy.id).toBe(`own.${draftId}`);
  expect(copy.steps.map(({ title }) => title['nl'])).toEqual([
    'Gebruikersnaam 1',
    'Wachtwoord 2',
    'Inloggen 3',
    'Wachtwoord 2',
    'Inloggen 3',
  ]);
  expect(Object.keys(copy.targets)).toHaveLength(3);
  await button(page, 'Ongedaan maken').click();
  await expect(rows).toHaveCount(3);
});

test('what is not good yet is said while it is written, with the way to it, and goes when it is mended', async ({
  extension,
}) => {
  const page = await openStudio(extension, `#${DRAFT}`);
  const checks = page.getByRole('region', { name: 'Controle' });
  await expect(checks.getByText('Alles klopt.')).toBeVisible();
  await rowsOf(page).nth(2).click();
  await field(page, 'De uitleg gaat verder als iemand').selectOption('de plek aanklikt');
  await field(page, 'Wat moet je doen, in een paar woorden?').fill('Klik hier');
  await field(page, 'Uitleg').fill('Klik hier.');
  const clicking = checks.getByText('deze stap zegt alleen dat je moet klikken');
  await expect(clicking).toBeVisible();
  await expect(checks.getByText('geen stap zegt bij wie je terechtkunt')).toBeVisible();

  await rowsOf(page).first().click();
  await checks.getByRole('button', { name: 'Stap 3' }).click();
  await field(page, 'Wat moet je doen, in een paar woorden?').fill('Klik op Inloggen');
  await field(page, 'Bij wie kun je terecht?').fill('de balie');
  await expect(clicking).toBeHidden();
  await expect(checks.getByText('Alles klopt.')).toBeVisible();
});
