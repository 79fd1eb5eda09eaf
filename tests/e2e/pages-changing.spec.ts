/** Targets that the page draws anew, moves, hides, disables or brings late. */
import { pageOf } from './support/kind-pages.ts';
import { expect, test } from './support/kind-test.ts';
import { countLag, expectRing } from './support/ring.ts';
import { recordBubble } from './support/record-bubble.ts';
import { countOf, theRun } from './support/walk.ts';

test('shepherd#112, shepherd#98: drawn anew in each frame, the ring and the bubble rest where they are', async ({
  begin,
  stored,
}) => {
  const clerk = await begin(
    pageOf(`<h1>Besluit</h1>
    <main style="display:inline-block"><button type="button" style="display:block">Opslaan</button></main>
    <script>
      const main = document.querySelector('main');
      const draw = () => {
        main.replaceChildren(main.firstElementChild.cloneNode(true));
        requestAnimationFrame(draw);
      };
      draw();
    </script>`),
    { does: /^main [+-] button$/ },
  );
  // What lies around it has the same box, and stays.
  const main = clerk.page.locator('main');
  await expectRing(main);
  await expect.poll(async () => theRun(stored)).toMatchObject({ status: 'shown' });
  const stop = await recordBubble(clerk.page);
  expect(new Set(await countLag(main)), 'where it was, in each frame').toEqual(new Set([0]));
  expect(new Set(await stop()).size, 'one and the same bubble in each frame').toBe(1);
  await expectRing(main);
  expect(await countOf(stored, 'step-seen', 'opslaan')).toBe(1);
  expect(await countOf(stored, 'missing', 'opslaan')).toBe(0);
});

test('driver#199, driver#124, driver#222: moved by an animation, the ring goes along', async ({
  begin,
}) => {
  const clerk = await begin(
    pageOf(`<style>
      @keyframes drift { to { transform: translate(300px, 200px) } }
      main.on { animation: drift 2s linear infinite alternate }
    </style><main style="width:200px"><button type="button">Opslaan</button></main>`),
    { does: /^main @class/ },
  );
  const { page, save } = clerk;
  await expectRing(save);
  await page.evaluate(() => document.querySelector('main')!.classList.add('on'));
  const lags = await countLag(save);
  expect(Math.max(...lags), `frames behind: ${lags.join(' ')}`).toBeLessThanOrEqual(3);
  expect(lags, 'never lost').not.toContain(-1);
  await page.evaluate(() => document.querySelector('main')!.classList.remove('on'));
  await expectRing(save);
  await save.click();
  await clerk.seesEnd();
});

test('driver#222: grown and pushed aside without an animation, the ring goes along', async ({
  begin,
}) => {
  const clerk = await begin(
    pageOf(`<style>
      .wide > button { padding: 40px } .wide > p { height: 300px }
    </style><main><p>Inhoud</p><button type="button">Opslaan</button></main>`),
    { does: /^main @class/ },
  );
  const { page, save } = clerk;
  await expectRing(save);
  await page.evaluate(() => document.querySelector('main')!.classList.add('wide'));
  await expectRing(save);
  await save.click();
  await clerk.seesEnd();
});

test('driver#471, joyride#577, shepherd#1203: late, it is waited for and found', async ({
  begin,
}) => {
  const clerk = await begin(pageOf(`<h1>Besluit</h1><main></main>`), { does: /^main \+ button$/ });
  await expect(clerk.bubble).toContainText('“Opslaan” wordt gezocht');
  await expect(clerk.ring).toHaveCount(0);
  await clerk.page.evaluate(() => {
    const button = document.createElement('button');
    button.append('Opslaan');
    document.querySelector('main')!.append(button);
  });
  await expectRing(clerk.save);
  await clerk.save.click();
  await clerk.seesEnd();
});

test('driver#25, shepherd#1756, joyride#554: of hidden twins, the one that can be seen', async ({
  begin,
}) => {
  const clerk = await begin(
    pageOf(`<style>.off { position: absolute; left: -9999px }
      .read { position: absolute; width: 1px; height: 1px; padding: 0; border: 0; overflow: hidden }</style>
    <button type="button" style="display:none">Opslaan</button>
    <div style="visibility:hidden"><button type="button">Opslaan</button></div>
    <div style="opacity:0"><button type="button">Opslaan</button></div>
    <div class="off"><button type="button">Opslaan</button></div>
    <button type="button" class="read">Opslaan</button>
    <div inert><button type="button">Opslaan</button></div>
    <div style="content-visibility:hidden"><button type="button">Opslaan</button></div>
    <p><button type="button" id="seen">Opslaan</button></p>`),
  );
  const seen = clerk.page.locator('#seen');
  await expectRing(seen);
  await seen.click();
  await clerk.seesEnd();
});

test('disabled, it is shown; the step goes on when it can be clicked and was', async ({
  begin,
}) => {
  const clerk = await begin(
    pageOf(`<label>Kenmerk <input></label><button type="button" disabled>Opslaan</button>
    <script>
      const field = document.querySelector('input');
      field.addEventListener('input', () => {
        document.querySelector('button').disabled = field.value === '';
      });
    </script>`),
    { does: /^button @disabled/ },
  );
  const { page, save } = clerk;
  await expectRing(save);
  await save.click({ force: true });
  await expectRing(save);
  await page.getByLabel('Kenmerk').fill('12');
  await expect(save).toBeEnabled();
  await expectRing(save);
  await save.click();
  await clerk.seesEnd();
});
