/** Guides that are offered by a card: by a link, or by themselves. Never started, and not again after a no. */
import type { Page } from '@playwright/test';
import { askBackground, type OwnPage } from './support/background.ts';
import { expectAccessible } from './support/accessible.ts';
import { pageOf } from './support/kind-pages.ts';
import { expect, test } from './support/kind-test.ts';
import { HOST } from './support/learner.ts';
import { ONE_STEP, ONE_STEP_ID, SAVE_STEP } from './support/one-step.ts';

const PAGE = pageOf(`<h1>Besluit</h1><button type="button">Opslaan</button>
  <p><label>Wachtwoord <input type="password" hidden></label></p>`);
const LINK = { does: /@hidden/, start: { offer: 'link' } };
const AUTO = { start: { offer: 'auto' } };

test('a link offers a guide, which starts only when the person wants it', async ({
  open,
  stored,
}) => {
  const clerk = await open(PAGE, { ...LINK, at: `#leidraad=${ONE_STEP_ID}` });
  const { page, host } = clerk;
  const card = host.locator('.offer');
  await expect(card.getByRole('heading', { name: ONE_STEP })).toBeVisible();
  await expect(card).toContainText('Uit de link die je opende');
  await expectAccessible(page, { within: HOST });
  expect((await stored()).runs, 'nothing has begun').toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  await card.getByRole('button', { name: 'Start' }).press('Enter');
  await clerk.seesStep(SAVE_STEP);
  await expect(clerk.bubble, 'the focus is where the guide begins').toBeFocused();
  await expect(card).toHaveCount(0);
});

