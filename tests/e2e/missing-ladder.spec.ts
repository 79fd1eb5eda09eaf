/** What is shown of a step whose target cannot be found, rung by rung. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './support/accessible.ts';
import { pageOf } from './support/kind-pages.ts';
import { expect, test } from './support/kind-test.ts';
import { HOST } from './support/learner.ts';
import { ONE_STEP, SAVE_STEP } from './support/one-step.ts';
import { expectRing } from './support/ring.ts';
import { theRun } from './support/walk.ts';

const PICTURE = readFileSync(
  join(import.meta.dirname, '../../guides/practice/assets/antwoord.webp'),
);
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

test('a picture of the pack is drawn, whatever the policy of the page forbids', async ({
  open,
}) => {
  const path = 'assets/knop.webp';
  const clerk = await open(pageOf('<h1>Iets anders</h1>'), {
    headers: {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    step: { image: { asset: path, alt: { nl: 'De knop Opslaan' } }, onMissing: { after: 1 } },
    pictures: { [path]: PICTURE },
  });
  const faults: string[] = [];
  clerk.page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await clerk.startGuide(ONE_STEP);
  await expect(clerk.bubble).toContainText('Ik kan “Opslaan” niet vinden op deze pagina.');
  const picture = clerk.bubble.getByRole('img', { name: 'De knop Opslaan' });
  await expect(picture).toBeVisible();
  const colours = await picture.evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return new Set(data).size;
  });
  expect(colours, 'words are drawn, and no plain area').toBeGreaterThan(8);
  await expectAccessible(clerk.page, { within: HOST });
  expect(faults).toEqual([]);
});

test('an author may have the step left out, or the guide ended', async ({ open, stored }) => {
  const clerk = await open(pageOf('<h1>Iets anders</h1>'), {
    step: { onMissing: { after: 1, do: 'skip' } },
  });
  await clerk.startGuide(ONE_STEP);
  await clerk.seesEnd();
  expect(await theRun(stored)).toMatchObject({ skipped: ['opslaan'] });
});
