import type { LoadedExtension } from './support/extension.ts';
import { pressOn, readFocus, tabTo } from './support/keyboard.ts';
import type { Learner } from './support/learner.ts';
import { PRACTICE_TITLE, stepTitle } from './support/practice-work.ts';
import { expect, test } from './support/test.ts';
import { seeStep, startPractice, theRun, walkTo } from './support/walk.ts';

/** Headless Chromium hands no keys to extensions, so the event that they make is sent instead. */
async function pressShortcut(extension: LoadedExtension, { page }: Learner): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(
    async (url) => {
      interface Chrome {
        tabs: { query(by: { url: string }): Promise<unknown[]> };
        commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
      }
      const { tabs, commands } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const [tab] = await tabs.query({ url: `${url}*` });
      commands.onCommand.dispatch('toggle-focus', tab);
    },
    page.url().replace(/[?#].*$/, ''),
  );
}

/** What the focus is on, once it is there: our messages and drawings take their time. */
const focus = (learner: Learner) => expect.poll(() => readFocus(learner.page));

test('the shortcut leads to the launcher, the guide begins in the bubble, and it leads back', async ({
  extension,
  learner,
}) => {
  const { page } = learner;
  await expect(learner.launcher).toBeVisible();
  await tabTo(page, 'Gebruikersnaam');
  await pressShortcut(extension, learner);
  await focus(learner).toMatch(/^Leidraad:/);
  await pressShortcut(extension, learner);
  await focus(learner).toMatch(/^Gebruikersnaam/);

  await pressShortcut(extension, learner);
  await focus(learner).toMatch(/^Leidraad:/);
  await page.keyboard.press('Enter');
  await pressOn(page, `Start: ${PRACTICE_TITLE}`);
  await learner.seesStep(stepTitle('inloggen'));
  await expect(learner.bubble).toBeFocused();
  await pressShortcut(extension, learner);
  await focus(learner).toBe('Inloggen');
  await pressShortcut(extension, learner);
  await expect(learner.bubble).toBeFocused();
});

test('the shortcut leads into a frame of the page', async ({ extension, learner, stored }) => {
  await startPractice(learner);
  await walkTo(learner, stored, 'uitkomst');
  await pressShortcut(extension, learner);
  await expect(learner.bubble).toBeFocused();
  await pressShortcut(extension, learner);
  await focus(learner).toMatch(/^Uitkomst/);
});

test('who types is not disturbed by a step that goes on by itself', async ({ learner, stored }) => {
  const { page } = learner;
  await startPractice(learner);
  await walkTo(learner, stored, 'motivering');
  await tabTo(page, 'Datum besluit');
  await page.keyboard.type('11112026');
  await tabTo(page, 'Motivering');
  await page.keyboard.type('De aanvraag voldoet', { delay: 5 });
  await page.keyboard.press('Tab');
  const next = await readFocus(page);
  await seeStep(learner, stored, 'bezwaarclausule');
  expect(await readFocus(page)).toBe(next);
  // The keys that a bubble could be greedy for.
  for (const key of ['Escape', 'ArrowRight', 'n', '?']) await page.keyboard.press(key);
  await expect(learner.bubble).toHaveAccessibleName(stepTitle('bezwaarclausule'));
  expect((await theRun(stored)).status).toBe('shown');
});

test("Escape in the bubble leaves the page's dialog open, and its own Escape still works", async ({
  learner,
  stored,
}) => {
  const { page } = learner;
  await startPractice(learner);
  await walkTo(learner, stored, 'bevestigen');
  const dialog = page.locator('dialog:modal');
  await tabTo(page, 'Later');
  await page.keyboard.press('Escape');
  await learner.seesStep('De uitleg wacht op je');
  await expect(dialog).toBeVisible();
  // Once more: put away, not asked again, and the focus stays with us.
  await page.keyboard.press('Escape');
  await expect(learner.host.getByRole('dialog')).toHaveCount(0);
  await focus(learner).toMatch(/^Leidraad:/);
  await tabTo(page, 'Annuleren');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('what is put away comes back from the launcher, by keyboard, at its step', async ({
  learner,
  stored,
}) => {
  const { page } = learner;
  await startPractice(learner);
  await learner.seesStep(stepTitle('inloggen'));
  await tabTo(page, 'Later');
  await page.keyboard.press('Enter');
  await learner.seesStep('De uitleg wacht op je');
  await pressOn(page, 'Nu niet');
  await expect(learner.host.getByRole('dialog')).toHaveCount(0);
  await page.reload();
  await expect(learner.launcher).toBeVisible();
  await expect(learner.host.getByRole('dialog')).toHaveCount(0);

  await pressOn(page, 'Leidraad:');
  await pressOn(page, `Ga verder: ${PRACTICE_TITLE}`);
  await seeStep(learner, stored, 'inloggen');
  await expect(learner.bubble).toBeFocused();
});

test('the list of steps opens and closes by key and keeps the focus', async ({ learner }) => {
  const { page } = learner;
  await startPractice(learner);
  await learner.seesStep(stepTitle('inloggen'));
  // From the bubble itself, whose text begins with the same words.
  await page.keyboard.press('Tab');
  await focus(learner).toMatch(/^Stap 1 van \d+, /);
  await page.keyboard.press('Enter');
  await expect(learner.bubble.getByRole('listitem')).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(learner.bubble.getByRole('listitem')).toHaveCount(0);
  await focus(learner).toMatch(/^Stap 1 van/);
  await expect(learner.bubble).toHaveAccessibleName(stepTitle('inloggen'));
});

test('the language is switched by key, and the focus stays on the switch', async ({ learner }) => {
  const { page } = learner;
  await startPractice(learner);
  await learner.seesStep(stepTitle('inloggen'));
  await tabTo(page, 'Taal');
  await page.keyboard.press('D');
  await learner.seesStep(stepTitle('inloggen', 'de'));
  await focus(learner).toMatch(/^Sprache/);
  await expect(learner.launcher).toBeVisible();
});
