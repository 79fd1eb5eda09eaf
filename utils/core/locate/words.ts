/** How the words of a guide are compared with the words of a page. */

type Words = Readonly<Record<string, string>>;

/** What of a target is told in words, beside the targets it lies inside. */
export interface Worded {
  readonly name?: Words | undefined;
  readonly text?: Words | undefined;
  readonly label?: Words | undefined;
  readonly row?: { readonly column: Words } | undefined;
  readonly within: Worded | null;
}

/**
 * The form in which two texts are equal for a person: one kind of space, no soft hyphens, no
 * capitals, and no `:` or `*` at the end, which labels wear and lose between releases.
 */
export function foldText(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  return plain.replace(/[ :*]+$/, '') || plain;
}

/** Characters that folding takes out or joins: raw text may hold the words in another form. */
const UNFOLDED = /\p{M}|[\u00AD\u200B-\u200D\u2060\uFEFF]/u;

/** The part of folded text, between spaces and numbers left out, that raw text holds as it is. */
export function longestPart(folded: string): string {
  return folded
    .split(/[ #]+/)
    .reduce((best, part) => (part.length > best.length ? part : best), '');
}

/** Whether raw text may hold what was folded: the cheap test of many texts, of which few do. */
export function createTextTest(folded: string): (text: string) => boolean {
  const part = longestPart(folded);
  return (text) => text.toLowerCase().includes(part) || UNFOLDED.test(text);
}

/** `foldText` without spaces: for texts whose spaces depend on the layout. */
export function squeezeText(text: string): string {
  return foldText(text).replaceAll(' ', '');
}

/**
 * The words to look for on a page in `language`, folded: those of the language or of its main
 * language (`de` serves `de-AT`, and the reverse), else all, since an application may be
 * translated by halves. Null: all.
 */
export function wordsFor(words: Words, language: string | null): string[] {
  const wanted = language?.split('-')[0]?.toLowerCase();
  const exact = Object.entries(words).filter(([code]) => code === language);
  const kin = Object.entries(words).filter(
    ([code]) => code.split('-')[0]!.toLowerCase() === wanted,
  );
  const chosen = exact.length > 0 ? exact : kin.length > 0 ? kin : Object.entries(words);
  return [...new Set(chosen.map(([, word]) => foldText(word)))].filter(Boolean);
}

/**
 * The languages to try one after the other: the page's own, then the preferred ones, then what
 * else the target has words in; at last null, all at once, for a page that mixes them.
 */
export function planLanguages(
  target: Worded,
  page: string,
  preferred: readonly string[],
): (string | null)[] {
  const known = new Set<string>();
  for (let at: Worded | null = target; at; at = at.within) {
    for (const words of [at.name, at.text, at.label, at.row?.column]) {
      for (const code of Object.keys(words ?? {})) known.add(code);
    }
  }
  if (known.size < 2) return [null];
  const isKnown = (language: string) =>
    [...known].some((code) => code.split('-')[0] === language.split('-')[0]);
  return [
    ...new Set([page, ...preferred].filter((it) => it && isKnown(it))),
    ...known,
    null,
  ].filter((language, index, all) => all.indexOf(language) === index);
}
