/** Recording in the middle of what is there, and showing a step's place anew while recording. */
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { askBackground } from './support/background.ts';
import { HOST } from './support/learner.ts';
import { PRACTICE_WORK } from './support/practice-work.ts';
import { lines, test, words } from './support/record-panel.ts';
import { chooseStep, press } from './support/studio.ts';
import { expect } from './support/test.ts';

async function signInAndFilter(page: Page): Promise<void> {
  for (const stepId of ['inloggen', 'status-kiezen', 'filteren'])
    await PRACTICE_WORK.get(stepId)!(page);
}

const SIGNED_IN = ['Vul in: Gebruikersnaam', 'Vul in: Wachtwoord', 'Klik op Inloggen'];
const FILTERED = ['Maak een keuze bij Status', 'Klik op Filteren'];
const OPENED = ['Kies een rij in de lijst', 'Open het tabblad Besluit'];

async function openCase(page: Page): Promise<void> {
  for (const stepId of ['zaak-openen', 'tabblad-besluit']) await PRACTICE_WORK.get(stepId)!(page);
}

test('two steps are put into the middle of a recording, and the last of them is undone', async ({
  learner,
  ownPage,
  panel,
}) => {
  const { page } = learner;
  await signInAndFilter(page);
  await expect(lines(panel)).toHaveText([...SIGNED_IN, ...FILTERED]);
  const insert = panel.getByRole('button', { name: 'Hier invoegen: na stap 3' });
  await insert.click();
  await expect(insert).toBeFocused();
  await expect(insert).toHaveAttribute('aria-pressed', 'true');
  await expect(panel.getByText('Nieuwe stappen komen hier.')).toHaveCount(1);
  expect(await expectAccessible(panel)).toBe(true);

  await page.bringToFront();
  await openCase(page);
  await expect(lines(panel)).toHaveText([...SIGNED_IN, ...OPENED, ...FILTERED]);
  await expect(panel.getByRole('button', { name: 'Hier invoegen: na stap 5' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await panel.getByRole('button', { name: 'Laatste stap weghalen' }).click();
  await expect(lines(panel)).toHaveText([...SIGNED_IN, OPENED[0]!, ...FILTERED]);

  // Back to the end.
  await panel.getByRole('button', { name: 'Hier invoegen: na stap 4' }).click();
  await expect(panel.getByText('Nieuwe stappen komen hier.')).toHaveCount(0);
  await page.bringToFront();
  await PRACTICE_WORK.get('tabblad-besluit')!(page);
  await expect(lines(panel)).toHaveText([...SIGNED_IN, OPENED[0]!, ...FILTERED, OPENED[1]!]);
  const { drafts } = await askBackground(ownPage, 'drafts', {});
  expect(drafts).toMatchObject([{ steps: 7 }]);
});

test('a step is given another place while recording: no step comes of showing it', async ({
  learner,
  panel,
}) => {
  const { page } = learner;
  await page.getByLabel('Gebruikersnaam').fill('behandelaar');
  await page.getByRole('button', { name: 'Inloggen' }).click();
  // The page that says so is another one, with which showing a place would end.
  await expect(page.getByText('klopt niet')).toBeVisible();
  await expect(lines(panel)).toHaveText(['Vul in: Gebruikersnaam', 'Klik op Inloggen']);
  const hint = page.locator(HOST).getByText('Wijs aan waar deze stap over gaat');
  const showPlace = async (step: number, place: Locator): Promise<void> => {
    await panel.getByRole('button', { name: `Andere plek voor stap ${step}` }).click();
    await expect(panel.getByText('Wijs de plek aan in het tabblad')).toBeVisible();
    await expect(hint).toBeVisible();
    await page.bringToFront();
    await place.click();
    await expect(hint).toBeHidden();
  };
  await showPlace(1, page.getByLabel('Wachtwoord'));
  await expect(lines(panel)).toHaveText(['Vul in: Wachtwoord', 'Klik op Inloggen']);
  await expect(page.getByLabel('Wachtwoord')).not.toBeFocused();

  // What has words that may be somebody's waits for the author, as in a recording.
  const waiting = words(panel).filter({ hasText: 'toepassing' });
  await expect(waiting).toHaveCount(0);
  await showPlace(2, page.getByRole('link', { name: 'Over deze toepassing' }));
  await expect(waiting).not.toHaveCount(0);
  await expect(lines(panel)).toHaveCount(2);

  // As a person types; the second of two clicks would come sooner, and is none.
  await page.getByLabel('Wachtwoord').pressSequentially('oefenen', { delay: 100 });
  await page.getByLabel('Wachtwoord').blur();
  await expect(lines(panel).last()).toHaveText('Vul in: Wachtwoord');
});

test('the studio goes on recording after a step, and gets the steps as they come', async ({
  extension,
  learner,
  ownPage,
  panel,
}) => {
  const { page } = learner;
  await signInAndFilter(page);
  await expect(lines(panel)).toHaveText([...SIGNED_IN, ...FILTERED]);
  await panel.getByRole('button', { name: 'Klaar', exact: true }).click();
  const { drafts } = await askBackground(ownPage, 'drafts', {});
  const studio = await extension.context.newPage();
  await studio.goto(`chrome-extension://${extension.id}/studio.html#${drafts[0]!.draftId}`);
  await chooseStep(studio, 3);
  await press(studio, 'Meer stappen opnemen na deze stap');
  await expect(panel.getByText('Nieuwe stappen komen hier.')).toBeVisible();
  await page.bringToFront();
  await openCase(page);
  const rows = studio
    .getByRole('listbox', { name: 'Stappen' })
    .locator('[role=option] > :last-child');
  await expect(rows).toHaveText([...SIGNED_IN, ...OPENED, ...FILTERED]);

  await panel.getByRole('button', { name: 'Klaar', exact: true }).click();
  await expect.poll(() => studio.evaluate(() => document.visibilityState)).toBe('visible');
});
