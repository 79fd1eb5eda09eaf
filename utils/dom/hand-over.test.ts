/** A page's elements are globals by their ids, also in our world: none of them may pass for ours. */
import { expect, test } from 'vitest';
import {
  beginAlone,
  isPicking,
  takeAside,
  takeFarFinder,
  takeRoot,
  takeTools,
} from './hand-over.ts';
import { useTestPage } from './test-page.ts';

const page = useTestPage();

test('elements that are called like what our scripts share are no part of it', () => {
  const names = ['agent', 'finder', 'farFinder', 'root', 'aside', 'isPicking', 'checker'];
  page.show(names.map((name) => `<form id="${name}"><input name="signal"></form>`).join(''));
  // They would be found, by who asks for a global.
  expect((globalThis as { finder?: object }).finder).toBe(page.get('#finder'));
  expect([takeTools(), takeFarFinder(), takeRoot(), takeAside()]).toEqual(Array(4).fill(undefined));
  expect(isPicking()).toBe(false);
  expect(beginAlone('agent')).toBeInstanceOf(AbortController);
});

test('of each there is one at a time', () => {
  const first = beginAlone('overlay')!;
  expect(beginAlone('overlay')).toBeNull();
  expect(beginAlone('picker')).not.toBeNull();
  first.abort();
  expect(beginAlone('overlay')).not.toBeNull();
});
