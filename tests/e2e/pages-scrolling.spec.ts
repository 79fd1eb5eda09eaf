/** Targets that scroll: in boxes inside of boxes, beneath sticky headers, in lists that hold what is seen only. */
import { pageOf } from './support/kind-pages.ts';
import { expect, test } from './support/kind-test.ts';
import { ONE_STEP, SAVE_STEP } from './support/one-step.ts';
import { expectRing } from './support/ring.ts';
import { countOf, theRun } from './support/walk.ts';

const NESTED = pageOf(`<h1>Besluit</h1>
  <div id="outer" style="height:500px;overflow:auto;border:7px solid">
    <div style="height:700px">Toelichting</div>
    <div id="inner" style="height:300px;width:600px;overflow:auto;border:3px solid">
      <div style="height:900px">Stukken</div>
      <button type="button">Opslaan</button>
      <div style="height:900px">Meer stukken</div>
    </div>
    <div style="height:700px">Einde</div>
  </div><div style="height:2000px"></div>`);

test('driver#232, shepherd#585: in a scroller inside of a scroller, brought into sight and followed', async ({
  begin,
}) => {
  const clerk = await begin(NESTED);
  const { page, save, ring } = clerk;
  await expectRing(save);

  // Half of it is cut off: the ring is around what is left.
  const inner = page.locator('#inner');
  await inner.evaluate((it) => {
    const button = it.querySelector('button')!;
    const above = button.getBoundingClientRect().top - it.getBoundingClientRect().top;
    it.scrollTop += above - it.clientTop + button.offsetHeight / 2;
  });
  await expectRing(save);
  await page.locator('#outer').evaluate((it) => it.scrollBy(0, -30));
  await expectRing(save);
  await page.evaluate(() => scrollBy(0, 60));
  await expectRing(save);

  // Out of sight: no ring over what lies there now, but a way back.
  await inner.evaluate((it) => it.scrollTo(0, 0));
  await expect(ring).toHaveCount(0);
  await clerk.press('Laat zien waar');
  await expectRing(save);
  await save.click();
  await clerk.seesEnd();
});

const STICKY = pageOf(`<style>
    header, footer { position: sticky; background: #fff; height: 90px; z-index: 5 }
    header { top: 0 } footer { bottom: 0 }
  </style>
  <header>Zaak 12</header><main><div style="height:60px">Begin</div>
  <button type="button">Opslaan</button><div style="height:3000px">Stukken</div></main>
  <footer>Contact</footer>`);

test('driver#412, shepherd#789, joyride#71: out from beneath sticky headers and footers', async ({
  open,
}) => {
  const clerk = await open(STICKY);
  const { page, save } = clerk;
  const coveredBy = () =>
    save.evaluate((it) => {
      const { left, top, width, height } = it.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2)?.localName;
    });
  await page.evaluate(() => scrollTo(0, 120));
  expect(await coveredBy()).toBe('header');
  await clerk.startGuide(ONE_STEP);
  await expectRing(save);
  await save.click();
  await clerk.seesEnd();
});

/** Two hundred rows, of which those in sight are in the page. */
const VIRTUAL = pageOf(`<h1>Stukken</h1>
  <div id="list" style="height:400px;width:500px;overflow:auto"><div style="position:relative;height:8000px"></div></div>
  <script>
    const list = document.getElementById('list');
    const draw = () => {
      const first = Math.max(0, Math.floor(list.scrollTop / 40) - 2);
      list.firstElementChild.replaceChildren(...Array.from({ length: 15 }, (_, index) => {
        const row = document.createElement('div');
        row.style.cssText = 'position:absolute;height:40px;top:' + 40 * (first + index) + 'px';
        const button = document.createElement('button');
        button.textContent = first + index === 5 ? 'Opslaan' : 'Stuk ' + (first + index);
        row.append(button);
        return row;
      }));
    };
    list.addEventListener('scroll', draw);
    draw();
  </script>`);

test('in a virtual list: scrolled out, it is looked for; drawn anew, it is found', async ({
  begin,
  stored,
}) => {
  const clerk = await begin(VIRTUAL, { does: /^div [+-] div$/ });
  const { page, save, ring, bubble } = clerk;
  const list = page.locator('#list');
  await expectRing(save);
  await expect.poll(async () => theRun(stored)).toMatchObject({ status: 'shown' });

  await list.evaluate((it) => it.scrollTo(0, 4000));
  await expect(ring).toHaveCount(0);
  await expect(bubble).toHaveAccessibleName(SAVE_STEP);
  await list.evaluate((it) => it.scrollTo(0, 80));
  await expectRing(save);
  await list.evaluate((it) => it.scrollTo(0, 100));
  await expectRing(save);
  expect(await countOf(stored, 'step-seen', 'opslaan')).toBe(1);
  await save.click();
  await clerk.seesEnd();
});
