/**
 * WCAG 2.4.11 at every step of a guide, in a large window: nothing of ours lies over the target. And
 * what the person tabs to in the page meanwhile is not hidden by it.
 */
import type { Page } from '@playwright/test';
import { HOST_NAME } from '../../utils/dom/closed-shadow.ts';
import { walkWithFreeTargets } from './support/fit.ts';
import { expect, test } from './support/test.ts';
import { startPractice, walkTo } from './support/walk.ts';

test('the target is free from top to bottom at each step', async ({ learner, stored }) => {
  test.setTimeout(180_000);
  await walkWithFreeTargets(learner, stored);
});

const WINDOWS = [
  { name: 'beside a bubble', viewport: { width: 1000, height: 640 } },
  { name: 'beside a sheet', viewport: { width: 320, height: 640 } },
];
/** A list, a case with tabs and a frame, and a form. */
const STEPS = ['status-kiezen', 'tabblad-besluit', 'uitkomst', 'notitie'];
const PRESSES = 30;

for (const { name, viewport } of WINDOWS) {
  test(`what has the focus of the page is not hidden: ${name}`, async ({ learner, stored }) => {
    test.setTimeout(180_000);
    const { page } = learner;
    await page.setViewportSize(viewport);
    await startPractice(learner);
    let seen = 0;
    let from: string | undefined;
    for (const stepId of STEPS) {
      await test.step(stepId, async () => {
        await walkTo(learner, stored, stepId, from);
        from = stepId;
        await page.evaluate(() => document.querySelector<HTMLElement>('a,button')!.focus());
        for (let press = 0; press < PRESSES; press += 1) {
          await page.keyboard.press('Tab');
          const focus = await lookAtFocus(page);
          if (focus === 'ours') break;
          seen += 1;
          await expect.poll(() => lookAtFocus(page)).toBe('seen');
        }
      });
    }
    expect(seen).toBeGreaterThan(STEPS.length * 5);
  });
}

/** Whether the element with the focus of the page, in a frame too, is under what is ours; or in it. */
function lookAtFocus(page: Page): Promise<'seen' | 'hidden' | 'ours'> {
  return page.evaluate((name) => {
    const host = document.querySelector(name)!;
    if (document.activeElement === host) return 'ours';
    let [left, top] = [0, 0];
    let at = document.activeElement!;
    while (at.localName === 'iframe') {
      const frame = at.getBoundingClientRect();
      left += frame.left + at.clientLeft;
      top += frame.top + at.clientTop;
      at = (at as HTMLIFrameElement).contentDocument!.activeElement!;
    }
    const box = at.getBoundingClientRect();
    const isHidden = [...host.shadowRoot!.querySelectorAll('.bubble, .launcher')].some((ours) => {
      const cover = ours.getBoundingClientRect();
      return (
        left + box.left >= cover.left &&
        left + box.right <= cover.right &&
        top + box.top >= cover.top &&
        top + box.bottom <= cover.bottom
      );
    });
    return isHidden ? 'hidden' : 'seen';
  }, HOST_NAME);
}
