/**
 * What of ids, classes and texts outlives a release, and what a machine made up for one rendering.
 * Nothing that leaves here holds a digit: numbers on a page are mostly somebody's.
 */

/** Ids that libraries number or draw by lot, by their shape. */
const MADE_UP_ID = [
  // React useId, three spellings, also as a part of an id: `:r1:`, `dialog-«r5»`, `_r_5t_-label`
  /:r[0-9a-z]+:|«r[0-9a-z]+»|(?:^|[^a-z])_r_[0-9a-z]+_(?![0-9a-z])/i,
  /^[:«].*[:»]$/,
  /^(?:radix|headlessui|downshift|react-select|react-aria|reach|chakra|mantine)[-:]/i,
  /^(?:mat|cdk|mdc|p|pr|pn|ng|ngb|nz|v|el|rc|bs|ext-gen|ext-comp|gwt-uid|yui|(?:\w+-)?vaadin)[-_].*\d+$/i,
  /^(?:ember|ext|uid|guid|id|node|input|field|el|auto|gen|dijit|isc|yui|select\d+-)[-_]?\d+/i,
  /^[-_]?[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}/i, // uuid
  /\d{4,}/, // counters, dates, case numbers
];

const MADE_UP_CLASS = [
  /^css-(?=[a-z0-9]*\d)[a-z0-9]{4,}/i, // emotion
  /^[a-z]+-(?=[a-z0-9]*\d[a-z])[a-z0-9]{5,8}$/, // emotion with a prefix of the library's own
  /^(?:sc|jss|jsx|svelte|emotion|tss|makeStyles)-/, // styled-components, JSS, svelte
  /^jss\d+$/,
  /^_?ng(?:content|host|-tns|-c|-star)-/, // Angular's scopes
  /^ng-(?:untouched|touched|pristine|dirty|valid|invalid|star-inserted)$/, // what was done to a field
  /^data-v-/,
  /__[A-Za-z0-9_-]*\d[A-Za-z0-9_-]*$/, // CSS modules: `Button_root__x1Y2z`
  /^[a-z]{1,3}-?[0-9a-f]*\d[0-9a-f]{3,}$/i,
  /\d{3,}/,
  // What a person did to it a moment ago.
  /(?:^|[-_])(?:active|focus(?:ed|-visible|-within)?|hover(?:ed)?|open(?:ed)?|expanded|collapsed|selected|checked|disabled|loading|visited|pressed|dirty|touched|error|invalid|entered|animating|enter|leave|appear)$/i,
];

const LONGEST = 48;

/** The lasting part of an id, a name, a test id: digits as `#`. Null: made up by a machine. */
export function settleId(id: string | null | undefined): string | null {
  const plain = id?.trim() ?? '';
  if (plain === '' || MADE_UP_ID.some((shape) => shape.test(plain)) || looksDrawn(plain))
    return null;
  const settled = withoutDigits(plain).slice(0, LONGEST);
  return /\p{L}{2}/u.test(settled) ? settled : null;
}

/** Classes that a person wrote, without those that say in what state the element is. */
export function settleClasses(classes: Iterable<string>): string[] {
  return [...classes]
    .filter(
      (it) =>
        it.length <= LONGEST && !MADE_UP_CLASS.some((shape) => shape.test(it)) && !looksDrawn(it),
    )
    .map(withoutDigits);
}

/** Where a link leads to, as a path without host, query and numbers. Null: nowhere of its own. */
export function settleHref(href: string | null | undefined): string | null {
  const plain = href?.trim() ?? '';
  if (/^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(plain)) return null;
  const path = plain.replace(/^(?:https?:)?\/\/[^/?#]*/i, '').replace(/[?#].*$/, '');
  if (path === '' || path === '/') return null;
  const parts = path.split('/').map((part) => (looksDrawn(part) ? '#' : withoutDigits(part)));
  return parts.join('/').slice(0, LONGEST);
}

/** The address of a frame as a glob: numbers as `*`, no query. Null: not one that a glob can name. */
export function settleFrame(address: string): string | null {
  const [origin] = /^https?:\/\/[^/?#]+/i.exec(address) ?? [];
  if (origin === undefined) return null;
  const path = settleHref(address) ?? '/';
  // What was cut may have gone on.
  return `${origin}${path.replaceAll('#', '*')}${path.length === LONGEST ? '*' : ''}`;
}

/** Runs of digits, in any script, as one `#`. */
export function withoutDigits(text: string): string {
  return text.replace(/\p{N}+/gu, '#');
}

/** A count, from 0 on, in one letter, `z` being 25 and more: enough to compare, and no digit. */
export function countLetter(count: number): string {
  return String.fromCodePoint(97 + Math.min(25, Math.trunc(count)));
}

/** What `countLetter` wrote. */
export function readCount(letter: string): number {
  return letter.charCodeAt(0) - 97;
}

/** One of how many, in four letters: enough for 675 of each, and no digit. */
export function rankLetters(at: number, count: number): string {
  return [at, count]
    .map((it) => {
      const capped = Math.max(0, Math.min(675, it));
      return countLetter(capped / 26) + countLetter(capped % 26);
    })
    .join('');
}

/** What `rankLetters` wrote. */
export function readRank(letters: string): { at: number; count: number } {
  const digit = (place: number) => letters.charCodeAt(place) - 97;
  return { at: digit(0) * 26 + digit(1), count: digit(2) * 26 + digit(3) };
}

/** Drawn by lot: a long part that mixes digits and letters more than once, as no word does. */
function looksDrawn(token: string): boolean {
  return token
    .split(/[-_:./]/)
    .some(
      (part) => part.length >= 6 && (part.match(/\d+/g)?.length ?? 0) >= 2 && /[a-z]/i.test(part),
    );
}
