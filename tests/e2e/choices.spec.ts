/** What the person decides: their roles, what is offered no more, and where their checklists are. */
import { askBackground } from './support/background.ts';
import { pageOf } from './support/kind-pages.ts';
import { expect, test } from './support/kind-test.ts';
import { ONE_STEP } from './support/one-step.ts';
import article from '../../guides/practice/begrippen.json' with { type: 'json' };
import { PRACTICE_GUIDE, PRACTICE_TITLE } from './support/practice-work.ts';

const TEXT = article.title.nl;
const PAGE = pageOf('<button type="button">Opslaan</button>');

test('the roles that a person chooses decide what is in the list, until they take them back', async ({
  extension,
  ownPage,
  learner,
  site,
  open,
}) => {
  await open(PAGE, { step: { handover: { to: 'teamleider' } } });
  const page = await extension.openPage('guides');
  const work = page.getByRole('group', { name: 'Jouw werk' });
  await expect(work.getByRole('checkbox')).toHaveCount(2);
  const offered = async () => {
    const url = `${site.url}/zaken`;
    const lines = await askBackground(ownPage, 'explainOffers', { url });
    return lines.find(({ guideId }) => guideId === PRACTICE_GUIDE)?.text;
  };
  await work.getByRole('checkbox', { name: 'teamleider' }).press('Space');
  await expect(page.getByText('Opgeslagen.')).toBeVisible();
  expect(await offered()).toBe('De uitleg is voor een andere rol: behandelaar.');
  await work.getByRole('checkbox', { name: 'Zaken behandelen' }).check();
  await expect.poll(offered).toBe('Wordt daar aangeboden.');
  await learner.launcher.click();
  await expect(
    learner.host.getByRole('button', { name: `Start: ${PRACTICE_TITLE}` }),
  ).toBeVisible();
});

test('what was refused can be offered again', async ({ extension, open }) => {
  const clerk = await open(PAGE, { start: { offer: 'auto' } });
  const card = clerk.host.locator('.offer');
  await card.getByText('Liever niet?').click();
  await card.getByRole('button', { name: 'Dit niet meer aanbieden' }).click();
  const page = await extension.openPage('guides');
  await page.getByRole('button', { name: `Weer aanbieden: ${ONE_STEP}` }).click();
  await expect(page.getByRole('button', { name: `Weer aanbieden: ${ONE_STEP}` })).toHaveCount(0);
  await clerk.page.reload();
  await expect(card).toBeVisible();
});

test('my checklists are in the help panel, with what is done of each; what was opened was used recently', async ({
  extension,
  learner,
  site,
}) => {
  await expect(learner.launcher).toBeVisible();
  const panel = await extension.openPage('sidepanel');
  const lists = panel.locator('section', {
    has: panel.getByRole('heading', { name: 'Mijn checklists' }),
  });
  await expect(lists).toContainText('van 4 klaar');
  const recent = panel.locator('section', {
    has: panel.getByRole('heading', { name: 'Kort geleden gebruikt' }),
  });
  await expect(recent).toHaveCount(0);
  const title = (await lists.getByRole('button').textContent()) ?? '';
  await lists.getByRole('button').click();
  await expect(panel.getByRole('heading', { level: 2 }).first()).toBeFocused();
  await expect(panel.locator('.lines > li')).toHaveCount(4);
  await panel.getByRole('button', { name: 'Terug' }).click();
  await expect(recent.getByRole('button')).toHaveText([title]);

  // A text that was opened in the page is the one used last.
  await learner.page.goto(`${site.url}/help`);
  await learner.startGuide(TEXT);
  await learner.seesStep(TEXT);
  await panel.reload();
  await expect(recent.getByRole('button')).toHaveText([TEXT, title]);
});
