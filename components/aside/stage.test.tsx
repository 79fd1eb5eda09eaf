import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  makeArticle,
  makeChecklist,
  makeNews,
  makeOffer,
} from '../../tests/gallery/sample-asides.ts';
import { makeRun, makeView } from '../../tests/gallery/sample-views.ts';
import type { AsideView } from '../../utils/core/aside/view.ts';
import { asideWords } from '../../utils/core/i18n/catalogue.ts';
import { mountOverlay } from '../testing/mount-overlay.tsx';
import { addSheet } from '../../utils/dom/overlay-sheet.ts';
import { intersects } from '../overlay/geometry.ts';
import { readRect } from '../overlay/use-element.ts';
import sheet from './aside.css?inline';
import { createAsideStage } from './stage.tsx';

const silent: AsideView = {
  language: 'en',
  strings: asideWords('en'),
  announcement: null,
  offer: null,
  tips: [],
  watches: [],
};
const wrong = { kind: 'wrong', runId: 'r', stepId: 's' } as const;

function stage() {
  const { root, update, find, button } = mountOverlay(makeView('en'));
  const answerOffer = vi.fn();
  const made = createAsideStage(root, {
    takeTools: () => undefined,
    report: vi.fn(),
    onElements: vi.fn(),
    start: vi.fn(),
    tellWrong: vi.fn(),
    answerOffer,
  });
  void act(() => made.show(silent));
  const isOpen = () => root.querySelector('.opened') !== null;
  return { ...made, root, update, find, button, answerOffer, isOpen };
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

test('who starts a guide from a checklist finds the focus in its bubble', async () => {
  const { open, update, root, find } = stage();
  void act(() => open(makeChecklist('en')));
  await expect.poll(() => root.querySelector('.item .button-main')).not.toBeNull();
  find('.item .button-main').focus();
  await userEvent.keyboard('{Enter}');
  expect(root.activeElement).toBe(find('.launcher-button'));
  update({ view: makeView('en', { run: makeRun('en') }) });
  await expect.poll(() => root.activeElement).toBe(find('.overlay:not(.aside) .bubble'));
});

test('an open checklist is drawn anew as it is ticked, and one that was closed stays closed', async () => {
  const { open, root, isOpen } = stage();
  const list = makeChecklist('en');
  const ticked = { ...list, items: list.items.map((it) => ({ ...it, state: 'done' as const })) };
  void act(() => open(ticked, true));
  expect(isOpen()).toBe(false);
  void act(() => open(list));
  await expect.poll(isOpen).toBe(true);
  void act(() => open(ticked, true));
  const done = () => root.querySelectorAll('.item.done').length;
  await expect.poll(done).toBe(list.items.length);
});

test.each([
  ['a key that leads nowhere', '{Shift}x', true],
  ['something else that was pressed', '{Enter}', false],
  ['going elsewhere', '{Shift>}{Tab}{/Shift}', false],
])('until a guide is drawn, %s', async (_, keys, isLed) => {
  const { open, update, root, find } = stage();
  void act(() => open(makeChecklist('en')));
  await expect.poll(() => root.querySelector('.item .button-main')).not.toBeNull();
  find('.item .button-main').focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard(keys);
  const before = root.activeElement;
  update({ view: makeView('en', { run: makeRun('en') }) });
  await expect.poll(() => root.querySelector('.overlay:not(.aside) .bubble')).not.toBeNull();
  // In the same task as the drawing.
  await Promise.resolve();
  expect(root.activeElement).toBe(isLed ? find('.overlay:not(.aside) .bubble') : before);
});

test.each([
  ['the launcher, where there is one', true],
  ['where it was on the page, where there is none', false],
])('who has read news finds the focus at %s', async (_, hasLauncher) => {
  const { show, update, root, find, button } = stage();
  if (!hasLauncher) update({ view: { ...makeView('en'), launcher: null } });
  const field = document.querySelector<HTMLElement>('[aria-label=page]')!;
  field.focus();
  void act(() => show({ ...silent, announcement: makeNews('en', {}) }));
  await expect.poll(() => root.querySelector('.news')).not.toBeNull();
  button('I have read this').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => root.querySelector('.news')).toBeNull();
  if (hasLauncher) expect(root.activeElement).toBe(find('.launcher-button'));
  else expect(document.activeElement).toBe(field);
});

test('what has the focus of the page comes out from under an offer; who goes into it finds it there', async () => {
  const { show, root, find, button } = stage();
  addSheet(root, sheet);
  void act(() => show({ ...silent, offer: makeOffer('en') }));
  await expect.poll(() => root.querySelector('.offer')).not.toBeNull();
  const own = readRect(find('.offer'));
  const input = document.createElement('input');
  input.style.cssText = `position: fixed; left: ${own.x + 20}px; top: ${own.y + 20}px`;
  const host = document.body.appendChild(document.createElement('div'));
  host.attachShadow({ mode: 'open' }).append(document.createElement('input'), input);
  const isFree = () => !intersects(readRect(find('.offer')), readRect(input));
  expect(isFree()).toBe(false);
  host.shadowRoot!.querySelector('input')!.focus();
  input.focus();
  await expect.poll(isFree).toBe(true);
  const moved = readRect(find('.offer'));
  button('Not now').focus();
  // What is drawn anew now lies where it lay.
  void act(() => show({ ...silent, offer: makeOffer('en') }));
  expect(readRect(find('.offer'))).toEqual(moved);
  host.tabIndex = 0;
  host.focus();
  await expect.poll(() => readRect(find('.offer'))).toEqual(own);
});

test('an offer goes with its answer, and is not made again in this document', async () => {
  const { show, button, root, answerOffer } = stage();
  const offer = makeOffer('en');
  void act(() => show({ ...silent, offer }));
  await expect.poll(() => root.querySelector('.offer')).not.toBeNull();
  await userEvent.click(button('Not now'));
  expect(answerOffer).toHaveBeenLastCalledWith(offer.guideId, 'later');
  void act(() => show({ ...silent, offer }));
  expect(root.querySelector('.offer')).toBeNull();
});

test('an offer makes way for a guide, and does not come back after it', async () => {
  const { show, hush, root } = stage();
  void act(() => show({ ...silent, offer: makeOffer('en') }));
  await expect.poll(() => root.querySelector('.offer')).not.toBeNull();
  void act(() => hush(true));
  expect(root.querySelector('.offer')).toBeNull();
  void act(() => hush(false));
  expect(root.querySelector('.offer')).toBeNull();
});
