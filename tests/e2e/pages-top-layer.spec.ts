/** Pages with a top layer of their own: dialogs, popovers, full screen. */
import { MODAL, pageOf } from './support/kind-pages.ts';
import { expect, test } from './support/kind-test.ts';
import { SAVE_STEP } from './support/one-step.ts';
import { expectRing } from './support/ring.ts';
import { countOf, theRun } from './support/walk.ts';

const OVER = pageOf(`<h1>Besluit</h1><button type="button">Opslaan</button>
  <button type="button" onclick="document.querySelector('dialog').showModal()">Toelichting</button>
  <dialog><p>Toelichting op het besluit</p><form method="dialog"><button>Sluiten</button></form></dialog>`);

const OPENS = /^dialog @open/;

test('driver#593, shepherd#157: a modal dialog opens over the target and closes again', async ({
  begin,
  stored,
}) => {
  const clerk = await begin(OVER, { does: OPENS });
  const { page, save, ring, bubble } = clerk;
  await expectRing(save);
  await expect.poll(async () => theRun(stored)).toMatchObject({ status: 'shown' });

  await page.getByRole('button', { name: 'Toelichting' }).click();
  // All outside of the dialog is inert: what cannot be reached is not pointed at.
  await expect(ring).toHaveCount(0);
  await expect(bubble).toHaveAccessibleName(SAVE_STEP);
  await clerk.press(/^Stap 1/);
  await expect(bubble.getByRole('listitem')).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Sluiten' }).click();
  await expectRing(save);
  expect(await countOf(stored, 'step-seen', 'opslaan')).toBe(1);
  await save.click();
  await clerk.seesEnd();
});

test('driver#532, intro#2030: the target is in a modal dialog that opens, closes and opens again', async ({
  begin,
}) => {
  const clerk = await begin(MODAL, { does: OPENS });
  const { page, save, ring, bubble } = clerk;
  const open = page.getByRole('button', { name: 'Openen' });
  await expect(bubble).toContainText('“Opslaan” wordt gezocht');
  await open.click();
  await expectRing(save);
  await page.getByRole('button', { name: 'Annuleren' }).click();
  await expect(ring).toHaveCount(0);
  await open.click();
  await expectRing(save);
  await save.click();
  await clerk.seesEnd();
});

for (const kind of ['auto', 'manual']) {
  test(`driver#593: the target is in a popover of the page, which stays open beside the bubble: ${kind}`, async ({
    begin,
  }) => {
    const clerk = await begin(
      pageOf(`<h1>Besluit</h1><button popovertarget="menu">Menu</button>
      <div id="menu" popover="${kind}" style="padding:30px"><button type="button">Opslaan</button></div>`),
    );
    const { page, save, ring, bubble } = clerk;
    const menu = page.getByRole('button', { name: 'Menu' });
    await expect(bubble).toContainText('“Opslaan” wordt gezocht');
    await menu.click();
    await expectRing(save);
    await clerk.press(/^Stap 1/);
    await expect(bubble.getByRole('listitem')).not.toHaveCount(0);
    await expectRing(save);
    await menu.click();
    await expect(ring).toHaveCount(0);
    await menu.click();
    await expectRing(save);
    await save.click();
    await clerk.seesEnd();
  });
}

test('a part of the page goes to full screen, and back', async ({ begin }) => {
  const clerk = await begin(
    pageOf(`<h1>Besluit</h1><section style="padding:60px;background:#fff"><button type="button">Opslaan</button>
    <button type="button" id="full" onclick="this.parentElement.requestFullscreen()">Groot</button></section>`),
  );
  const { page, save, bubble } = clerk;
  await expectRing(save);
  await page.getByRole('button', { name: 'Groot' }).click();
  await expect
    .poll(() => page.evaluate(() => document.fullscreenElement?.localName))
    .toBe('section');
  await expectRing(save);
  await clerk.press(/^Stap 1/);
  await expect(bubble.getByRole('listitem')).not.toHaveCount(0);
  await page.evaluate(() => document.exitFullscreen());
  await expectRing(save);
  await save.click();
  await clerk.seesEnd();
});
