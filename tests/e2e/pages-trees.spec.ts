/** Targets that lie in trees of their own, or have no box of their own. */
import type { Page } from '@playwright/test';
import { CLOSED, NESTED_TREES, pageOf } from './support/kind-pages.ts';
import { expect, test } from './support/kind-test.ts';
import { expectRing } from './support/ring.ts';

/** In a frame without an address, which is that of the page. */
const FRAMED = {
  does: /iframe/,
  targets: { save: { role: 'button', name: { nl: 'Opslaan' }, frame: '%SITE%/*' } },
};

/** By script, into a frame without an address; what was written before is gone, and all that listened. */
const writeFrame = (page: Page, isWhole: boolean): Promise<void> =>
  page.evaluate((whole) => {
    const known = document.querySelector('iframe');
    const frame = known ?? document.body.appendChild(document.createElement('iframe'));
    const inner = frame.contentDocument!;
    inner.open();
    inner.write('<!doctype html><html lang="nl"><p>Formulier</p><button>Opslaan</button>');
    if (whole) inner.close();
  }, isWhole);

test('shepherd#1692, driver#439: in open shadow roots, one inside of the other', async ({
  begin,
}) => {
  const clerk = await begin(NESTED_TREES);
  await expectRing(clerk.save);
  await clerk.save.click();
  await clerk.seesEnd();
});

test('shepherd#539, driver#496: in a closed shadow root', async ({ begin }) => {
  const clerk = await begin(CLOSED);
  const save = await clerk.page.evaluateHandle(
    () => (globalThis as unknown as { save: Element }).save,
  );
  await expectRing(save);
  await clerk.page.locator('x-closed').click();
  await clerk.seesEnd();
});

test('in a slot of a component', async ({ begin }) => {
  const clerk = await begin(
    pageOf(`<x-card><template shadowrootmode="open"><div style="padding:40px;overflow:auto">
      <slot></slot></div></template><button type="button">Opslaan</button></x-card>`),
  );
  await expectRing(clerk.save);
  await clerk.save.click();
  await clerk.seesEnd();
});

test('without a box of its own: display: contents', async ({ begin }) => {
  const clerk = await begin(
    pageOf(`<h1>Besluit</h1><div role="button" aria-label="Opslaan" style="display:contents">
      <span class="look" style="display:inline-block;padding:20px">Bewaar</span></div>`),
  );
  await expect(clerk.save).toHaveCount(1);
  await expectRing(clerk.page.locator('.look'));
  await clerk.page.locator('.look').click();
  await clerk.seesEnd();
});

test('in a frame that comes later, and that never ends to load', async ({ begin }) => {
  const clerk = await begin(pageOf('<h1>Besluit</h1>'), FRAMED);
  await writeFrame(clerk.page, false);
  const save = clerk.page.frameLocator('iframe').getByRole('button', { name: 'Opslaan' });
  await expect(clerk.ring).toBeVisible();
  await save.click();
  await clerk.seesEnd();
});

test('in a frame that the page writes anew, as old editors do', async ({ begin }) => {
  const clerk = await begin(pageOf('<h1>Besluit</h1>'), FRAMED);
  await writeFrame(clerk.page, true);
  const save = clerk.page.frameLocator('iframe').getByRole('button', { name: 'Opslaan' });
  await expect(clerk.ring).toBeVisible();
  await writeFrame(clerk.page, true);
  await expect(clerk.ring).toBeVisible();
  await save.click();
  await clerk.seesEnd();
});
