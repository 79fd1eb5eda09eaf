/** Tokens for the words that a library brings itself: by their place in its translations. */
import type { Props } from './draw.ts';

/** Beyond the tokens of any page. */
const FIRST = 1_000_000;

/** A copy in which the words of the parts are marked, the same in each language and release. */
export function markLanguage(locale: Props, parts: readonly string[]): Props {
  return {
    ...locale,
    ...Object.fromEntries(
      parts.map((part) => [part, markWords((locale[part] ?? {}) as Props, part)]),
    ),
  };
}

function markWords(words: Props, part: string): Props {
  return Object.fromEntries(
    Object.entries(words).map(([key, word]) => [
      key,
      typeof word === 'string' ? `${word}⟦${tokenOf(`${part}.${key}`)}⟧` : word,
    ]),
  );
}

/** FNV-1a, 30 bits. */
function tokenOf(path: string): number {
  let state = 0x811c9dc5;
  for (const char of path) state = Math.imul(state ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return FIRST + (state >>> 2);
}
