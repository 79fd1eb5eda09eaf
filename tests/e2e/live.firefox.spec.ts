/** From the studio to the live page and back, in Firefox: a place shown anew, all places checked, a preview. */
import type { Walkthrough } from '../../utils/core/guide/schema.ts';
import { askBackground } from './support/background.ts';
import { FirefoxLearner, findButton, pressButton } from './support/firefox-learner.ts';
import { expect, test } from './support/firefox-test.ts';
import { PRACTICE_PACK } from './support/practice-work.ts';
import { seedDraft, writeDraft } from './support/seed-draft.ts';

test('a place is shown anew, all are checked, and the guide is looked at', async ({
  firefox,
  ownPage,
  site,
  stored,
}) => {
  await askBackground(ownPage, 'removePack', { packId: PRACTICE_PACK });
  await seedDraft(ownPage, 'd1', writeDraft(new URL(site.url).host));
  const author = new FirefoxLearner(await firefox.newPage(`${site.url}/inloggen`));
  const studio = await firefox.openPage('studio', '#d1');
  const says = () => studio.evaluate(() => document.body.innerText);
  const readTarget = async () => {
    const draft = await askBackground(ownPage, 'draft', { draftId: 'd1' });
    return (draft!.guide as Walkthrough).targets['target-3'];
  };
  await studio.locator('[role=option]:nth-of-type(3)').click();

  await pressButton(studio.mainFrame(), 'Plek aanwijzen op de pagina');
  await expect.poll(() => author.countHosts()).toBe(1);
  await expect.poll(() => author.page.evaluate(() => document.visibilityState)).toBe('visible');
  await (await findButton(author.page.mainFrame(), 'Inloggen')).click();
  await expect.poll(readTarget).toMatchObject({ recorded: { traits: { role: 'button' } } });
  await expect.poll(says).toContain('De plek is veranderd.');
  await expect.poll(() => author.countHosts(), 'nothing of ours is left').toBe(0);
  expect(author.page.url(), 'the page did not hear the click').toBe(`${site.url}/inloggen`);

  await pressButton(studio.mainFrame(), 'Controleer alle plekken op de open pagina');
  await expect.poll(says).toMatch(/Gecontroleerd op .*: 3 gevonden\./);

  await studio.locator('[role=option]:nth-of-type(1)').click();
  await pressButton(studio.mainFrame(), 'Bekijk vanaf deze stap');
  await author.seesStep('Gebruikersnaam 1');
  await author.press('Volgende');
  await author.seesStep('Wachtwoord 2');
  await author.press('Stoppen');
  await expect.poll(() => author.countHosts()).toBe(0);
  expect(await stored()).toMatchObject({ runs: [], events: [] });
});
