import { expect, test } from 'vitest';
import { isInData } from './data-region.ts';
import { roleOf } from './role-of.ts';
import { useTestPage } from './test-page.ts';

const { show, get } = useTestPage();

test.each([
  ['<a href="#" role="presentation">Stap</a>', 'link'],
  ['<span role="presentation" tabindex="0">Stap</span>', null],
  ['<ul role="none"></ul>', 'none'],
  ['<a tabindex="0">Meer</a>', 'link'],
  ['<a>Meer</a>', null],
  ['<div role="button" aria-haspopup="listbox"></div>', 'combobox'],
  ['<div role="image"></div>', 'img'],
])('%s: %s', (html, role) => {
  show(html);
  expect(roleOf(get(':scope > *'))).toBe(role);
});

test('the text field in a combobox around it is no data, what is chosen there is', () => {
  show('<div role="combobox"><span>Gekozen</span><input role="searchbox"></div>');
  expect(isInData(get('input'))).toBe(false);
  expect(isInData(get('span'))).toBe(true);
});
