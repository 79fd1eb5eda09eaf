/** Letters that are no letter with a mark, so that taking the marks away does not reach them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  ĳ: 'ij',
  ı: 'i',
};
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** One word in small letters without marks: `Coördinatie` and `coordinatie` are the same. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(/[ßæœøłĳı]/g, (letter) => LETTERS[letter]!)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
}

/** The ways in which a word of a text may be typed: an umlaut also as two letters (`über`, `ueber`). */
export function foldEachWay(word: string): string[] {
  const written = word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[äöü]/g, (letter) => UMLAUTS[letter]!);
  return [...new Set([fold(word), fold(written)])];
}
