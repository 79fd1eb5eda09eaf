import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanMissedWord, pickMissedWords } from './missed-words.ts';

test.each([
  ['Rijbewijs verlengen?', ['rijbewijs', 'verlengen']],
  ['„Führerschein“ Führerschein', ['führerschein']],
  ['rijbewijs jan.jansen@voorbeeldstad.nl', ['rijbewijs']],
  ['mail van <v.beeld@roodborst.example>', ['mail', 'van']],
  ['bsn 123456782', ['bsn']],
  ['bsn:123456782 of 1234 56 782', ['of']],
  ['ZAAK-2026-0012 heropenen', ['heropenen']],
  ['+31 6 12345678', []],
  ['a https://zaken.nl/1 bb', ['bb']],
  [`te ${'lang'.repeat(11)}`, ['te']],
  ['', []],
] as const)('of "%s" is kept: %j', (query, kept) => {
  expect(pickMissedWords(query)).toEqual(kept);
});

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.emailAddress(),
  fc.webUrl(),
  fc.integer().map(String),
  fc.stringMatching(/^\d{9}$/),
);

test('whatever is typed, only words of letters are kept, small and neither short nor long', () => {
  fc.assert(
    fc.property(fc.array(anything), (parts) => {
      for (const word of pickMissedWords(parts.join(' '))) {
        expect(word).toMatch(/^\p{L}{2,40}$/u);
        expect(word).toBe(word.toLowerCase());
        expect(cleanMissedWord(word)).toBe(word);
      }
    }),
  );
});

test('no part of an address, a number or what holds a digit is kept', () => {
  const secret = fc.oneof(
    fc.emailAddress(),
    fc.stringMatching(/^[a-z]{0,8}\d{1,9}[a-z]{0,8}$/),
    fc.stringMatching(/^[a-z]{2,9}[@_/\\-][a-z]{2,9}$/),
  );
  const marks = fc.constantFrom('', '.', ',', '?', '"', ')');
  fc.assert(
    fc.property(secret, marks, (it, mark) => {
      expect(pickMissedWords(`${mark}${it}${mark}`)).toEqual([]);
    }),
  );
});

test('keeps each word once, and at most twenty of them', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{2,5}$/), { maxLength: 60 }), (words) => {
      const kept = pickMissedWords(words.join(' '));
      expect(kept).toEqual([...new Set(words)].slice(0, 20));
    }),
  );
});
