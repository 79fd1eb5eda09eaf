/** A step's place is shown anew on the live page. */
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { click, field, hover, save, windowOf } from './support/framed-place.ts';
import { FORM, frame, startFramedSite } from './support/framed-site.ts';
import { CLOSED, pageOf } from './support/kind-pages.ts';
import { HOST } from './support/learner.ts';
import { startPlainSite, type PlainSite } from './support/plain-site.ts';
import { writeDraft } from './support/seed-draft.ts';
import { chooseStep, openDraft, press, readDraft } from './support/studio.ts';
import { expect, test as base } from './support/test.ts';

const PICK = 'Plek aanwijzen op de pagina';

interface Showing {
  readonly page: Page;
  readonly studio: Page;
  readonly site: PlainSite;
}

const test = base.extend<{
  /** A page, and the studio with the third step of a draft about it, whose place is being shown. */
  show(html: string): Promise<Showing>;
}>({
  show: async ({ extension, ownPage }, use) => {
    const sites: PlainSite[] = [];
    await use(async (html) => {
      const site = await startPlainSite('127.0.0.1', html);
      sites.push(site);
      const page = await extension.context.newPage();
      await page.goto(`${site.url}/besluit`);
      const studio = await openDraft({ extension, ownPage }, writeDraft(new URL(site.url).host));
      await chooseStep(studio, 3);
      await beginShowing(studio, page);
      return { page, studio, site };
    });
    for (const site of sites) await site.close();
  },
});

const hint = (page: Page): Locator =>
  page.locator(HOST).getByText('Wijs aan waar deze stap over gaat');
const ring = (page: Page): Locator => page.locator(`${HOST} .ring`);

async function beginShowing(studio: Page, page: Page): Promise<void> {
  await press(studio, PICK);
  await expect(hint(page)).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
}

const targetOf = async (ownPage: Page) => (await readDraft(ownPage)).targets['target-3']!;

/** Everything that a person's mouse and keys make, as a page hears it that does not listen on its window before us. */
const HEARING = pageOf(`<h1>Besluit</h1><label>Kenmerk <input></label>
  <form onsubmit="heard.push('sent'); return false"><button>Opslaan in Balthazar</button></form>
  <button disabled>Versturen</button>
  <script>
    var heard = [];
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick',
      'keydown', 'keyup', 'contextmenu'])
      document.addEventListener(type, (event) => heard.push(type + ' ' + (event.key ?? '')), true);
  </script>`);
const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

test('by mouse: the page hears nothing, words that may be somebody’s wait, and it can be undone', async ({
  ownPage,
  show,
}) => {
  const { page, studio } = await show(HEARING);
  const before = await targetOf(ownPage);
  const button = page.getByRole('button', { name: /^Opslaan/ });
  await button.hover();
  await expect(ring(page)).toBeVisible();
  const [around, own] = await Promise.all([ring(page).boundingBox(), button.boundingBox()]);
  expect(around).toEqual(own);
  await button.dblclick();
  expect(await heard(page)).toEqual([]);

  await expect(studio.getByText('De plek is veranderd.')).toBeVisible();
  await expect(page.locator(HOST), 'nothing of ours is left').toHaveCount(0);
  await expect.poll(() => studio.evaluate(() => document.visibilityState)).toBe('visible');
  await expect
    .poll(() => targetOf(ownPage))
    .toMatchObject({ recorded: { traits: { role: 'button' } } });
  expect(JSON.stringify(await readDraft(ownPage))).not.toMatch(/balthazar/i);

  await expect(studio.locator('.words-to-keep label')).toHaveText(['balthazar']);
  expect(await expectAccessible(studio)).toBe(true);
  await press(studio, 'Bewaar de aangevinkte woorden');
  await expect
    .poll(() => targetOf(ownPage))
    .toMatchObject({
      name: { nl: 'Opslaan in Balthazar' },
      recorded: { traits: { name: 'opslaan in balthazar' } },
    });
  expect((await readDraft(ownPage)).steps[2]!.title).toEqual({ nl: 'Inloggen 3' });

  // The words first, then the place.
  await press(studio, 'Ongedaan maken');
  await press(studio, 'Ongedaan maken');
  await expect.poll(() => targetOf(ownPage)).toEqual(before);
});

