/** Targets that lie in trees of their own, or have no box of their own. */
import { CLOSED, NESTED_TREES, pageOf } from './support/kind-pages.ts';
import { expect, test } from './support/kind-test.ts';
import { expectRing } from './support/ring.ts';

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
