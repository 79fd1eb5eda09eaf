/** The help panel in Firefox's own sidebar. */
import { askBeside } from './support/firefox-beside.ts';
import { openPopup } from './support/firefox-popup.ts';
import type { LoadedFirefox } from './support/firefox.ts';
import { expect, test } from './support/firefox-test.ts';
import { PRACTICE_TITLE } from './support/practice-work.ts';

const readHelp = (firefox: LoadedFirefox): Promise<string> =>
  askBeside(firefox.window, 'sidebar', 'answer(content.document.body?.innerText ?? "")');

test('the popup opens the sidebar, which shows what there is for the page and follows the person', async ({
  firefox,
  learner,
}) => {
  const readText = (): Promise<string> => readHelp(firefox);
  await learner.page.bringToFront();
  // The popup asks once which tab is in front.
  await expect.poll(() => learner.page.evaluate(() => document.visibilityState)).toBe('visible');
  expect(await readText()).toBe('');

  const popup = await openPopup(firefox);
  await popup.press('Zoeken en meer hulp');
  await expect.poll(readText).toContain(PRACTICE_TITLE);
  expect(await readText()).toContain('Zoek in alle uitleg');
  await expect.poll(() => popup.isOpen()).toBe(false);

  await learner.startGuide(PRACTICE_TITLE);
  await expect.poll(readText).toContain('Je bent bij stap 1 van 13');
  await firefox.window.openTab('about:blank');
  await expect.poll(readText).toContain('Voor deze pagina is er geen uitleg.');
});

test('the shortcut opens the sidebar', async ({ firefox, learner }) => {
  await learner.page.bringToFront();
  expect(await readHelp(firefox)).toBe('');
  // WebDriver's keys reach the page only: the window is told which shortcut was pressed.
  await firefox.window.run(({ document: own }) => {
    const keys = own.querySelectorAll<Element & { doCommand(): void }>('keyset[id*=leidraad] key');
    [...keys].find((key) => key.getAttribute('key') === 'H')!.doCommand();
  }, null);
  await expect.poll(() => readHelp(firefox)).toContain(PRACTICE_TITLE);
});
