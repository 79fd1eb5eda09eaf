/** An application whose words changed after the guide was written: what is only probable is asked about. */
import { HOST_NAME } from '../../utils/dom/closed-shadow.ts';
import { expectAccessible } from './support/accessible.ts';
import { askBackground } from './support/background.ts';
import { pressOn, readFocus } from './support/keyboard.ts';
import { Learner } from './support/learner.ts';
import { installOneStep, ONE_STEP } from './support/one-step.ts';
import { startPlainSite } from './support/plain-site.ts';
import { ringOf } from './support/ring.ts';
import { expect, test as base } from './support/test.ts';
import { countOf, theRun } from './support/walk.ts';

const STEP = { risk: 'irreversible', onMissing: { after: 3 } };

const page = (main: string) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Besluit</title><main><h1>Besluit</h1>
  <label>Kenmerk <input autofocus></label>${main}</main></html>`;

const NEAR =
  '<button type="button">Besluit opslaan</button> <button type="button">Sluiten</button>';

interface Fixtures {
  readonly html: string;
  /** At the first step, on a page with this in it. */
  readonly clerk: Learner;
}

const test = base.extend<Fixtures>({
  html: [NEAR, { option: true }],
  clerk: async ({ html, extension, ownPage }, use) => {
    const site = await startPlainSite('127.0.0.1', page(html));
    await installOneStep(ownPage, site.url, STEP);
    const tab = await extension.context.newPage();
    await tab.goto(`${site.url}/besluit`);
    const clerk = new Learner(tab);
    await clerk.startGuide(ONE_STEP);
    await use(clerk);
    await site.close();
  },
});

const QUESTION = 'Is dit “Opslaan”?';

test('a probable element is shown with a question, and the step goes on after a yes', async ({
  clerk,
  stored,
}) => {
  await expect(clerk.bubble).toContainText(QUESTION);
  await expect(clerk.bubble).toContainText('Je kunt dit niet terugdraaien.');
  await expect(ringOf(clerk.page)).toHaveCSS('outline-style', 'dashed');
  expect(await theRun(stored)).toMatchObject({ status: 'waiting', painted: false });
  expect(await expectAccessible(clerk.page, { within: HOST_NAME })).toBe(true);

  await clerk.press('Ja, dit is het');
  await expect(clerk.bubble).not.toContainText(QUESTION);
  await expect(ringOf(clerk.page)).toHaveCSS('outline-style', 'solid');
  await expect.poll(async () => theRun(stored)).toMatchObject({ status: 'shown', painted: true });
  expect(await countOf(stored, 'missing', 'opslaan')).toBe(0);
  await clerk.page.getByRole('button', { name: 'Besluit opslaan' }).click();
  await clerk.seesStep('Klaar');
  expect(await countOf(stored, 'step-seen', 'opslaan')).toBe(1);
});

test('a click on it is a yes and the action; nothing of the question is stored', async ({
  clerk,
  stored,
  ownPage,
}) => {
  await expect(clerk.bubble).toContainText(QUESTION);
  await clerk.page.getByRole('button', { name: 'Sluiten' }).click();
  await clerk.page.getByRole('button', { name: 'Besluit opslaan' }).click();
  await clerk.seesStep('Klaar');
  expect(await theRun(stored)).toMatchObject({ done: ['opslaan'], stepId: 'klaar' });
  const { text } = await askBackground(ownPage, 'stored', {});
  const { runs, events } = JSON.parse(text) as Record<string, unknown>;
  expect(JSON.stringify({ runs, events })).not.toMatch(/likely|doubt|Besluit/);
});

test('after a no the words stand in for the place, and it is not asked again', async ({
  clerk,
  stored,
}) => {
  await expect(clerk.bubble).toContainText(QUESTION);
  await clerk.press('Nee');
  await expect(clerk.bubble).toContainText('Ik kan “Opslaan” niet vinden op deze pagina.');
  await expect(ringOf(clerk.page)).toHaveCount(0);
  await expect.poll(async () => theRun(stored)).toMatchObject({ status: 'missing' });
  expect(await countOf(stored, 'missing', 'opslaan')).toBe(1);
  expect(await countOf(stored, 'step-seen', 'opslaan')).toBe(0);
  await clerk.press('Gedaan');
  await clerk.seesStep('Klaar');
});

test('the question is answered by keyboard, and takes no focus from the page', async ({
  clerk,
  stored,
}) => {
  const { page: tab } = clerk;
  await tab.getByLabel('Kenmerk').focus();
  await expect(clerk.bubble).toContainText(QUESTION);
  expect(await readFocus(tab)).toBe('Kenmerk');
  await pressOn(tab, 'Ja, dit is het');
  await expect.poll(async () => theRun(stored)).toMatchObject({ status: 'shown', painted: true });
  expect(await readFocus(tab)).toContain('Sla het besluit op');
});

test.describe('several alike', () => {
  test.use({
    html: '<button type="button">Opslaan</button> <button type="button">Opslaan</button>',
  });

  test('are said to be several: the person chooses, and goes on', async ({ clerk, stored }) => {
    await expect(clerk.bubble).toContainText(
      '“Opslaan” staat hier 2 keer. Ik weet niet welke je nodig hebt.',
    );
    await expect(ringOf(clerk.page)).toHaveCount(0);
    await expect.poll(async () => theRun(stored)).toMatchObject({ status: 'missing' });
    expect(await expectAccessible(clerk.page, { within: HOST_NAME })).toBe(true);
    // One of them goes: what is left is the one.
    await clerk.page
      .getByRole('button', { name: 'Opslaan' })
      .last()
      .evaluate((it) => it.remove());
    await expect.poll(async () => theRun(stored)).toMatchObject({ status: 'shown', painted: true });
    await clerk.page.getByRole('button', { name: 'Opslaan' }).click();
    await clerk.seesStep('Klaar');
  });
});
