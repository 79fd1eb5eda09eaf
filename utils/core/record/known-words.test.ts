import { expect, test } from 'vitest';
import { isKnownWord, wordsOf } from './known-words.ts';

const listAsked = (text: string) => wordsOf(text).filter((word) => !isKnownWord(word));

test.each([
  'Nu hier de eerste keuze: meer of minder',
  'Click here again, now or all at a time',
  'Ici, maintenant: la première demande',
  'Danach die erste Frage, jetzt vollständig',
])('nobody is asked about everyday words: %s', (text) => {
  expect(listAsked(text)).toEqual([]);
});

test('names are asked about, also those that are short or part of something else', () => {
  expect(listAsked('Zaak van Ton Balthazar')).toEqual(['ton', 'balthazar']);
  expect(listAsked('zaakBalthazar-12')).toEqual(['balthazar']);
});

test.each(['\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u2060', '\uFEFF'])(
  'what nobody sees parts no word: %j',
  (unseen) => {
    expect(wordsOf(`Ka${unseen}ya`)).toEqual(['kaya']);
    expect(listAsked(`Zaak${unseen} van Ka${unseen}ya`)).toEqual(['kaya']);
    expect(listAsked(`zaak${unseen}Kaya`)).toEqual(['kaya']);
    expect(listAsked(`Op${unseen}slaan`)).toEqual([]);
  },
);
