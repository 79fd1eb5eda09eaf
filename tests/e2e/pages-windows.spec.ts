/** Windows that show less of a page, or show it larger. */
import { pageOf } from './support/kind-pages.ts';
import { expect, test } from './support/kind-test.ts';
import { findFaults } from './support/fit.ts';
import { expectRing } from './support/ring.ts';
import { zoom } from './support/zoom.ts';

const PAGE = pageOf(`<h1>Besluit</h1><form onsubmit="return false">
  <label>Kenmerk <input></label> <button type="button">Opslaan</button></form>
  <div style="height:1500px">Stukken</div>`);

for (const factor of [0.5, 0.75, 1.5, 2, 3, 4, 5]) {
  test(`at a zoom of ${factor * 100} %`, async ({ begin, ownPage }) => {
    const clerk = await begin(PAGE);
    const { page } = clerk;
    const before = await page.evaluate(() => devicePixelRatio);
    await zoom(ownPage, page, factor);
    await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(before * factor);
    await expectRing(clerk.save);
    await expect.poll(() => findFaults(page)).toEqual([]);
  });
}

test('driver#524, shepherd#837: 320 pixels wide, the page scrolls beside the sheet', async ({
  begin,
}) => {
  const clerk = await begin(PAGE, { viewport: { width: 320, height: 640 } });
  await expectRing(clerk.save);
  await expect.poll(() => findFaults(clerk.page)).toEqual([]);
  await clerk.page.evaluate(() => scrollBy(0, 20));
  await expectRing(clerk.save);
  await clerk.save.click();
  await clerk.seesEnd();
});
