import { pressOn, readFocus, tabTo, typeInto } from './support/keyboard.ts';
import { PRACTICE_GUIDE, PRACTICE_TITLE, stepTitle } from './support/practice-work.ts';
import { expect, test } from './support/test.ts';
import { walksIn } from './support/stored.ts';

test('the whole guide is completed by keyboard alone', async ({ learner, stored }) => {
  const { page } = learner;
  const { keyboard } = page;
  await expect(learner.launcher).toBeVisible();
  await pressOn(page, 'Leidraad:');
  await pressOn(page, `Start: ${PRACTICE_TITLE}`);

  await learner.seesStep(stepTitle('inloggen'));
  await typeInto(page, 'Gebruikersnaam', 'behandelaar');
  await typeInto(page, 'Wachtwoord', 'oefenen');
  await keyboard.press('Tab');
  await pressOn(page, 'Inloggen');

  await learner.seesStep(stepTitle('status-kiezen'));
  await typeInto(page, 'Status', 'i');
  await learner.seesStep(stepTitle('filteren'));
  expect(await readFocus(page), 'the next step does not take the focus').toMatch(/^Status/);
  await pressOn(page, 'Filteren');

  await learner.seesStep(stepTitle('zaak-openen'));
  await pressOn(page, 'Openen');

  await learner.seesStep(stepTitle('tabblad-besluit'));
  await tabTo(page, 'Overzicht');
  for (let tab = 0; tab < 3; tab += 1) await keyboard.press('ArrowRight');
  await pressOn(page, 'Besluit');

  await learner.seesStep(stepTitle('uitkomst'));
  await typeInto(page, 'Uitkomst', 't');
  await learner.seesStep(stepTitle('motivering'));
  // The same in every order of day and month.
  await typeInto(page, 'Datum besluit', '11112026');
  await typeInto(page, 'Motivering', 'De aanvraag voldoet aan de voorwaarden.');
  await keyboard.press('Tab');
  await learner.seesStep(stepTitle('bezwaarclausule'));
  await pressOn(page, 'De bezwaarclausule', 'Space');
  await learner.seesStep(stepTitle('vastleggen'));
  await pressOn(page, 'Besluit vastleggen');

  await learner.seesStep(stepTitle('notitie'));
  await typeInto(page, 'Nieuwe notitie', 'De aanvrager is gebeld.');
  await pressOn(page, 'Notitie toevoegen');
  await learner.seesStep(stepTitle('afsluiten'));
  await pressOn(page, 'Zaak afsluiten');
  await learner.seesStep(stepTitle('bevestigen'));
  await pressOn(page, 'Afgehandeld', 'Space');
  await pressOn(page, 'Ja, zaak afsluiten');

  await learner.seesStep(stepTitle('klaar'));
  await pressOn(page, 'Afronden');
  await learner.seesStep('Goed gedaan');
  await pressOn(page, 'Sluiten');
  await expect(learner.host.getByRole('dialog')).toHaveCount(0);
  expect(await readFocus(page), 'the focus goes to the launcher').toMatch(/^Leidraad:/);
  expect(walksIn(await stored())).toMatchObject([{ guideId: PRACTICE_GUIDE, status: 'completed' }]);
});

test('Escape puts the guide away only from within, and Tab leaves the bubble', async ({
  learner,
  stored,
}) => {
  const { page } = learner;
  await learner.startGuide(PRACTICE_TITLE);
  await learner.seesStep(stepTitle('inloggen'));

  await page.getByLabel('Gebruikersnaam').focus();
  await page.keyboard.press('Escape');
  await expect(learner.bubble).toHaveAccessibleName(stepTitle('inloggen'));

  await tabTo(page, 'Later');
  await tabTo(page, 'Gebruikersnaam');
  await tabTo(page, 'Later');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await stored()).runs[0]?.status).toBe('paused');
});
