import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { makeArticle } from '../../tests/gallery/sample-asides.ts';
import { makeView } from '../../tests/gallery/sample-views.ts';
import type { AsideView } from '../../utils/core/aside/view.ts';
import { asideWords } from '../../utils/core/i18n/catalogue.ts';
import { mountOverlay } from '../testing/mount-overlay.tsx';
import { createAsideStage } from './stage.tsx';

const silent: AsideView = {
  language: 'en',
  strings: asideWords('en'),
  announcement: null,
  tips: [],
  watches: [],
};
const wrong = { kind: 'wrong', runId: 'r', stepId: 's' } as const;

function stage() {
  const { root } = mountOverlay(makeView('en'));
  const made = createAsideStage(root, {
    takeTools: () => undefined,
    report: vi.fn(),
    onElements: vi.fn(),
    start: vi.fn(),
    tellWrong: vi.fn(),
  });
  void act(() => made.show(silent));
  const isOpen = () => root.querySelector('.opened') !== null;
  return { open: made.open, hush: made.hush, isOpen };
}

test('what is wrong with a step stays open when it is heard only now that a guide is on', async () => {
  const { open, hush, isOpen } = stage();
  void act(() => open(wrong));
  void act(() => hush(true));
  await expect.poll(isOpen).toBe(true);
  void act(() => hush(false));
  await expect.poll(isOpen).toBe(false);
});

test('a text that was opened before makes way for a guide', async () => {
  const { open, hush, isOpen } = stage();
  void act(() => open(makeArticle('en')));
  await expect.poll(isOpen).toBe(true);
  void act(() => hush(true));
  await expect.poll(isOpen).toBe(false);
});