test('by keyboard alone; what is disabled can be shown, too; Escape changes nothing', async ({
  ownPage,
  show,
}) => {
  const { page, studio } = await show(HEARING);
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Kenmerk')).toBeFocused();
  await expect(ring(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => targetOf(ownPage))
    .toMatchObject({ recorded: { traits: { name: 'kenmerk' } } });
  expect((await heard(page)).filter((it) => !it.endsWith('Tab'))).toEqual([]);

  await beginShowing(studio, page);
  await page.getByRole('button', { name: 'Versturen' }).click({ force: true });
  await expect.poll(() => targetOf(ownPage)).toMatchObject({ name: { nl: 'Versturen' } });

  await beginShowing(studio, page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(hint(page)).toHaveCount(0);
  await expect(studio.getByRole('button', { name: PICK })).toBeVisible();
  expect((await heard(page)).filter((it) => !it.endsWith('Tab'))).toEqual([]);
  expect(await targetOf(ownPage)).toMatchObject({ name: { nl: 'Versturen' } });

  // A page load ends it, too.
  await beginShowing(studio, page);
  await page.reload();
  await expect(studio.getByRole('button', { name: PICK })).toBeVisible();

  // The studio can stop it as well.
  await beginShowing(studio, page);
  await studio.bringToFront();
  await press(studio, 'Stop met aanwijzen');
  await expect(page.locator(HOST)).toHaveCount(0);
  await page.getByRole('button', { name: /^Opslaan/ }).click();
  expect(await heard(page)).toContain('sent');
});

test('in a closed shadow root', async ({ ownPage, show }) => {
  const { page } = await show(CLOSED);
  await page.locator('x-closed').hover();
  await expect(ring(page)).toBeVisible();
  await page.locator('x-closed').click();
  await expect
    .poll(() => targetOf(ownPage))
    .toMatchObject({ name: { nl: 'Opslaan' }, recorded: { traits: { role: 'button' } } });
});

for (const [where, origin] of [
  ['of the same origin', '%TOP%'],
  ['of another origin', '%OTHER%'],
] as const)
  test(`in a frame ${where}`, async ({ extension, ownPage }) => {
    const pages = { '/formulier': FORM };
    const framed = await startFramedSite({
      top: { '/': frame(`${origin}/formulier`), ...pages },
      other: pages,
    });
    const page = await extension.context.newPage();
    await page.goto(framed.top.url);
    const draft = writeDraft(new URL(framed.top.url).host);
    const studio = await openDraft({ extension, ownPage }, draft);
    await chooseStep(studio, 3);
    await beginShowing(studio, page);
    const inside = { page, frames: ['#kader'] };
    await save(inside).scrollIntoViewIfNeeded();
    await hover(inside, save(inside));
    const marked = origin === '%TOP%' ? ring(page) : windowOf(inside).locator(`${HOST} .ring`);
    await expect(marked).toBeVisible();
    await click(inside, save(inside));
    const isOther = origin === '%OTHER%';
    await expect
      .poll(() => targetOf(ownPage))
      .toMatchObject({
        name: { nl: 'Opslaan' },
        frame: `${isOther ? framed.other.url : 'http://{{host}}'}/formulier`,
      });
    expect((await readDraft(ownPage)).app.frames).toEqual(isOther ? [`${framed.other.url}/*`] : []);
    await expect(windowOf(inside).locator(HOST)).toHaveCount(0);
    await expect(field(inside)).toHaveValue('');

    // What was shown is found: the studio looks for all places on the open page.
    await press(studio, 'Controleer alle plekken op de open pagina');
    await expect(studio.locator('.check.found')).toContainText('Deze plek staat nu op de pagina.');
    await expect(studio.getByText(/^Gecontroleerd op/)).toContainText(
      ': 1 gevonden, 2 niet gevonden.',
    );
    await framed.close();
  });
