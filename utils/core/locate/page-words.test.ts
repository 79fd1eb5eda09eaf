import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashWords, sampleWords, speaksAnother } from './page-words.ts';

const DUTCH =
  'zaken taken documenten besluit opslaan annuleren aanvrager gemachtigde adres wijzigen volgende vorige';
const GERMAN =
  'vorgänge aufgaben dokumente bescheid speichern abbrechen antragsteller bevollmächtigte anschrift ändern weiter zurück';

function page(text: string, language?: string) {
  const words = new Set(hashWords(text));
  return { words: () => words, language };
}
function recorded(text: string, language?: string) {
  return { words: sampleWords(hashWords(text)), language };
}

test.each([
  ['the same words', recorded(DUTCH, 'nl'), page(DUTCH, 'nl'), false],
  ['other words under another tag', recorded(DUTCH, 'nl'), page(GERMAN, 'de'), true],
  ['other words without tags', recorded(DUTCH), page(GERMAN), true],
  ['the same words under a wrong tag', recorded(DUTCH, 'nl'), page(DUTCH, 'en'), false],
  [
    'some words more and less',
    recorded(DUTCH, 'nl'),
    page(`${DUTCH.slice(30)} nieuwe woorden erbij`, 'nl'),
    false,
  ],
  [
    'mostly other words under the same tag',
    recorded(DUTCH, 'nl'),
    page('zaken opslaan onderwerp bijlage toelichting behandelaar termijn', 'nl'),
    false,
  ],
  ['other words under a tag that never changes', recorded(DUTCH, 'en'), page(GERMAN, 'en'), true],
  [
    'mostly other words without tags',
    recorded(DUTCH),
    page('zaken opslaan onderwerp bijlage toelichting behandelaar termijn'),
    true,
  ],
  ['too few words, another tag', recorded('zaken', 'nl'), page('vorgang', 'de'), true],
  ['too few words', recorded('zaken'), page('vorgang'), false],
])('%s', (_, was, is, another) => expect(speaksAnother(was, is)).toBe(another));

test('a sample is short and holds letters only', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      expect(sampleWords(texts.flatMap(hashWords))).toMatch(/^(?:[a-z]{3}(?: |$)){0,24}$/);
    }),
  );
});