test('the offer outlives a sign-in, and is over once it was answered', async ({ open }) => {
  const clerk = await open(PAGE, { ...LINK, at: `#leidraad=${ONE_STEP_ID}` });
  const { page, host } = clerk;
  const card = host.locator('.offer');
  await expect(card).toBeVisible();
  await page.goto(page.url().replace(/#.*/, '?volgende'));
  await expect(card).toBeVisible();
  await card.getByRole('button', { name: 'Nu niet' }).click();
  await expect(card).toHaveCount(0);
  await page.reload();
  await page.goto(page.url().replace(/\?.*/, `?weer#leidraad=${ONE_STEP_ID}`));
  await expect(card, 'a link that is opened again').toBeVisible();
  // The same link once more, from a page of which nobody tells us.
  const link = page.url();
  await card.getByRole('button', { name: 'Nu niet' }).click();
  await expect(card).toHaveCount(0);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(card).toBeVisible();
});

test('a page that is loaded again, or answers a form at its own address, offers nothing anew', async ({
  open,
}) => {
  const clerk = await open(PAGE, { at: `#leidraad=${ONE_STEP_ID}` });
  const { page, host, launcher } = clerk;
  const card = host.locator('.offer');
  await card.getByRole('button', { name: 'Nu niet' }).click();
  await expect(card).toHaveCount(0);
  await page.reload();
  await expect(launcher).toBeVisible();
  await expect(card).toHaveCount(0);
  await page.evaluate(() => {
    const form = document.body.appendChild(document.createElement('form'));
    form.action = location.href;
    form.submit();
  });
  await expect(page).toHaveURL(/\?#leidraad=/);
  await expect(launcher).toBeVisible();
  await expect(card).toHaveCount(0);
});

test('a guide that is not here is said to be unknown', async ({ open }) => {
  const clerk = await open(PAGE, { ...LINK, at: '#leidraad=nl.elders.onbekend' });
  const card = clerk.host.locator('.offer');
  await expect(card.getByRole('heading', { name: 'Deze uitleg ken ik niet' })).toBeVisible();
  await expect(card).not.toContainText('nl.elders');
  await card.getByRole('button', { name: 'Sluiten' }).click();
  await expect(card).toHaveCount(0);
});

test('a guide offers itself by a card, which is counted, then there is quiet', async ({
  open,
  stored,
}) => {
  const clerk = await open(PAGE, AUTO);
  const { page, host } = clerk;
  const card = host.locator('.offer');
  await expect(card).toContainText('Zal ik je hierbij helpen?');
  await expect
    .poll(async () => (await stored()).events.map(({ kind, guideId }) => [kind, guideId]))
    .toEqual([['offered', ONE_STEP_ID]]);
  await card.getByRole('button', { name: 'Nu niet' }).click();
  await expect(card).toHaveCount(0);
  await expect(clerk.launcher).toBeFocused();
  await page.reload();
  await expect(clerk.launcher).toBeVisible();
  await expect(card).toHaveCount(0);
});

for (const [answer, what] of [
  ['Dit niet meer aanbieden', 'guide'],
  ['Op deze site niets aanbieden', 'site'],
] as const) {
  test(`"not again" holds: ${what}`, async ({ open, ownPage }) => {
    const clerk = await open(PAGE, AUTO);
    const card = clerk.host.locator('.offer');
    await card.getByText('Liever niet?').click();
    await card.getByRole('button', { name: answer }).click();
    await expect(card).toHaveCount(0);
    const { host } = new URL(clerk.page.url());
    const kept = (await askBackground(ownPage, 'stored', {})) as { text: string };
    const { settings } = JSON.parse(kept.text) as { settings: object };
    expect(settings).toMatchObject(
      what === 'guide' ? { offers: { [ONE_STEP_ID]: { never: true } } } : { quietSites: [host] },
    );
    // The list of guides has it still.
    await clerk.launcher.click();
    await expect(clerk.host.getByRole('button', { name: `Start: ${ONE_STEP}` })).toBeVisible();
  });
}

const TIPS_ID = 'nl.voorbeeldstad.tips-opslaan';

/** A tip beside the button of the page. */
async function installTips(
  ownPage: OwnPage,
  page: Page,
  start: object,
  others: object = {},
): Promise<void> {
  const tips = {
    format: 1,
    kind: 'tips',
    id: TIPS_ID,
    version: '1.0.0',
    language: 'nl',
    title: { nl: 'Tips bij opslaan' },
    app: { id: 'app', match: [`${new URL(page.url()).origin}/*`] },
    start,
    ...others,
    targets: { save: { role: 'button', name: { nl: 'Opslaan' } } },
    tips: [
      {
        id: 'lezen',
        target: 'save',
        show: 'hotspot',
        title: { nl: 'Eerst lezen' },
        body: { nl: 'Lees het besluit nog eens.' },
      },
    ],
  };
  const files = [{ name: 'tips.json', text: JSON.stringify(tips) }];
  expect(await askBackground(ownPage, 'installFiles', { files, assets: [] })).toMatchObject({
    ok: true,
  });
}

test('tips that were put away, also those that come once, are in the list and come back from there', async ({
  open,
  ownPage,
}) => {
  const { page, host, launcher } = await open(PAGE);
  await installTips(ownPage, page, { frequency: 'once' });
  await page.reload();
  const tip = host.getByRole('button', { name: 'Tip: Eerst lezen' });
  await tip.click();
  await host.getByRole('button', { name: 'Verberg deze tips' }).click();
  await expect(tip).toHaveCount(0);
  await page.reload();
  await launcher.click();
  await expect(tip, 'nobody is shown again what was put away').toHaveCount(0);
  await host.getByRole('button', { name: 'Weer tonen: Tips bij opslaan' }).click();
  await expect(tip).toBeVisible();
  await page.reload();
  await expect(tip).toBeVisible();
});

test('tips of a link come when the person wants them, stay, and come back by the link', async ({
  open,
  ownPage,
}) => {
  const { page, host } = await open(PAGE);
  await installTips(ownPage, page, { offer: 'link' });
  const tip = host.getByRole('button', { name: 'Tip: Eerst lezen' });
  const card = host.locator('.offer');
  for (const query of ['?link', '?weer']) {
    await page.goto(page.url().replace(/[?#].*|$/, `${query}#leidraad=${TIPS_ID}`));
    await expect(card.getByRole('heading', { name: 'Tips bij opslaan' })).toBeVisible();
    await expect(tip, 'nobody has asked for it yet').toHaveCount(0);
    await card.getByRole('button', { name: 'Tonen' }).click();
    await expect(tip).toBeVisible();
    await expect(card).toHaveCount(0);
    await page.goto(page.url().replace(/[?#].*/, '?volgende'));
    await tip.click();
    await host.getByRole('button', { name: 'Verberg deze tips' }).click();
    await expect(tip).toHaveCount(0);
  }
});

test('a link to tips that come by themselves for another role alone shows them, once the person wants them', async ({
  open,
  ownPage,
}) => {
  const { page, host } = await open(PAGE);
  await askBackground(ownPage, 'chooseRoles', { roles: ['behandelaar'] });
  await installTips(ownPage, page, {}, { audience: ['archivaris'] });
  const tip = host.getByRole('button', { name: 'Tip: Eerst lezen' });
  const card = host.locator('.offer');
  await page.goto(`${page.url()}?link#leidraad=${TIPS_ID}`);
  await expect(card.getByRole('heading', { name: 'Tips bij opslaan' })).toBeVisible();
  await expect(tip, 'they are for another role').toHaveCount(0);
  await card.getByRole('button', { name: 'Tonen' }).click();
  await expect(tip).toBeVisible();
  await page.goto(page.url().replace(/[?#].*/, '?volgende'));
  await expect(tip).toBeVisible();
});
