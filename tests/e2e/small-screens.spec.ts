import { HOST_NAME } from '../../utils/dom/closed-shadow.ts';
import { askBackground } from './support/background.ts';
import {
  findFaults,
  measureFreeTarget,
  SPACED,
  spaceText,
  walkWithFreeTargets,
} from './support/fit.ts';
import { stepTitle } from './support/practice-work.ts';
import { comeToRest, type Learner } from './support/learner.ts';
import { openScene, type Scene } from './support/scene.ts';
import { STATES } from './support/states.ts';
import { expect, test } from './support/test.ts';
import { seeStep, startPractice, type Stored } from './support/walk.ts';

/** What is left of 1280 by 2560 at 400 %; or a small telephone. */
const SMALL = { width: 320, height: 640 };
/** What is left of 1280 by 1024 at 400 %: the window that WCAG's reflow is about. */
const TINY = { width: 320, height: 256 };
const WIDE = { width: 1280, height: 800 };

const WALKS = [
  { name: '320 by 640', language: 'nl', viewport: SMALL, isSpaced: false },
  { name: '320 by 256', language: 'nl', viewport: TINY, isSpaced: false },
  { name: '320 by 640, in German, text spaced', language: 'de', viewport: SMALL, isSpaced: true },
  { name: '1280 by 800, in German, text spaced', language: 'de', viewport: WIDE, isSpaced: true },
] as const;

for (const { name, language, viewport, isSpaced } of WALKS) {
  test(`every state fits: ${name}`, async ({ extension, site, ownPage }) => {
    test.setTimeout(180_000);
    const scene = await openScene({ extension, site, ownPage, language, look: { viewport } });
    const hasRoom = viewport === WIDE;
    for (const state of STATES.filter(({ needsRoom }) => hasRoom || !needsRoom)) {
      await test.step(state.name, async () => {
        await state.reach(scene);
        if (isSpaced) await spaceText(scene.learner.page);
        await expect.poll(() => findFaults(scene.learner.page)).toEqual([]);
      });
    }
  });
}

async function startInSmallWindow(learner: Learner, stored: Stored): Promise<void> {
  await learner.page.setViewportSize(SMALL);
  await startPractice(learner);
  await seeStep(learner, stored, 'inloggen');
}

test('in a small window the guide is walked to its end with every target free of the sheet', async ({
  learner,
  stored,
}) => {
  test.setTimeout(180_000);
  await learner.page.setViewportSize(SMALL);
  await walkWithFreeTargets(learner, stored);
});

test('beside the sheet the page scrolls on, and the sheet by itself', async ({
  learner,
  stored,
}) => {
  const { page, bubble } = learner;
  await startInSmallWindow(learner, stored);
  const scroll = bubble.locator('.scroll');
  /** The sheet goes to the edge that leaves the target free, a moment after it was drawn. */
  const rest = async () => {
    let last = '';
    const isStill = async () => {
      const now = JSON.stringify(await bubble.boundingBox());
      const isSame = now === last;
      last = now;
      return isSame;
    };
    await expect.poll(isStill, { intervals: [250] }).toBe(true);
    return (await scroll.boundingBox())!;
  };
  const sheet = await rest();
  const top = () => page.evaluate(() => scrollY);
  const before = await top();
  await page.mouse.move(160, sheet.y > SMALL.height / 2 ? 40 : SMALL.height - 40);
  await page.mouse.wheel(0, before === 0 ? 200 : -200);
  await expect.poll(top).not.toBe(before);

  const box = await rest();
  const rested = await top();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, 2_000);
  await expect.poll(() => scroll.evaluate((it) => it.scrollTop)).toBeGreaterThan(0);
  expect(await top()).toBe(rested);
});

test('the sheet goes to the other edge by key, and stays there for the step', async ({
  learner,
  stored,
}) => {
  const { bubble } = learner;
  await startInSmallWindow(learner, stored);
  const edge = async () => ((await bubble.boundingBox())!.y === 0 ? 'top' : 'bottom');
  // Where it leaves the target free: it goes there by itself, a moment after it was drawn.
  await expect.poll(edge).toBe('top');
  await bubble.getByRole('button', { name: 'Naar beneden' }).press('Enter');
  await expect.poll(edge).toBe('bottom');
});

test('the sheet does not move to another edge while it is pressed, so that the press counts', async ({
  learner,
  stored,
}) => {
  const { page, bubble } = learner;
  // Without a doctype, as in many an old application, some selectors say less.
  await page.route('**/inloggen', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/^\s*<!doctype html>/i, '');
    await route.fulfill({ response, body });
  });
  await page.reload();
  expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
  await startInSmallWindow(learner, stored);
  const top = async () => (await bubble.boundingBox())!.y;
  await expect.poll(top).toBe(0);
  const more = bubble.locator('summary').first();
  await more.scrollIntoViewIfNeeded();
  const { x, y } = (await more.boundingBox())!;
  await page.mouse.move(x + 10, y + 10);
  await page.mouse.down();
  // A press ends our own scroll to the target, and holds the page for a moment.
  await page.locator('body').evaluate(comeToRest, 30);
  // The target comes to lie under the sheet.
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await bubble.evaluate(comeToRest, 60);
  expect(await top()).toBe(0);
  await page.mouse.up();
  await expect(bubble.locator('details[open]')).toHaveCount(1);
  await expect.poll(top).toBeGreaterThan(SMALL.height / 2);
});

test('our own pages need no scrolling sideways', async ({ extension, ownPage }) => {
  await askBackground(ownPage, 'setLanguage', { language: 'de' });
  const page = await extension.context.newPage();
  await page.setViewportSize(TINY);
  for (const path of ['welcome', 'guides', 'progress', 'privacy']) {
    await page.goto(`chrome-extension://${extension.id}/${path}.html`);
    await expect(page.locator('h1')).toBeVisible();
    for (const more of await page.locator('summary').all()) await more.click();
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width(), path).toBeLessThanOrEqual(TINY.width);
    await page.addStyleTag({ content: SPACED });
    expect(await width(), `${path}, text spaced`).toBeLessThanOrEqual(TINY.width);
  }
});

async function reach(scene: Scene, last: string): Promise<void> {
  for (const state of STATES.slice(0, STATES.findIndex(({ name }) => name === last) + 1)) {
    await state.reach(scene);
  }
}

test('nothing moves for who asked for that', async ({ extension, site, ownPage }) => {
  const scene = await openScene({ extension, site, ownPage, language: 'nl' });
  await reach(scene, 'looking for the target');
  const { page } = scene.learner;
  const countMoving = () =>
    page.evaluate(
      (name) => document.querySelector(name)!.shadowRoot!.getAnimations().length,
      HOST_NAME,
    );
  expect(await countMoving()).toBe(0);
  // Without that wish, waiting is shown by a movement.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await expect.poll(countMoving).toBeGreaterThan(0);
});

for (const viewport of [WIDE, SMALL]) {
  test(`on a page that is read from right to left all is in view: ${viewport.width} wide`, async ({
    learner,
    stored,
  }) => {
    const { page, bubble } = learner;
    await page.setViewportSize(viewport);
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await startPractice(learner);
    await seeStep(learner, stored, 'inloggen');
    await expect.poll(() => findFaults(page)).toEqual([]);
    await expect.poll(() => measureFreeTarget(page)).toBe(1);
    const box = (await bubble.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
    await expect(bubble).toHaveAccessibleName(stepTitle('inloggen'));
  });
}
