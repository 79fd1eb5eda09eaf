/** The element of a step may come late, and may be another one a moment later. */
import type { Route } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { recordBubble } from './support/record-bubble.ts';
import { countOf, seeStep, signIn, startPractice, theRun, walkTo, work } from './support/walk.ts';

test.describe('an element that comes late', () => {
  const late = test.extend<{ release(): Promise<void> }>({
    /** At the tab of the decision, whose content the application gets only when `release` is called. */
    release: async ({ learner, site, stored }, use) => {
      const { page } = learner;
      const asked = Promise.withResolvers<Route>();
      await page.route('**/api/zaken/*/besluit', asked.resolve, { times: 1 });
      await signIn(page, site);
      await page.goto(`${site.url}/zaken`);
      await startPractice(learner);
      await walkTo(learner, stored, 'tabblad-besluit', 'status-kiezen');
      await page.evaluate(() => {
        document.documentElement.dataset['same'] = 'yes';
      });
      await work(learner, 'tabblad-besluit');
      await use(async () => (await asked.promise).continue());
      await expect(page.locator('html')).toHaveAttribute('data-same', 'yes');
    },
  });

  late(
    'is found as soon as it is there, without a reload',
    async ({ learner, stored, release }) => {
      await expect(learner.bubble).toContainText('“Uitkomst” wordt gezocht');
      expect(await theRun(stored)).toMatchObject({
        stepId: 'uitkomst',
        status: 'waiting',
        painted: false,
      });
      await release();
      // Long before the step's own time is up, when it would be looked for again in any case.
      await expect(learner.bubble).not.toContainText('wordt gezocht', { timeout: 4_000 });
      await seeStep(learner, stored, 'uitkomst');
      expect(await countOf(stored, 'missing', 'uitkomst')).toBe(0);
      await walkTo(learner, stored, 'motivering', 'uitkomst');
    },
  );

  late(
    'is said to be missing when it takes too long, and still found when it comes',
    async ({ learner, stored, release }) => {
      await expect(learner.bubble).toContainText('Ik kan “Uitkomst” niet vinden op deze pagina.');
      await expect.poll(async () => countOf(stored, 'missing', 'uitkomst')).toBe(1);
      await release();
      await seeStep(learner, stored, 'uitkomst');
      await expect(learner.bubble).not.toContainText('niet vinden');
      expect(await countOf(stored, 'missing', 'uitkomst')).toBe(1);
      await walkTo(learner, stored, 'motivering', 'uitkomst');
    },
  );
});

test('an application that draws its elements anew again and again: the bubble stays where it is', async ({
  learner,
  site,
  stored,
}) => {
  const { page } = learner;
  await signIn(page, site);
  await page.goto(`${site.url}/zaken`);
  await startPractice(learner);
  await seeStep(learner, stored, 'status-kiezen');
  const before = await learner.bubble.elementHandle();
  const stop = await recordBubble(page);

  // As frameworks do: the same content in new nodes, in one turn, frame after frame.
  await page.evaluate(async () => {
    for (let turn = 0; turn < 12; turn += 1) {
      const old = document.querySelector('main')!;
      old.replaceWith(old.cloneNode(true));
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  const frames = await stop();
  expect(frames.length).toBeGreaterThan(5);
  expect(
    new Set(frames).size,
    `one and the same bubble in each frame: ${[...new Set(frames)].join(' | ')}`,
  ).toBe(1);
  expect(await learner.bubble.evaluate((now, then) => now === then, before)).toBe(true);
  await walkTo(learner, stored, 'filteren', 'status-kiezen');
  expect(await countOf(stored, 'step-seen', 'status-kiezen')).toBe(1);
});
