import type { Frame, Page } from 'puppeteer-core';
import { HOST_NAME } from '../../utils/dom/closed-shadow.ts';
import { expect, test } from './support/firefox-test.ts';
import { FirefoxLearner, pressButton } from './support/firefox-learner.ts';
import { FORM, frame, FRAMED_TITLE, startFramedSite } from './support/framed-site.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** From the corner of a window to that of the frame's in it. */
const offsetIn = (holder: Frame): Promise<Point> =>
  holder.evaluate(() => {
    const it = document.querySelector('#kader')!;
    const { x, y } = it.getBoundingClientRect();
    const { paddingLeft, paddingTop } = getComputedStyle(it);
    return {
      x: x + it.clientLeft + parseFloat(paddingLeft),
      y: y + it.clientTop + parseFloat(paddingTop),
    };
  });

const middleOfButton = (inside: Frame): Promise<Point> =>
  inside.evaluate(() => {
    const { x, y, width, height } = document.querySelector('button')!.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });

const middleOfRing = (page: Page): Promise<Point | null> =>
  page.evaluate((host) => {
    const ring = document.querySelector(host)?.shadowRoot?.querySelector('.ring');
    if (!ring) return null;
    const { x, y, width, height } = ring.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, HOST_NAME);

test('a target in a frame of another origin, in one of the same: shown where it is, and a click leads on', async ({
  firefox,
  ownPage,
}) => {
  const { top, other, files, close } = await startFramedSite({
    top: { '/': frame('%TOP%/vak'), '/vak': frame('%OTHER%/formulier') },
    other: { '/formulier': FORM },
  });
  const reply = await ownPage.evaluate(
    (message) =>
      (
        globalThis as unknown as {
          browser: { runtime: { sendMessage(it: unknown): Promise<unknown> } };
        }
      ).browser.runtime.sendMessage(message),
    { to: 'background', name: 'installFiles', request: { files } },
  );
  expect(reply).toMatchObject({ ok: true });

  const page = await firefox.newPage(top.url);
  const learner = new FirefoxLearner(page);
  await learner.startGuide(FRAMED_TITLE);
  await learner.seesStep('Sla het besluit op');
  const inside = await page.waitForFrame((it) => it.url().startsWith(`${other.url}/`));
  const holders = [page.mainFrame(), inside.parentFrame()!];
  const expectRing = async (): Promise<void> => {
    const apart = async (): Promise<number> => {
      const places = await Promise.all([...holders.map(offsetIn), middleOfButton(inside)]);
      const ring = await middleOfRing(page);
      const x = places.reduce((sum, it) => sum + it.x, 0);
      const y = places.reduce((sum, it) => sum + it.y, 0);
      return ring ? Math.hypot(ring.x - x, ring.y - y) : Infinity;
    };
    await expect.poll(apart, 'pixels from ring to button').toBeLessThan(1.5);
  };
  await expectRing();
  for (const it of [inside, ...holders]) {
    await it.evaluate(() => scrollTo(5, scrollY + 12));
    await expectRing();
  }
  await pressButton(inside, 'Opslaan');
  await learner.seesStep('Vul het kenmerk in');
  await close();
});
