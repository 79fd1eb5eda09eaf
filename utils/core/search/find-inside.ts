/** Parts of compounds: with these, `vergunning` finds `omgevingsvergunning`. */

/**
 * What comes before the part has this many letters at least, and the part as many as `REST`. A
 * dictionary would tell where parts begin; this tells it well enough, and for every language.
 */
const FIRST = 3;
const REST = 4;
/** From this length on a part may hold one mistake. */
const MISTAKE_FROM = 6;

/** Whether a compound of this length can have parts at all. */
export function canHaveParts(word: string): boolean {
  return word.length >= FIRST + REST;
}

/** Whether the term stands within the word, behind its beginning. */
export function standsInside(word: string, term: string): boolean {
  return term.length >= REST && word.indexOf(term, FIRST) !== -1;
}

/** The same with one letter wrong, missing or too much, or two of them exchanged. */
export function nearlyStandsInside(word: string, term: string): boolean {
  if (term.length < MISTAKE_FROM || word.length < FIRST + term.length - 1) return false;
  return countMistakes(word.slice(FIRST), term) <= 1;
}

/** The fewest mistakes with which the term stands somewhere in the text (Sellers, Damerau). */
function countMistakes(text: string, term: string): number {
  let row = Array.from({ length: term.length + 1 }, (_, index) => index);
  let before = row;
  let fewest = term.length;
  for (let end = 0; end < text.length; end += 1) {
    const next = [0];
    for (let at = 1; at <= term.length; at += 1) {
      const same = row[at - 1]! + (text[end] === term[at - 1] ? 0 : 1);
      const isExchanged =
        at > 1 && end > 0 && text[end] === term[at - 2] && text[end - 1] === term[at - 1];
      const exchanged = isExchanged ? before[at - 2]! + 1 : same;
      next.push(Math.min(same, exchanged, row[at]! + 1, next[at - 1]! + 1));
    }
    fewest = Math.min(fewest, next[term.length]!);
    before = row;
    row = next;
  }
  return fewest;
}
