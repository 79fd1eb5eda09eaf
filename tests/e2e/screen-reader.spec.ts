import type { Page } from '@playwright/test';
import guide from '../../guides/practice/besluit-registreren.json' with { type: 'json' };
import { parseMarkdown } from '../../utils/core/text/parse-markdown.ts';
import { toPlainText } from '../../utils/core/text/plain-text.ts';
import { HOST_NAME } from '../../utils/dom/closed-shadow.ts';
import { askBackground } from './support/background.ts';
import { PRACTICE_TITLE, PRACTICE_WORK, stepTitle } from './support/practice-work.ts';
import { expect, test } from './support/test.ts';
import { seeStep, startPractice } from './support/walk.ts';

interface Node {
  readonly role: string;
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The tree that assistive technology gets, without what it is not told of. */
async function readTree(page: Page): Promise<Node[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      properties: Object.fromEntries(properties.map((it) => [it.name, it.value.value])),
    }));
}

/** Notes every text that our polite live region is given, on each page that is loaded from now on. */
async function listen(page: Page): Promise<readonly string[]> {
  const heard: string[] = [];
  await page.exposeFunction('noteSpoken', (words: string) => void heard.push(words));
  await page.addInitScript((name) => {
    const scope = globalThis as unknown as { noteSpoken(words: string): void };
    const roots = new WeakSet<ShadowRoot>();
    const region = '.overlay:not(.aside) > [role=status]';
    const attend = (root: ShadowRoot): void => {
      roots.add(root);
      new MutationObserver((records) => {
        const spoken = records.map(({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest(region),
        );
        // What is rehearsed is not there any more.
        for (const it of new Set(spoken))
          if (it?.isConnected && it.textContent) scope.noteSpoken(it.textContent);
      }).observe(root, { childList: true, characterData: true, subtree: true });
    };
    new MutationObserver(() => {
      const root = document.querySelector(name)?.shadowRoot;
      if (root && !roots.has(root)) attend(root);
    }).observe(document, { childList: true, subtree: true });
  }, HOST_NAME);
  return heard;
}

test('a step is a dialog that is named by its title, says all it shows and blocks nothing', async ({
  learner,
}) => {
  await startPractice(learner);
  await learner.seesStep(stepTitle('inloggen'));
  await expect(learner.bubble).toMatchAriaSnapshot(`
    - dialog "${stepTitle('inloggen')}":
      - button "Stap 1 van 13, bekijk alle stappen"
      - combobox "Taal"
      - button "Verplaatsen"
      - heading "${stepTitle('inloggen')}" [level=2]
      - paragraph: /Vul je gebruikersnaam/
      - paragraph: Doe dit op de pagina. Daarna gaat de uitleg verder.
      - group: Waarom?
      - paragraph: /Vragen/
      - status
      - button "Deze stap overslaan"
      - button "Later"
      - button "Stoppen"
  `);

  const tree = await readTree(learner.page);
  const dialogs = tree.filter(({ role }) => role === 'dialog');
  expect(dialogs).toHaveLength(1);
  expect(dialogs[0]).toMatchObject({ name: stepTitle('inloggen') });
  expect(dialogs[0]?.properties.modal).not.toBe(true);
  // The page is there as before, its target too.
  const names = tree.map(({ role, name }) => `${role} ${name}`);
  expect(names).toEqual(
    expect.arrayContaining([
      'heading Inloggen',
      'textbox Gebruikersnaam',
      'textbox Wachtwoord',
      'button Inloggen',
    ]),
  );
  const shut = await learner.page.evaluate(() =>
    [...document.querySelectorAll('html, body, body > *')].filter((it) =>
      it.matches('[inert], [aria-hidden=true]'),
    ),
  );
  expect(shut).toEqual([]);
});

test('ring, thread and icons are not told', async ({ learner }) => {
  await startPractice(learner);
  await learner.seesStep(stepTitle('inloggen'));
  await expect(learner.host.locator('.ring')).toBeVisible();
  const tree = await readTree(learner.page);
  expect(
    tree.filter(({ role }) => /graphics|image|svg/i.test(role)).map(({ name }) => name),
  ).toEqual([]);
});

const STEPS = guide.steps.map((step, at) => ({
  ...step,
  place: `Stap ${at + 1} van ${guide.steps.length}`,
  words: toPlainText(parseMarkdown(step.body.nl)),
}));
type Step = (typeof STEPS)[number];
const IRREVERSIBLE = 'Je kunt dit niet terugdraaien. Controleer het eerst.';

/** What is told of a step, in this order; a step that leads on by a button of ours has it. */
function tell({ id, title, place, advance, risk }: Step): string {
  const onward = id === 'klaar' ? 'Afronden' : 'Deze stap overslaan';
  return `
    - dialog "${title.nl}":
      - button "${place}, bekijk alle stappen"
      - button "Klopt niet"
      - combobox "Taal"
      - button "Verplaatsen"
      - heading "${title.nl}" [level=2]
      - paragraph
      ${risk ? `- paragraph:\n        - strong: ${IRREVERSIBLE}` : ''}
      ${advance ? '- paragraph: Doe dit op de pagina. Daarna gaat de uitleg verder.' : ''}
      - status
      - button "${onward}"
      - button "Later"
      - button "Stoppen"
  `;
}

test('a whole guide: each step in the tree, and said once, when it is there', async ({
  learner,
  stored,
}) => {
  const { page, bubble } = learner;
  const said = await listen(page);
  await page.reload();
  await startPractice(learner);
  for (const step of STEPS) {
    await test.step(step.id, async () => {
      await seeStep(learner, stored, step.id);
      await expect(bubble).toMatchAriaSnapshot(tell(step));
      await expect(bubble).toContainText(step.words);
      const tree = await readTree(page);
      const ours = tree.filter(({ role, name }) => role === 'dialog' && name === step.title.nl);
      expect(ours).toHaveLength(1);
      expect(ours[0]!.properties.modal).not.toBe(true);
      expect(tree.filter(({ role, name }) => role === 'button' && name === '')).toEqual([]);
      await PRACTICE_WORK.get(step.id)?.(page);
    });
  }
  await learner.press('Afronden');
  await learner.seesStep('Goed gedaan');
  await expect.poll(() => said.at(-1)).toMatch(/^Goed gedaan/);
  // Once the person has done it, what the guide waits for is said, too; what is looked for is not.
  expect(said.filter((it) => !it.startsWith('Wachten'))).toEqual([
    ...STEPS.map(
      ({ place, title, words, risk }) =>
        `${place}. ${title.nl}. ${words}${risk ? ` ${IRREVERSIBLE}` : ''}`,
    ),
    `Goed gedaan. “${PRACTICE_TITLE}” is klaar.`,
  ]);
});

test('the launcher tells how many guides there are, and each is told with its name', async ({
  learner,
}) => {
  const { launcher, host } = learner;
  await expect(launcher).toHaveAccessibleName('Leidraad: 1 onderwerp voor deze pagina');
  await expect(launcher).toHaveAttribute('aria-expanded', 'false');
  await launcher.click();
  await expect(launcher).toHaveAttribute('aria-expanded', 'true');
  await expect(host.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Hulp bij deze pagina":
      - heading "Hulp bij deze pagina" [level=2]
      - combobox "Taal"
      - button "Sluiten"
      - list:
        - listitem:
          - heading "${PRACTICE_TITLE}" [level=3]
          - paragraph: Je legt een besluit vast en sluit daarna de zaak af.
          - button /Start. ${PRACTICE_TITLE}/
      - button "Aan de kant"
      - button "Verplaatsen"
  `);
});

test('a guide that is not there in the chosen language is told in its own', async ({
  learner,
  ownPage,
}) => {
  await askBackground(ownPage, 'setLanguage', { language: 'fr' });
  await learner.page.reload();
  await learner.startGuide(PRACTICE_TITLE);
  await learner.seesStep(stepTitle('inloggen'));
  const { host, bubble } = learner;
  await expect(bubble.getByRole('heading')).toHaveAttribute('lang', 'nl');
  await expect(host.locator('.overlay')).toHaveAttribute('lang', 'fr');
  await expect(bubble.getByRole('button', { name: 'Plus tard' })).toBeVisible();
});
