/** The studio on the built extension: what is edited is stored, shown in both windows, and can be used. */
import type { Page } from '@playwright/test';
import type { Walkthrough } from '../../utils/core/guide/schema.ts';
import { expectAccessible } from './support/accessible.ts';
import { askBackground } from './support/background.ts';
import { launchExtension, type LoadedExtension } from './support/extension.ts';
import { seedDraft, writeDraft } from './support/seed-draft.ts';
import { expect, test } from './support/test.ts';

const DRAFT = 'd1';

interface Rooms {
  readonly extension: LoadedExtension;
  readonly ownPage: Page;
}

async function openStudio({ extension }: Pick<Rooms, 'extension'>, hash = `#${DRAFT}`) {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/studio.html${hash}`);
  await expect(page.locator('h1')).toBeVisible();
  return page;
}

async function begin({ extension, ownPage }: Rooms, siteUrl: string): Promise<Page> {
  await askBackground(ownPage, 'setLanguage', { language: 'nl' });
  await seedDraft(ownPage, DRAFT, writeDraft(new URL(siteUrl).host));
  return openStudio({ extension });
}

const readDraft = async (ownPage: Page): Promise<Walkthrough> =>
  (await askBackground(ownPage, 'draft', { draftId: DRAFT }))!.guide as Walkthrough;
const titles = async (ownPage: Page) =>
  (await readDraft(ownPage)).steps.map(({ title }) => title['nl']);

const saved = (page: Page) => expect(page.locator('.save-state')).toHaveText('Bewaard');
const title = (page: Page) => page.getByLabel('Titel', { exact: true });
const options = (page: Page) => page.getByRole('listbox', { name: 'Stappen' }).getByRole('option');
const rows = (page: Page) => options(page).locator('span:last-child');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('edits a draft, puts steps into another order, undoes it, and finds all of it after a reload', async ({
  extension,
  ownPage,
  site,
}) => {
  await begin({ extension, ownPage }, site.url).then((page) => page.close());
  const page = await openStudio({ extension }, '');
  await page.getByRole('link', { name: 'Inloggen' }).click();
  await expect(rows(page)).toHaveText(['Gebruikersnaam 1', 'Wachtwoord 2', 'Inloggen 3']);

  await page.getByLabel('Waarom doe je dit?').fill('Zo weet het systeem wie je bent.');
  await options(page).first().press('Alt+ArrowDown');
  await expect(rows(page)).toHaveText(['Wachtwoord 2', 'Gebruikersnaam 1', 'Inloggen 3']);
  await expect(options(page).and(page.locator('[aria-selected=true]'))).toBeFocused();
  await saved(page);
  await expect
    .poll(() => titles(ownPage))
    .toEqual(['Wachtwoord 2', 'Gebruikersnaam 1', 'Inloggen 3']);

  await options(page).and(page.locator('[aria-selected=true]')).press('Control+z');
  await expect(rows(page).first()).toHaveText('Gebruikersnaam 1');
  await options(page).nth(2).dragTo(options(page).first());
  await expect(rows(page)).toHaveText(['Inloggen 3', 'Gebruikersnaam 1', 'Wachtwoord 2']);

  // In the middle of a word: what is not saved yet is saved as the page goes.
  await title(page).fill('Zo log je in');
  await page.reload();
  await expect(title(page)).toHaveValue('Zo log je in');
  await expect(rows(page)).toHaveText(['Inloggen 3', 'Gebruikersnaam 1', 'Wachtwoord 2']);
  expect((await readDraft(ownPage)).steps[1]?.why).toEqual({
    nl: 'Zo weet het systeem wie je bent.',
  });
  expect(await expectAccessible(page)).toBe(true);
});

test('the JSON has the same checks, and comes back as it was', async ({
  extension,
  ownPage,
  site,
}) => {
  const page = await begin({ extension, ownPage }, site.url);
  await button(page, 'JSON').click();
  const json = page.locator('.json');
  const text = await json.inputValue();
  expect(text).toBe(JSON.stringify(writeDraft(new URL(site.url).host), null, 2));

  await json.fill(text.replace('"on": "next"', '"on": "volgende"'));
  await expect(page.locator('.message.care li').first()).toContainText('steps[0].advance.on');
  await expect(button(page, 'JSON')).toBeDisabled();
  expect(await readDraft(ownPage)).toEqual(JSON.parse(text));

  await json.fill(text.replace('Gebruikersnaam 1', 'Typ je naam'));
  await saved(page);
  await button(page, 'JSON').click();
  await expect(rows(page).first()).toHaveText('Typ je naam');
  await button(page, 'Ongedaan maken').click();
  await expect(rows(page).first()).toHaveText('Gebruikersnaam 1');
  await saved(page);
  await button(page, 'JSON').click();
  await expect(json).toHaveValue(text);
});

test('two windows never write over one another: one of them is asked', async ({
  extension,
  ownPage,
  site,
}) => {
  const one = await begin({ extension, ownPage }, site.url);
  const two = await openStudio({ extension });
  // Nothing unsaved: the other window's work appears by itself.
  await title(one).fill('Eerst');
  await expect(title(two)).toHaveValue('Eerst');

  await Promise.all([title(one).fill('Van één'), title(two).fill('Van twee')]);
  const keep = (page: Page) => button(page, 'Houd mijn versie');
  const torn = await Promise.any([
    keep(one)
      .waitFor()
      .then(() => one),
    keep(two)
      .waitFor()
      .then(() => two),
  ]);
  const other = torn === one ? two : one;
  const [mine, theirs] = torn === one ? ['Van één', 'Van twee'] : ['Van twee', 'Van één'];
  await saved(other);
  expect((await readDraft(ownPage)).title).toEqual({ nl: theirs });
  await expect(torn.locator('.save-state')).toHaveText('Niet bewaard');
  expect(await expectAccessible(torn)).toBe(true);

  await keep(torn).click();
  await saved(torn);
  expect((await readDraft(ownPage)).title).toEqual({ nl: mine });
  await expect(title(other)).toHaveValue(mine);
});

test('a number of somebody is marked and never stored', async ({ extension, ownPage, site }) => {
  const page = await begin({ extension, ownPage }, site.url);
  await page.getByLabel('Uitleg', { exact: true }).fill('Zoals bij 123456782.');
  await expect(page.locator('.message.care')).toContainText('123456782');
  await expect(page.getByLabel('Uitleg', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await button(page, 'Zet op deze computer').click();
  await expect(page.getByText('Dat kan nog niet.')).toBeVisible();
  expect(JSON.stringify(await readDraft(ownPage))).not.toContain('123456782');
});

test('puts the guide on this computer, where it is offered, and survives a closed browser', async ({
  extension,
  ownPage,
  site,
  learner,
}) => {
  const page = await begin({ extension, ownPage }, site.url);
  await title(page).fill('Zo log je in');
  await button(page, 'Zet op deze computer').click();
  await expect(page.getByText('De uitleg staat op deze computer.')).toBeVisible();
  await learner.page.reload();
  await learner.launcher.click();
  await expect(learner.host.locator('.card').filter({ hasText: 'Zo log je in' })).toBeVisible();

  await title(page).fill('Inloggen met je naam');
  await saved(page);
  await extension.close();
  const again = await launchExtension({ profile: extension.profile });
  const reopened = await openStudio({ extension: again });
  await expect(title(reopened)).toHaveValue('Inloggen met je naam');
  await again.close();
});

test('a draft goes after a yes, and the window that has it open is told', async ({
  extension,
  ownPage,
  site,
}) => {
  const open = await begin({ extension, ownPage }, site.url);
  const list = await openStudio({ extension }, '');
  await button(list, '“Inloggen” verwijderen').click();
  await list.getByRole('dialog').getByRole('button', { name: 'Verwijderen' }).click();
  await expect(list.getByText('Je hebt nog niets opgenomen.')).toBeVisible();
  await expect(open.getByText('Deze uitleg is er niet meer.')).toBeVisible();
  // The way past the navigation leaves the address alone, which names the draft.
  await open.locator('.skip').focus();
  await open.keyboard.press('Enter');
  await expect(open).toHaveURL(new RegExp(`#${DRAFT}$`));
});

