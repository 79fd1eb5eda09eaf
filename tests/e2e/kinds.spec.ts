/** Every kind of guide and of step, played in the practice application. */
import help from '../../guides/practice/hulp-vinden.json' with { type: 'json' };
import type { Page } from '@playwright/test';
import { dumpStored } from './support/dump-stored.ts';
import { HOST, type Learner } from './support/learner.ts';
import { expect, test } from './support/test.ts';
import { signIn } from './support/walk.ts';

const CASE = '/zaken/ZAAK-2026-0123';
const LIST = 'Je eerste week met Zaakdossier';
const id = (name: string) => `nl.voorbeeldstad.zaakdossier.${name}`;

const radio = ({ bubble }: Learner, name: string | RegExp) => bubble.getByRole('radio', { name });
const form = (page: Page) => page.frameLocator('iframe');

/** Of the page and of its frame, as they would be without us. */
function readMarkup(page: Page): Promise<string[]> {
  return Promise.all(
    page.frames().map((frame) =>
      frame.evaluate((host) => {
        const copy = document.documentElement.cloneNode(true) as Element;
        copy.querySelector(host)?.remove();
        return copy.outerHTML;
      }, HOST),
    ),
  );
}

test.beforeEach(async ({ learner, site }) => {
  await signIn(learner.page, site);
});

test('modal, question, banner, action and scale: the answer chooses the way, and is kept as an id', async ({
  learner,
  site,
  stored,
}) => {
  const { page, host } = learner;
  await page.goto(`${site.url}/zaken`);
  await learner.startGuide('Hulp vinden in Zaakdossier');
  await learner.seesStep('Zo vind je hulp');
  await expect(host.locator('.bubble.at-centre')).toBeVisible();
  await learner.press('Volgende');

  await learner.seesStep('Wat zoek je?');
  await radio(learner, 'Een rustiger beeld').focus();
  await page.keyboard.press('Space');
  await learner.press('Volgende');
  await learner.seesStep('Hier kies je de regelafstand');
  await expect(host.locator('.hotspot')).toBeVisible();
  await learner.press('Terug');

  await learner.seesStep('Wat zoek je?');
  await expect(radio(learner, 'Een rustiger beeld')).toBeChecked();
  await radio(learner, 'Het antwoord op een vraag').check();
  await learner.press('Volgende');
  await learner.seesStep('Ga naar de pagina Help');
  await expect(host.locator('.bubble.at-top')).toBeVisible();
  await page.getByRole('link', { name: 'Help', exact: true }).click();
  await learner.seesStep('Lees een antwoord');
  await expect(
    learner.bubble.getByRole('img', { name: 'Een vraag met het antwoord eronder.' }),
  ).toBeVisible();
  await page.getByText('Kan ik een vastgelegd besluit wijzigen?').click();

  await learner.seesStep('Was dit duidelijk?');
  await radio(learner, /^4/).check();
  await expect.poll(async () => (await stored()).runs[0]?.painted).toBe(true);
  await learner.press('Afronden');
  await learner.seesStep('Goed gedaan');
  const [run] = (await stored()).runs;
  expect(run).toMatchObject({
    status: 'completed',
    answers: { 'wat-zoek-je': 'antwoord', duidelijk: '4' },
  });
});

test('"this is wrong" takes two presses, and keeps the step, the version and what was chosen', async ({
  extension,
  learner,
  site,
  stored,
}) => {
  await learner.page.goto(`${site.url}/zaken`);
  await learner.startGuide('Hulp vinden in Zaakdossier');
  await learner.seesStep('Zo vind je hulp');
  await learner.press('Klopt niet');
  await learner.seesStep('Wat klopt er niet?');
  await learner.press('De uitleg is fout of onduidelijk');
  await expect(learner.bubble.getByText('Dank je.')).toBeVisible();
  await learner.press('Sluiten');
  await learner.seesStep('Zo vind je hulp');
  await expect
    .poll(async () => (await stored()).events.find(({ kind }) => kind === 'reported'))
    .toMatchObject({
      guideId: id('hulp-vinden'),
      guideVersion: help.version,
      stepId: 'welkom',
      what: 'words',
    });
  const privacy = await extension.openPage('privacy');
  await expect(
    privacy.getByRole('row', { name: /Stappen die volgens jou niet klopten/ }),
  ).toContainText('1');
});

test('news is shown where it belongs until it was read, and never beside a guide', async ({
  learner,
  site,
  stored,
}) => {
  const { page, host } = learner;
  const news = host.getByRole('region', { name: 'Nieuw: ruimere tabellen' });
  await page.goto(`${site.url}/instellingen`);
  await expect(news).toBeVisible();
  await expect
    .poll(async () => (await stored()).runs.map(({ guideId, status }) => [guideId, status]))
    .toEqual([[id('nieuw-regelafstand'), 'shown']]);

  // It was begun: it stays until it is read.
  await page.reload();
  await expect(news).toBeVisible();
  await news.getByRole('button', { name: 'Ik heb dit gelezen' }).click();
  await expect(news).toHaveCount(0);
  await expect.poll(async () => (await stored()).runs[0]?.status).toBe('completed');
  await page.reload();
  await expect(learner.launcher).toBeVisible();
  await expect(news).toHaveCount(0);
});

