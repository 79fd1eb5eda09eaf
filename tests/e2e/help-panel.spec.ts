/** The help panel beside the page. */
import type { Page } from '@playwright/test';
import { askBackground } from './support/background.ts';
import { dumpStored } from './support/dump-stored.ts';
import { openHelpBeside } from './support/help.ts';
import { startPlainSite } from './support/plain-site.ts';
import { PRACTICE_TITLE, PRACTICE_WORK, stepTitle } from './support/practice-work.ts';
import { expect, test } from './support/test.ts';
import { seeStep } from './support/walk.ts';

interface Own {
  readonly chrome: {
    readonly runtime: {
      getContexts(asked: object): Promise<{ readonly documentUrl?: string }[]>;
    };
    readonly sidePanel: { open(where: object): Promise<void> };
    readonly windows: { getCurrent(): Promise<{ readonly id: number }> };
    readonly commands: {
      getAll(): Promise<{ readonly name: string; readonly shortcut: string }[]>;
      readonly onCommand: { dispatch(command: string, tab: object): void };
    };
  };
}

const search = (panel: Page) => panel.getByRole('searchbox', { name: 'Zoek in alle uitleg' });
const current = (panel: Page) => panel.locator('.lines [aria-current=step]');

test.beforeEach(async ({ ownPage }) => {
  await askBackground(ownPage, 'setLanguage', { language: 'nl' });
});

test('starts a guide, follows the person in the page, and leads from step to step', async ({
  extension,
  learner,
  stored,
}) => {
  const panel = await openHelpBeside(extension);
  const here = panel.locator('section').filter({ hasText: 'Hulp bij deze pagina' });
  await here.getByRole('button', { name: `Start: ${PRACTICE_TITLE}` }).click();
  await learner.page.bringToFront();
  await seeStep(learner, stored, 'inloggen');
  await expect(here).toContainText('Je bent bij stap 1 van 13');
  await expect(panel.locator('section').filter({ hasText: 'Mijn voortgang' })).toContainText(
    PRACTICE_TITLE,
  );

  await here.getByRole('button', { name: `Alle stappen: ${PRACTICE_TITLE}` }).click();
  await expect(current(panel)).toContainText(stepTitle('inloggen'));
  await expect(panel.locator('.lines > li')).toHaveCount(13);
  await PRACTICE_WORK.get('inloggen')!(learner.page);
  await seeStep(learner, stored, 'status-kiezen');
  await expect(current(panel)).toContainText(stepTitle('status-kiezen'));

  // Ahead, over what lies between, and back again.
  const ahead = stepTitle('zaak-openen');
  await panel.getByRole('button', { name: `Overslaan tot hier: ${ahead}` }).click();
  await learner.seesStep(ahead);
  await expect(current(panel)).toContainText(ahead);
  const back = stepTitle('status-kiezen');
  await panel.getByRole('button', { name: `Terug naar deze stap: ${back}` }).click();
  await learner.seesStep(back);
  await expect(current(panel)).toContainText(back);
  const { runs } = await stored();
  expect(runs).toMatchObject([{ stepId: 'status-kiezen', done: ['inloggen'] }]);
});

test('finds a guide by a part of a word and by a typo, and says where it works', async ({
  extension,
  learner,
}) => {
  const panel = await openHelpBeside(extension);
  for (const words of ['beschikking', 'schikking', 'besluit registeren', 'hoe log ik in']) {
    await search(panel).fill(words);
    await expect(panel.getByRole('status')).toHaveText('1 resultaat');
    await expect(panel.locator('.found')).toContainText('Voor deze pagina');
  }
  // The person goes elsewhere: the panel follows.
  const elsewhere = await startPlainSite('localhost');
  await learner.page.bringToFront();
  await learner.page.goto(elsewhere.url);
  await expect(panel.locator('.found')).toContainText('Werkt in: ');
  await panel.getByRole('button', { name: PRACTICE_TITLE }).click();
  await expect(panel.getByRole('heading', { name: PRACTICE_TITLE })).toBeFocused();
  await expect(panel.locator('.lines > li').first()).toContainText(stepTitle('inloggen'));
  await expect(panel.getByRole('button', { name: 'Start' })).toHaveCount(0);
  await elsewhere.close();
});

