import { expect, test } from 'vitest';
import { readElementStates } from './element-state.ts';
import { readLocatedStates } from './target-handle.ts';
import { useTestPage } from './test-page.ts';

const page = useTestPage();

test.each([
  ['<button id="a">x</button>', 'visible enabled'],
  ['<button id="a" disabled>x</button>', 'visible disabled'],
  ['<fieldset disabled><input id="a"></fieldset>', 'visible disabled empty'],
  ['<div aria-disabled="true"><button id="a">x</button></div>', 'visible disabled'],
  ['<input id="a" value=" ">', 'visible enabled empty'],
  ['<input id="a" value="x">', 'visible enabled filled'],
  ['<textarea id="a">x</textarea>', 'visible enabled filled'],
  ['<select id="a"><option value="">kies<option>een</select>', 'visible enabled empty'],
  ['<select id="a"><option>een</select>', 'visible enabled filled'],
  ['<p id="a" contenteditable>x</p>', 'visible enabled filled'],
  ['<input id="a" type="checkbox">', 'visible enabled unchecked'],
  ['<input id="a" type="radio" checked>', 'visible enabled checked'],
  ['<b id="a" role="switch" aria-checked="true">x</b>', 'visible enabled checked'],
  ['<p id="a"><input value="x"></p>', 'visible enabled filled'],
  ['<p id="a"><input value="x"><input></p>', 'visible enabled'],
])('reads the states of %s', (html, states) => {
  page.show(html);
  expect(readElementStates(page.get('#a')).join(' ')).toBe(states);
});

test('knows nothing where it is not known which element is meant', () => {
  expect(readLocatedStates({ status: 'missing', reason: 'none', reasons: [] })).toEqual(['absent']);
  expect(readLocatedStates({ status: 'ambiguous', count: 2, reasons: [] })).toEqual([]);
});
