/** Whether what we draw fits in the window, can be hit and can be read. */
import { expect, test, type Page } from '@playwright/test';
import { HOST_NAME } from '../../../utils/dom/closed-shadow.ts';
import type { Learner } from './learner.ts';
import { PRACTICE_WORK } from './practice-work.ts';
import { seeStep, startPractice, type Stored } from './walk.ts';

/** The most of the window's height that the sheet of a small window may take. */
const SHARE = 0.4;

/**
 * What is wrong with our layer as it lies now, in words: targets too small to hit (WCAG 2.5.8), what
 * lies out of the window where no scrolling brings it, text that is cut off, a sheet that is too high.
 */
export function findFaults(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ name, share }) => {
      const root = document.querySelector(name)!.shadowRoot!;
      const faults: string[] = [];
      const note = (what: string, element: Element): void => {
        const words = element.getAttribute('aria-label') ?? element.textContent;
        faults.push(`${what}: ${element.localName} "${words.trim().slice(0, 60)}"`);
      };
      const isSeen = (element: Element): boolean =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.closest('.hidden') === null;
      const hasScroller = (element: Element): boolean => {
        for (let at = element.parentElement; at; at = at.parentElement) {
          if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return true;
        }
        return false;
      };
      for (const control of root.querySelectorAll('button, a, select, summary, label')) {
        if (!isSeen(control)) continue;
        const { left, right, top, bottom, width, height } = control.getBoundingClientRect();
        // A link in a sentence may be as low as its line.
        const isInline = control.localName === 'a';
        if (!isInline && (width < 24 || height < 24)) note(`${width} by ${height}`, control);
        if (left < 0 || right > innerWidth + 0.5) note('beside the window', control);
        const isOut = top < -0.5 || bottom > innerHeight + 0.5;
        if (isOut && !hasScroller(control)) note('out of reach', control);
      }
      for (const text of root.querySelectorAll('h2, h3, p, li, button, summary, strong, span')) {
        if (!isSeen(text)) continue;
        const isClipping = getComputedStyle(text).overflowX !== 'visible';
        if (isClipping && text.scrollWidth > text.clientWidth + 1) note('cut off', text);
        if (text.getBoundingClientRect().right > innerWidth + 1) note('sticks out', text);
      }
      for (const scroll of root.querySelectorAll('.scroll, .bubble')) {
        if (scroll.scrollWidth > scroll.clientWidth + 1) note('scrolls sideways', scroll);
      }
      const bubble = root.querySelector('.bubble');
      if (bubble && innerWidth <= 480 && bubble.clientHeight > share * innerHeight + 1) {
        note('too high', bubble);
      }
      return faults;
    },
    { name: HOST_NAME, share: SHARE },
  );
}

/** The part of the target that can be hit, of its height down the middle: 1 is all of it. */
export function measureFreeTarget(page: Page): Promise<number> {
  return page.evaluate((name) => {
    const host = document.querySelector(name)!;
    const ring = host.shadowRoot!.querySelector('.ring');
    if (!ring) return 0;
    const { left, width, top, bottom } = ring.getBoundingClientRect();
    // The ring lies around the target, with some room.
    const [from, to] = [Math.max(0, top + 6), Math.min(innerHeight - 1, bottom - 6)];
    const points = Array.from({ length: 9 }, (_, at) => from + ((to - from) * at) / 8);
    const x = Math.min(innerWidth - 2, Math.max(1, left + width / 2));
    return points.filter((y) => document.elementFromPoint(x, y) !== host).length / points.length;
  }, HOST_NAME);
}

/** WCAG 1.4.12: the spacing that a reader's own style sheet may ask for. */
export const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Spaces the text of our layer so. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(
    ({ name, css }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.querySelector(name)!.shadowRoot!.adoptedStyleSheets.push(sheet);
    },
    { name: HOST_NAME, css: SPACED },
  );
}

/** Walks the practice guide to its end; at each step nothing of ours may lie over the target. */
export async function walkWithFreeTargets(learner: Learner, stored: Stored): Promise<void> {
  const { page } = learner;
  await startPractice(learner);
  for (const [stepId, work] of PRACTICE_WORK) {
    await test.step(stepId, async () => {
      await seeStep(learner, stored, stepId);
      // The list of cases is longer than the window: enough that a good part of it is free.
      const enough = stepId === 'zaak-openen' ? 0.5 : 1;
      await expect.poll(() => measureFreeTarget(page)).toBeGreaterThanOrEqual(enough);
      await work(page);
    });
  }
  await seeStep(learner, stored, 'klaar');
}