test('a text opens from the list, by keyboard, and gives the focus back', async ({
  learner,
  site,
}) => {
  const { page } = learner;
  await page.goto(`${site.url}/help`);
  await learner.startGuide('Wat is een bezwaarclausule?');
  await learner.seesStep('Wat is een bezwaarclausule?');
  await expect(learner.bubble.getByRole('listitem')).toHaveCount(3);
  await expect(learner.bubble).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(learner.host.getByRole('dialog')).toHaveCount(0);
  await expect(learner.launcher).toBeFocused();
});

test('a checklist ticks by itself what was really done, and starts guides', async ({
  learner,
  site,
  stored,
}) => {
  const { page, host } = learner;
  const item = (name: string) => host.getByRole('listitem').filter({ hasText: name });
  await page.goto(`${site.url}/zaken`);
  await learner.launcher.click();
  await expect(host.getByText('0 van 4 klaar')).toBeVisible();

  await page.goto(`${site.url}/help`);
  await learner.launcher.click();
  await expect(host.getByText('1 van 4 klaar')).toBeVisible();

  // Open beside a page that changes its address by itself: to come there is nothing done yet.
  await page.goto(`${site.url}${CASE}`);
  await learner.startGuide(LIST);
  await learner.seesStep(LIST);
  await page.getByRole('tab', { name: 'Besluit' }).press('Enter');
  await expect(host.getByRole('button', { name: 'Tip: Eerst lezen' })).toBeVisible();
  await expect(item('Neem een bezwaarclausule op')).not.toContainText('klaar');
  // Only the page can tell that the box is ticked.
  await form(page).getByLabel('De bezwaarclausule is opgenomen').press('Space');
  await expect(item('Neem een bezwaarclausule op')).toContainText('klaar');
  expect((await stored()).runs.find((run) => run.id === id('eerste-week'))?.done).toEqual([
    'help',
    'clausule',
  ]);
  await expect(item('Bekijk de pagina Help')).toContainText('klaar');
  await expect(item('Registreer een besluit')).not.toContainText('klaar');
  await host.getByRole('button', { name: 'Start: Leer waar je hulp vindt' }).click();
  await learner.seesStep('Zo vind je hulp');
  await learner.press('Volgende');
  await radio(learner, 'Niets, ik weet genoeg').check();
  await learner.press('Volgende');
  await learner.seesStep('Was dit duidelijk?');
  await radio(learner, /^5/).check();
  await expect
    .poll(async () => (await stored()).runs.find((run) => run.stepId === 'duidelijk')?.painted)
    .toBe(true);
  await learner.press('Afronden');
  await learner.press('Sluiten');
  await learner.startGuide(LIST);
  await expect(item('Leer waar je hulp vindt')).toContainText('klaar');
  await expect(learner.bubble.getByText('3 van 4 klaar')).toBeVisible();
});

test('tips stay beside their fields, say kindly what is missing, and keep nothing that was typed', async ({
  learner,
  site,
  ownPage,
}) => {
  const { page, host } = learner;
  await page.goto(`${site.url}${CASE}/besluit`);
  await host.getByRole('button', { name: 'Tip: Eerst lezen' }).click();
  await expect(host.getByText('Lees de documenten voordat je beslist.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(host.getByText('Lees de documenten voordat je beslist.')).toHaveCount(0);

  const before = await readMarkup(page);
  const message = host.locator('.field-message');
  const reasons = form(page).getByLabel('Motivering');
  await reasons.fill('geheim77');
  await reasons.blur();
  await expect(message).toContainText('Dit is erg kort.');
  await reasons.fill('geheim77, en nu als hele zin.');
  await expect(message).toHaveCount(0);
  expect(await readMarkup(page)).toEqual(before);

  // Before the form is sent, all that is missing in it is said; the page does as it would without us.
  const { promise: seen, resolve: answer } = Promise.withResolvers<void>();
  await page.route('**/*', async (route) => {
    if (route.request().method() === 'POST') await seen;
    await route.continue();
  });
  const press = form(page).getByRole('button', { name: 'Besluit vastleggen' }).click();
  await expect(message).toContainText('Vul de datum van het besluit in.');
  answer();
  await press;
  await expect(form(page).getByText('Vul de datum van het besluit in.').first()).toBeVisible();

  await host.getByRole('button', { name: 'Tip: Schrijf voor de aanvrager' }).click();
  await host.getByRole('button', { name: 'Verberg deze tips' }).click();
  await expect(host.locator('.hotspot')).toHaveCount(0);
  await page.reload();
  await learner.startGuide('Tips bij het besluit');
  await expect(host.getByRole('button', { name: 'Tip: Schrijf voor de aanvrager' })).toBeVisible();
  expect(await dumpStored(ownPage)).not.toContain('geheim77');
});
