import { expect, test } from 'vitest';
import { createTokeniser, markData, readTokens, stripTokens } from './tokens.ts';
import { separateIds } from './unique-ids.ts';

test('marks every string that a person sees, each with a token of its own', () => {
  const data = {
    text: 'Save',
    classes: 'wide',
    id: 'save',
    href: '/save',
    items: [{ text: 'Yes', value: 'yes' }, { text: '' }],
    attributes: { 'aria-label': 'Save it' },
  };
  expect(markData(data, createTokeniser())).toEqual({
    text: 'Save⟦1⟧',
    classes: 'wide',
    id: 'save',
    href: '/save',
    items: [{ text: 'Yes⟦2⟧', value: 'yes' }, { text: '' }],
    attributes: { 'aria-label': 'Save it⟦3⟧' },
  });
});

test('marks the pieces of text in markup, not the markup', () => {
  const marked = markData({ summaryHtml: 'Use <b class="x">bold</b> text ' }, createTokeniser());
  expect(marked).toEqual({ summaryHtml: 'Use⟦1⟧ <b class="x">bold⟦2⟧</b> text⟦3⟧ ' });
});

test('reads tokens and leaves nothing of them', () => {
  const text = 'Name⟦12⟧ and⟦3⟧';
  expect(readTokens(text)).toEqual([12, 3]);
  expect(stripTokens(text)).toBe('Name and');
  expect(readTokens(stripTokens(text))).toEqual([]);
});

test('gives ids and names a suffix only where an earlier example used them', () => {
  const taken = new Set<string>();
  const data = { idPrefix: 'contact', items: [{ id: 'email', text: 'email' }] };
  expect(separateIds(data, taken, '-1')).toEqual(data);
  expect(separateIds(data, taken, '-2')).toEqual({
    idPrefix: 'contact-2',
    items: [{ id: 'email-2', text: 'email' }],
  });
});
