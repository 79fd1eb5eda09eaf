/** Numbers that are checked, and a way through two applications, in the practice application and its archive. */
import { dumpStored } from './support/dump-stored.ts';
import { Learner } from './support/learner.ts';
import { main } from './support/practice-work.ts';
import { expect, test } from './support/test.ts';
import { signIn, theRun } from './support/walk.ts';

const CASE = '/zaken/ZAAK-2026-0123';

test.beforeEach(async ({ learner, site }) => {
  await signIn(learner.page, site);
});

test('a wrong BSN, account number or amount is said kindly at once, a right one is not spoken of', async ({
  learner,
  site,
  ownPage,
}) => {
  const { page, host } = learner;
  await page.goto(`${site.url}${CASE}/betrokkenen`);
  // News about such numbers comes first, once.
  const news = host.getByRole('region', { name: 'Ga zorgvuldig om met namen en nummers' });
  await news.getByRole('button', { name: 'Sluiten' }).click();
  await expect(news).toHaveCount(0);

  const message = host.locator('.field-message');
  const fields = [
    ['BSN van de ontvanger', '999990018', '999990019', 'Dit BSN bestaat niet.'],
    ['Rekeningnummer (IBAN)', 'NL31TEST0123456789', 'NL13 TEST 0123 4567 89', 'Dit rekeningnummer'],
    ['Bedrag in euro', '1200', '120,50', 'van 1 tot en met 1000 euro'],
  ] as const;
  for (const [label, wrong, right, said] of fields) {
    const field = main(page).getByLabel(label);
    await field.fill(wrong);
    await field.blur();
    await expect(message).toContainText(said);
    await field.fill(right);
    await field.blur();
    await expect(message).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'Terugbetaling klaarzetten' }).click();
  await expect(page.getByText('De terugbetaling staat klaar.')).toBeVisible();
  const kept = await dumpStored(ownPage);
  for (const [, wrong, right] of fields)
    for (const typed of [wrong, right]) expect(kept).not.toContain(typed);
});

test('the guide goes on in the archive, in its own tab, and comes back to the case', async ({
  learner,
  site,
  stored,
}) => {
  const { page } = learner;
  await page.goto(`${site.url}${CASE}`);
  await learner.startGuide('Een oud dossier opzoeken');
  await learner.seesStep('Ga naar het archief');
  const opening = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Zoeken in het archief' }).click();

  const there = new Learner(await opening);
  await there.seesStep('Lees de melding');
  await expect(learner.host.getByRole('dialog')).toHaveCount(0);
  await there.page.getByRole('button', { name: 'Begrepen' }).click();
  await there.seesStep('Zoek op de straat');
  await main(there.page).getByLabel('Straat of onderwerp').fill('Schetspad');
  await main(there.page).getByRole('button', { name: 'Zoeken' }).click();
  await there.seesStep('Kijk wat er toen besloten is');
  await there.press('Volgende');
  await there.seesStep('Ga verder in “Zaakdossier”');
  await there.press('Naar “Zaakdossier”');

  await learner.seesStep('Schrijf op wat je vond');
  await main(page).getByLabel('Nieuwe notitie').fill('In het archief staat een oud dossier.');
  await main(page).getByRole('button', { name: 'Notitie toevoegen' }).click();
  await learner.seesStep('Goed gedaan');
  expect(await theRun(stored)).toMatchObject({
    status: 'completed',
    done: ['naar-archief', 'melding', 'zoeken', 'lezen', 'notitie'],
  });
});
