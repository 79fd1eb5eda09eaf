import { expect, test } from 'vitest';
import { canAdvance, changeAdvance, changeConfirm, confirmKind } from './edit-advance.ts';
import { makeDraft, makeStep } from './fixtures/draft.ts';

const guide = makeDraft();
const step = makeStep('een');
const words = makeStep('lezen', { target: undefined, kind: 'modal', advance: { on: 'next' } });

test.each([
  ['next', { on: 'next' }],
  ['click', { on: 'click' }],
  ['input', { on: 'input' }],
  ['url', { on: 'url', url: 'https://{{host}}/*' }],
  ['appear', { on: 'appear', target: 'een' }],
  ['gone', { on: 'gone', target: 'een' }],
] as const)('a step with a target goes on by %s', (on, expected) => {
  expect(changeAdvance(step, guide, on)).toEqual(expected);
});

test('a step of words asks for a target that the guide has', () => {
  expect(changeAdvance(words, guide, 'click')).toEqual({ on: 'click', target: 'een' });
  expect(canAdvance('click', guide)).toBe(true);
  expect(canAdvance('click', { ...guide, targets: {} })).toBe(false);
  expect(canAdvance('url', { ...guide, targets: {} })).toBe(true);
});

test('the outcome stays, and so does the named target', () => {
  const advance = { on: 'click', target: 'twee', confirm: { gone: 'drie' } } as const;
  const other = { ...step, advance };
  expect(changeAdvance(other, guide, 'choice')).toEqual({ ...advance, on: 'choice' });
  expect(changeAdvance(other, guide, 'appear')).toEqual({ ...advance, on: 'appear' });
  expect(changeAdvance(other, guide, 'next')).toEqual({ on: 'next', confirm: { gone: 'drie' } });
  expect(changeAdvance(other, guide, 'click')).toBe(advance);
});

test('an address is begun with the one that is known', () => {
  const page = { ...step, page: ['https://{{host}}/zaken/*'] };
  expect(changeAdvance(page, guide, 'url')).toEqual({ on: 'url', url: 'https://{{host}}/zaken/*' });
  const confirm = { url: 'https://{{host}}/besluit' };
  expect(changeAdvance({ ...page, advance: { on: 'click', confirm } }, guide, 'url')).toEqual({
    on: 'url',
    url: confirm.url,
    confirm,
  });
});

test('what is waited for after it', () => {
  expect(confirmKind(step.advance)).toBe('none');
  const appear = changeConfirm(step, guide, 'appear');
  expect(appear).toEqual({ on: 'click', confirm: { appear: 'een' } });
  expect(confirmKind(appear)).toBe('appear');
  const named = { ...step, advance: { on: 'click', confirm: { appear: 'twee' } } } as const;
  expect(changeConfirm(named, guide, 'gone').confirm).toEqual({ gone: 'twee' });
  expect(confirmKind(changeConfirm(named, guide, 'url'))).toBe('url');
  expect(changeConfirm(named, guide, 'none')).toEqual({ on: 'click' });
});