test('of a search without a result only words are kept, and they go when all is erased', async ({
  extension,
  learner,
  ownPage,
}) => {
  void learner;
  const panel = await openHelpBeside(extension);
  await search(panel).fill('Zeppelin 123456782 q.wezel@roodborst.example A-77');
  await expect(panel.getByRole('status')).toContainText('Niets gevonden');
  await search(panel).press('Enter');
  const counts = async () => {
    const { text } = await askBackground(ownPage, 'stored', {});
    return (JSON.parse(text) as { searches: unknown }).searches;
  };
  await expect.poll(counts).toEqual([{ word: 'zeppelin', count: 1 }]);
  const kept = await dumpStored(ownPage);
  for (const secret of ['123456782', 'roodborst', 'v.beeld', 'A-77', 'a-77'])
    expect(kept).not.toContain(secret);
  const privacy = await extension.openPage('privacy');
  const row = privacy.getByRole('row', { name: 'Zoekwoorden zonder resultaat' });
  await expect(row.getByRole('cell').first()).toHaveText('1');
  await askBackground(ownPage, 'eraseAll', {});
  await expect.poll(counts).toEqual([]);
});

test('what was installed since can be found without opening the panel anew', async ({
  extension,
  learner,
  ownPage,
}) => {
  void learner;
  const panel = await openHelpBeside(extension);
  await search(panel).fill('tariefkaart');
  await expect(panel.getByRole('status')).toContainText('Niets gevonden');
  const article = {
    format: 1,
    kind: 'article',
    id: 'nl.voorbeeldstad.leges',
    version: '1.0.0',
    language: 'nl',
    title: { nl: 'Leges' },
    app: { id: 'kas', name: { nl: 'Kassa' }, match: ['http://127.0.0.1/*'] },
    body: { nl: 'Kijk op de **tariefkaart**.' },
  };
  const file = { name: 'leges.json', text: JSON.stringify(article) };
  expect(await askBackground(ownPage, 'installFiles', { files: [file] })).toMatchObject({
    ok: true,
  });
  await panel.getByRole('button', { name: 'Leges' }).click();
  await expect(panel.locator('.read')).toContainText('Kijk op de tariefkaart.');
});

test('the popup opens the panel of its window, in the turn of the click', async ({ extension }) => {
  const popup = await extension.openPage('popup');
  await popup.evaluate(() => {
    const { sidePanel } = (globalThis as unknown as Own).chrome;
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked, close: () => undefined });
    sidePanel.open = (where) => {
      asked.push([where, navigator.userActivation.isActive]);
      return Promise.resolve();
    };
  });
  const windowId = await popup.evaluate(
    async () => (await (globalThis as unknown as Own).chrome.windows.getCurrent()).id,
  );
  await popup.getByRole('button', { name: 'Zoeken en meer hulp' }).click();
  expect(await popup.evaluate(() => (globalThis as unknown as { asked: unknown }).asked)).toEqual([
    [{ windowId }, true],
  ]);
});

test('the browser really opens it', async ({ extension, ownPage }) => {
  const popup = await extension.openPage('popup');
  await popup.getByRole('button', { name: 'Zoeken en meer hulp' }).click();
  const panels = (): Promise<(string | undefined)[]> =>
    ownPage.evaluate(async () => {
      const { runtime } = (globalThis as unknown as Own).chrome;
      const found = await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
      return found.map(({ documentUrl }) => documentUrl);
    });
  await expect.poll(panels).toEqual([`chrome-extension://${extension.id}/sidepanel.html`]);
});

test('the shortcut opens it, in the turn of the key', async ({ extension, ownPage }) => {
  const shortcuts = await ownPage.evaluate(() =>
    (globalThis as unknown as Own).chrome.commands.getAll(),
  );
  expect(shortcuts).toContainEqual(
    expect.objectContaining({ name: 'open-help', shortcut: 'Alt+Shift+H' }),
  );
  const worker = await extension.worker();
  const asked = await worker.evaluate(() => {
    const { sidePanel, commands } = (globalThis as unknown as Own).chrome;
    const calls: unknown[] = [];
    sidePanel.open = (where) => {
      calls.push(where);
      return Promise.resolve();
    };
    commands.onCommand.dispatch('open-help', { id: 7, windowId: 3 });
    return calls;
  });
  expect(asked).toEqual([{ windowId: 3 }]);
});
