/** The kinds of guide that are no plain walkthrough by keyboard alone, and what the accessibility tree says of it. */
import { pressOn, readFocus, tabTo } from './support/keyboard.ts';
import { expect, test } from './support/test.ts';
import { walksIn } from './support/stored.ts';
import { signIn } from './support/walk.ts';

test.beforeEach(async ({ learner, site }) => {
  await signIn(learner.page, site);
});

test('questions and a scale: a whole guide by keyboard', async ({ learner, site, stored }) => {
  const { page, bubble } = learner;
  const { keyboard } = page;
  await page.goto(`${site.url}/help`);
  await expect(learner.launcher).toBeVisible();
  await pressOn(page, 'Leidraad:');
  await pressOn(page, 'Start: Hulp vinden in Zaakdossier');
  await learner.seesStep('Zo vind je hulp');
  await pressOn(page, 'Volgende');

  await learner.seesStep('Wat zoek je?');
  await expect(bubble).toMatchAriaSnapshot(`
    - dialog "Wat zoek je?":
      - heading "Wat zoek je?" [level=2]
      - radiogroup "Wat zoek je?":
        - radio "Het antwoord op een vraag"
        - radio "Een rustiger beeld"
        - radio "Niets, ik weet genoeg"
      - button "Volgende"
  `);
  await tabTo(page, 'Het antwoord op een vraag');
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(bubble.getByRole('radio', { name: 'Niets, ik weet genoeg' })).toBeChecked();
  await pressOn(page, 'Volgende');

  await learner.seesStep('Was dit duidelijk?');
  await expect(bubble.getByRole('radiogroup', { name: 'Was dit duidelijk?' })).toBeVisible();
  await tabTo(page, '1');
  await keyboard.press('Space');
  for (let more = 1; more < 4; more += 1) await keyboard.press('ArrowRight');
  await expect(bubble.getByRole('radio', { name: '4', exact: true })).toBeChecked();
  await pressOn(page, 'Afronden');
  await learner.seesStep('Goed gedaan');
  expect(walksIn(await stored())).toMatchObject([
    { status: 'completed', answers: { 'wat-zoek-je': 'niets', duidelijk: '4' } },
  ]);
});

test('a checklist: opened, read in the tree, and a guide of it begun with the focus in its bubble', async ({
  learner,
  site,
}) => {
  const { page, host } = learner;
  await page.goto(`${site.url}/help`);
  await expect(learner.launcher).toBeVisible();
  await pressOn(page, 'Leidraad:');
  await pressOn(page, 'Tonen: Je eerste week met Zaakdossier');
  const list = host.getByRole('dialog', { name: 'Je eerste week met Zaakdossier' });
  await expect(list).toBeFocused();
  await expect(list).toMatchAriaSnapshot(`
    - dialog "Je eerste week met Zaakdossier":
      - button "Sluiten"
      - heading "Je eerste week met Zaakdossier" [level=2]
      - list:
        - listitem: /Bekijk de pagina Help/
        - listitem: /Leer waar je hulp vindt/
        - listitem: /Neem een bezwaarclausule op/
        - listitem: /Registreer een besluit/
  `);
  await pressOn(page, 'Start: Leer waar je hulp vindt');
  await learner.seesStep('Zo vind je hulp');
  await expect(learner.bubble).toBeFocused();
});

test('a text: opened, named by its heading, and closed with the focus given back', async ({
  learner,
  site,
}) => {
  const { page, host } = learner;
  await page.goto(`${site.url}/help`);
  await expect(learner.launcher).toBeVisible();
  await pressOn(page, 'Leidraad:');
  await pressOn(page, 'Lezen: Wat is een bezwaarclausule?');
  const text = host.getByRole('dialog', { name: 'Wat is een bezwaarclausule?' });
  await expect(text).toBeFocused();
  await expect(text.getByRole('heading', { level: 2 })).toHaveText('Wat is een bezwaarclausule?');
  await page.keyboard.press('Escape');
  await expect(text).toHaveCount(0);
  expect(await readFocus(page)).toMatch(/^Leidraad:/);
});

test('news: a region that is named, takes no focus, and is read and acknowledged by keyboard', async ({
  learner,
  site,
}) => {
  const { page, host } = learner;
  await page.goto(`${site.url}/instellingen`);
  const news = host.getByRole('region', { name: 'Nieuw: ruimere tabellen' });
  await expect(news).toBeVisible();
  expect(await readFocus(page)).toBe('');
  await pressOn(page, 'Ik heb dit gelezen');
  await expect(news).toHaveCount(0);
});
