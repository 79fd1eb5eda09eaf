/** What did not work: a learner saves it as a file, and a trainer opens it and is at the step. */
import { readFile } from 'node:fs/promises';
import { expectAccessible } from './support/accessible.ts';
import { askBackground } from './support/background.ts';
import { forgetProfile, launchExtension } from './support/extension.ts';
import { expect, test } from './support/test.ts';
import { signIn } from './support/walk.ts';

test('a step that a learner found wrong comes to the trainer as a file, and opens in the studio', async ({
  extension,
  learner,
  ownPage,
  site,
}) => {
  await signIn(learner.page, site);
  await learner.page.goto(`${site.url}/zaken`);
  await learner.startGuide('Hulp vinden in Zaakdossier');
  await learner.seesStep('Zo vind je hulp');
  await learner.press('Volgende');
  await learner.seesStep('Wat zoek je?');
  await learner.press('Klopt niet');
  await learner.press('De uitleg is fout of onduidelijk');
  await expect(learner.bubble.getByText('Dank je.')).toBeVisible();

  const privacy = await extension.openPage('privacy');
  const told = privacy.getByRole('region', { name: 'Wat niet werkte' });
  await expect(told.getByRole('checkbox')).toHaveCount(1);
  const line = '“Wat zoek je?”: De uitleg is fout of onduidelijk, 1 keer';
  await expect(told.getByRole('checkbox', { name: line })).toBeChecked();
  await told.getByText('Toon het bestand precies zoals het wordt').click();
  const shown = await told.getByRole('region', { name: 'Het bestand' }).innerText();
  const started = privacy.waitForEvent('download');
  await told.getByRole('button', { name: 'Opslaan als bestand' }).click();
  const path = await (await started).path();
  expect(await readFile(path, 'utf8')).toBe(shown);
  await expect(told).toContainText('Er is niets nieuws te vertellen.');
  expect(await expectAccessible(privacy)).toBe(true);
  await expect(privacy.getByRole('row', { name: 'Bestanden met wat niet werkte' })).toContainText(
    '1',
  );

  // On the own list it counts once, with the file and without.
  expect(await askBackground(ownPage, 'addFeedback', { name: 'a.json', text: shown })).toEqual({
    ok: true,
    is: 'own',
  });
  expect(await askBackground(ownPage, 'addOwnFeedback', {})).toBe(1);
  expect(await askBackground(ownPage, 'addOwnFeedback', {})).toBe(0);
  const readSteps = async () =>
    (await askBackground(ownPage, 'repairs', {})).list.guides.flatMap(({ steps }) => steps);
  expect(await readSteps()).toMatchObject([
    { step: 'wat-zoek-je', wrong: [{ what: 'words', count: 1 }], files: 1, isDone: false },
  ]);
  const guideId = 'nl.voorbeeldstad.zaakdossier.hulp-vinden';
  const mark = { guideId, stepId: 'wat-zoek-je' };
  await askBackground(ownPage, 'markRepair', { ...mark, isDone: true });
  expect(await readSteps()).toMatchObject([{ isDone: true }]);
  await askBackground(ownPage, 'clearFeedback', {});
  expect(await readSteps()).toEqual([]);
  // The file is lost: the same is offered again.
  await told.getByRole('button', { name: 'Toon alles opnieuw' }).click();
  await expect(told.getByRole('checkbox', { name: line })).toBeChecked();
  const panel = await extension.openPage('sidepanel');
  await expect(panel.getByText('Je zei 1 keer dat een stap niet klopt.')).toBeVisible();

  const other = await launchExtension({ locale: 'nl-NL' });
  try {
    const studio = await other.openPage('studio');
    await askBackground(studio, 'setLanguage', { language: 'nl' });
    await studio.getByRole('link', { name: 'Bekijk wat bij collega’s niet werkte' }).click();
    const choose = studio.getByLabel('Kies bestanden');
    await choose.setInputFiles({
      name: 'leidraad-feedback.json',
      mimeType: 'application/json',
      buffer: await readFile(path),
    });
    const step = studio.getByRole('listitem').filter({ hasText: 'Wat zoek je?' });
    await expect(step).toContainText('De uitleg is fout of onduidelijk: 1 keer');
    await choose.setInputFiles(path);
    await expect(studio.getByRole('status')).toContainText('1 bestand stond er al');
    expect(await expectAccessible(studio)).toBe(true);
    await step.getByRole('button', { name: /^Maak een concept/ }).click();
    await expect(studio).toHaveURL(/#[0-9a-f]{8}\/wat-zoek-je$/);
    const steps = studio.getByRole('listbox', { name: 'Stappen' });
    await expect(steps.getByRole('option', { selected: true })).toContainText('Wat zoek je?');
    await expect(studio.locator('#studio-open')).toBeFocused();

    // The draft stands for the guide from now on.
    await studio.goBack();
    await studio.getByRole('link', { name: /^Open de stap/ }).click();
    await expect(studio).toHaveURL(/\/wat-zoek-je$/);
  } finally {
    await other.close();
    await forgetProfile(other.profile);
  }
});