test('a narrow window needs no scrolling sideways, and what has the focus is never under the bar', async ({
  extension,
  ownPage,
  site,
}) => {
  const page = await begin({ extension, ownPage }, site.url);
  await page.setViewportSize({ width: 320, height: 640 });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBeLessThanOrEqual(320);
  await button(page, 'JSON').click();
  expect(await width()).toBeLessThanOrEqual(320);
  await button(page, 'JSON').click();

  // By keyboard alone, from the end back to the beginning, as far as the steps.
  await page.setViewportSize({ width: 1100, height: 500 });
  await button(page, 'Publiceren en downloaden').focus();
  const isCovered = () =>
    page.evaluate(() => {
      const [focus, bar] = [document.activeElement!, document.querySelector('.studio-bar')!];
      if (bar.contains(focus)) return false;
      return focus.getBoundingClientRect().top < bar.getBoundingClientRect().bottom;
    });
  await expect(async () => {
    await page.keyboard.press('Shift+Tab');
    expect(await isCovered()).toBe(false);
    await expect(options(page).first()).toBeFocused({ timeout: 1 });
  }).toPass({ intervals: [0] });
});

test('with 200 steps, to choose one and to type in it take less than 50 ms', async ({
  extension,
  ownPage,
  site,
}) => {
  await askBackground(ownPage, 'setLanguage', { language: 'nl' });
  await seedDraft(ownPage, DRAFT, writeDraft(new URL(site.url).host, 200));
  const page = await openStudio({ extension });
  await options(page).first().click();
  const medians = await page.evaluate(async () => {
    /** From the key to the layout of what came of it, in milliseconds; the median of what a busy machine makes of it. */
    const measure = async (act: (turn: number) => void): Promise<number> => {
      const times: number[] = [];
      for (let turn = 0; turn < 40; turn += 1) {
        const before = performance.now();
        act(turn);
        // After what was drawn for it.
        await new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', resolve);
          port1.start();
          port2.postMessage(null);
        });
        document.body.getBoundingClientRect();
        times.push(performance.now() - before);
        await new Promise(requestAnimationFrame);
      }
      return times.toSorted((a, b) => a - b)[times.length / 2]!;
    };
    const choose = await measure(() => {
      const key = { key: 'ArrowDown', bubbles: true };
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', key));
    });
    const text = document.querySelector<HTMLTextAreaElement>('.bench textarea')!;
    const type = await measure((turn) => {
      text.value = `Zin ${turn}`;
      text.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    return { choose, type };
  });
  expect(medians.choose).toBeLessThan(50);
  expect(medians.type).toBeLessThan(50);
  await expect(page.locator('#studio-open')).toHaveText('Stap 41 van 200');
});
