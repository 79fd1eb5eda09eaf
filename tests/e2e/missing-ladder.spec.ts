/** What is shown of a step whose target cannot be found, rung by rung. */
import { expectAccessible } from './support/accessible.ts';
import { pageOf } from './support/kind-pages.ts';
import { expect, test } from './support/kind-test.ts';
import { HOST } from './support/learner.ts';
import { ONE_STEP, SAVE_STEP } from './support/one-step.ts';
import { expectRing } from './support/ring.ts';
import { theRun } from './support/walk.ts';

const PART = pageOf(`<div style="height: 1200px"></div>
  <h2>Besluit</h2><button type="button" hidden>Opslaan</button><div style="height: 900px"></div>`);
const LADDER = {
  does: /^button @hidden/,
  step: { onMissing: { after: 3, region: 'part' } },
  targets: { part: { role: 'heading', name: { nl: 'Besluit' } } },
};

test('looks, then marks the part of the page with words, and goes on once the target is there', async ({
  open,
  stored,
}) => {
  const clerk = await open(PART, LADDER);
  const { page, bubble, ring, save } = clerk;
  await clerk.startGuide(ONE_STEP);
  await clerk.seesStep(SAVE_STEP);
  await expect(bubble.getByText(/^“Opslaan” wordt gezocht/)).toBeVisible();
  await expect(ring).toHaveCount(0);

  await expect(bubble).toContainText('Kijk in het deel dat gemarkeerd is: “Besluit”.');
  await expect(ring).toHaveClass(/region/);
  await expectRing(page.getByRole('heading', { name: 'Besluit', exact: true }));
  await expect(page.getByRole('heading', { name: 'Besluit', exact: true })).toBeInViewport();
  await expect
    .poll(async () => theRun(stored))
    .toMatchObject({ status: 'missing', painted: false });
  await expectAccessible(page, { within: HOST });
  for (const name of ['Gedaan', 'Deze stap overslaan', 'Stoppen', 'Klopt niet'])
    await expect(bubble.getByRole('button', { name })).toBeVisible();

  await page.locator('button[hidden]').evaluate((it: HTMLElement) => (it.hidden = false));
  await expect(ring).not.toHaveClass(/region/);
  await expectRing(save);
  await save.click();
  await clerk.seesEnd();
});

test('without the part, too, there are words alone', async ({ open }) => {
  const clerk = await open(pageOf('<h1>Iets anders</h1>'), LADDER);
  await clerk.startGuide(ONE_STEP);
  await expect(clerk.bubble).toContainText('Ik kan “Opslaan” niet vinden op deze pagina.');
  await expect(clerk.ring).toHaveCount(0);
});

test('an author may have the step left out, or the guide ended', async ({ open, stored }) => {
  const clerk = await open(pageOf('<h1>Iets anders</h1>'), {
    step: { onMissing: { after: 1, do: 'skip' } },
  });
  await clerk.startGuide(ONE_STEP);
  await clerk.seesEnd();
  expect(await theRun(stored)).toMatchObject({ skipped: ['opslaan'] });
});
