import type { Page } from '@playwright/test';
import { HOST_NAME } from '../../utils/dom/closed-shadow.ts';
import { askBackground } from './support/background.ts';
import { PRACTICE_TITLE, stepTitle } from './support/practice-work.ts';
import { expect, test } from './support/test.ts';
import { seeStep, startPractice, walkTo, work } from './support/walk.ts';

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

/** Notes every text that our polite live region is given, from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  const handle = await page.evaluateHandle((name) => {
    const heard: string[] = [];
    const root = document.querySelector(name)!.shadowRoot!;
    const region = root.querySelector('.overlay > [role=status]')!;
    new MutationObserver(() => heard.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return heard;
  }, HOST_NAME);
  return () => handle.evaluate((heard) => heard);
}

test('a step is a dialog that is named by its title, says all it shows and blocks nothing', async ({
  learner,
}) => {
  await startPractice(learner);
  await learner.seesStep(stepTitle('inloggen'));
  await expect(learner.bubble).toMatchAriaSnapshot(`
    - dialog "${stepTitle('inloggen')}":
      - button /Stap 1 van 13 ?, bekijk alle stappen/
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

test('each step is said once, when it is there, and waiting is not said', async ({
  learner,
  stored,
}) => {
  await startPractice(learner);
  await walkTo(learner, stored, 'uitkomst');
  const said = await listen(learner.page);
  const ids = ['uitkomst', 'motivering', 'bezwaarclausule', 'vastleggen'];
  for (const [at, stepId] of ids.slice(0, -1).entries()) {
    await work(learner, stepId);
    await seeStep(learner, stored, ids[at + 1]!);
  }
  await expect.poll(said).toHaveLength(3);
  const heard = await said();
  for (const [at, stepId] of ids.slice(1).entries()) {
    expect(heard[at]).toMatch(new RegExp(`^Stap ${at + 7} van 13\\. ${stepTitle(stepId)}`));
  }
  // What cannot be undone is said with its step.
  expect(heard[2]).toContain('Je kunt dit niet terugdraaien.');
});

test('the first step after a new page is said there', async ({ learner }) => {
  await startPractice(learner);
  const { page } = learner;
  await work(learner, 'inloggen');
  await learner.seesStep(stepTitle('status-kiezen'));
  const region = page.locator(`${HOST_NAME} .overlay > [role=status]`);
  await expect(region).toHaveText(new RegExp(`^Stap 2 van 13\\. ${stepTitle('status-kiezen')}`));
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
