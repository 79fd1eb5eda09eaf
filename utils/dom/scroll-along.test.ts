import { expect, test } from 'vitest';
import { isSameInDocument, isSameInWindow, scrollsAlong } from './scroll-along.ts';
import { useTestPage } from './test-page.ts';

const page = useTestPage();

const show = (html: string): Element => {
  page.show(html);
  return page.get('#it');
};

test.each([
  ['<div style="position: sticky; top: 0"><p id="it">a</p></div>', true],
  ['<p id="it">a</p>', true],
  ['<p id="it" style="position: fixed">a</p>', false],
  ['<div style="position: fixed"><p id="it">a</p></div>', false],
  ['<div popover="manual"><p id="it">a</p></div>', false],
])('%s goes along with the document: %s', (html, expected) => {
  const element = show(html);
  expect(scrollsAlong(element)).toBe(expected);
});

test('what is in a modal dialog stays in the window', () => {
  const element = show('<dialog><p id="it">a</p></dialog>');
  document.querySelector('dialog')!.showModal();
  expect(scrollsAlong(element)).toBe(false);
});

test('tells places in the document from places in the window', () => {
  const spot = (y: number, scrolled: number) => ({
    rect: { x: 0, y, width: 10, height: 10 },
    scrolled: { x: 0, y: scrolled },
  });
  expect(isSameInDocument(spot(100, 0), spot(40, 60))).toBe(true);
  expect(isSameInWindow(spot(100, 0), spot(40, 60))).toBe(false);
  expect(isSameInDocument(spot(100, 0), spot(100, 60))).toBe(false);
  expect(isSameInWindow(spot(100, 0), spot(100, 60))).toBe(true);
  expect(isSameInDocument(spot(100, 0), spot(40.3, 60))).toBe(true);
});
