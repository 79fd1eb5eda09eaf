import { expect, test } from 'vitest';
import { addChoice, canBeShown, changeKind, changeScale } from './edit-kind.ts';
import { patch } from './edit-words.ts';
import { makeStep } from './fixtures/draft.ts';

const words = { language: 'nl', yes: 'Ja', no: 'Nee', more: 'Ander antwoord' };

test('a question gets answers, and loses them when it is one no more', () => {
  const asked = patch(makeStep('een'), changeKind(makeStep('een'), 'question', words));
  expect(asked.advance).toEqual({ on: 'next' });
  expect(asked.choices?.map(({ label }) => label)).toEqual([{ nl: 'Ja' }, { nl: 'Nee' }]);
  const again = patch(asked, changeKind(asked, 'modal', words));
  expect(again).not.toHaveProperty('choices');
  expect(again.kind).toBe('modal');
});

test('a scale or answers in words, never both', () => {
  const asked = patch(makeStep('een'), changeKind(makeStep('een'), 'question', words));
  const scale = patch(asked, changeScale(true, words));
  expect(scale).toMatchObject({ scale: true });
  expect(scale).not.toHaveProperty('choices');
  const back = patch(scale, changeScale(false, words));
  expect(back).not.toHaveProperty('scale');
  expect(addChoice(back.choices!, words).map(({ id }) => id)).toEqual(['yes', 'no', 'answer-2']);
});

test('without a place, a step is not shown beside one', () => {
  const { target: _none, ...bare } = makeStep('een');
  expect(canBeShown('hotspot', bare)).toBe(false);
  expect(canBeShown('modal', bare)).toBe(true);
});
