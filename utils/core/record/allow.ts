/**
 * What of an action may enter a draft: an allow-list. A word is stored that every application has
 * (`known-words.ts`), or that the author has approved; all else is left out.
 */
import { KEYS, WORDED, type Evidence, type Trait, type Traits } from '../locate/evidence.ts';
import type { RecordedAction } from './action.ts';
import { isKnownWord, wordsOf } from './known-words.ts';

export type IsAllowed = (word: string) => boolean;

/** Traits that are whole words or names; the others are closed lists, places and class names. */
export const NAMING: readonly Trait[] = [...WORDED, ...KEYS, 'anchor', 'icon'];

/**
 * A letter outside of ASCII, as addresses write it: with its digits out, what is left of a word with one
 * is letters that tell nothing each, and a name together. Such a part of a path never stays.
 */
const ESCAPED = /%[c-f]/i;

/** Longer ones make no title of a step. */
const LONGEST_LABEL = 80;

/** The words of an action that nobody has said anything about yet, in the order of their importance. */
export function findUnknown(
  { label, evidence, page }: RecordedAction,
  isDecided: IsAllowed,
): string[] {
  const texts = [
    label,
    ...NAMING.map((trait) =>
      trait === 'href' ? readable(evidence.traits.href) : (evidence.traits[trait] ?? ''),
    ),
    evidence.row?.column ?? '',
    readable(pathOf(page)),
    readable(pathOf(evidence.frame)),
  ];
  const words = texts.flatMap(wordsOf).filter((word) => !isKnownWord(word) && !isDecided(word));
  return [...new Set(words)];
}

/** Without what is not allowed. What is left may be too little to find the element by. */
export function filterEvidence(evidence: Evidence, isAllowed: IsAllowed): Evidence {
  const mayStay = (text: string): boolean => wordsOf(text).every(isFree(isAllowed));
  const traits = Object.fromEntries(
    Object.entries(evidence.traits).flatMap(([trait, text]) => {
      if (trait === 'href') return [[trait, filterPath(text, isAllowed, '#')]];
      return !NAMING.includes(trait as Trait) || mayStay(text) ? [[trait, text]] : [];
    }),
  ) as Traits;
  const { row, frame, wordings: _, ...rest } = evidence;
  return {
    ...rest,
    traits,
    common: evidence.common.filter((key) => traits[key] !== undefined),
    ...(row && mayStay(row.column) && { row }),
    ...(frame !== undefined && { frame: filterAddress(frame, isAllowed) }),
  };
}

/** Parts of the path that are not allowed become `*`. The host is the application's and stays. */
export function filterAddress(glob: string, isAllowed: IsAllowed): string {
  const path = pathOf(glob);
  return glob.slice(0, glob.length - path.length) + filterPath(path, isAllowed, '*');
}

/** The label as it may stand in a title: numbers and addresses left out. Null: not allowed, or nothing is left. */
export function filterLabel(label: string, isAllowed: IsAllowed): string | null {
  const plain = label.replace(/\s+/g, ' ').trim();
  const cleaned = plain
    .split(' ')
    .map((part) => (/[\p{N}@]/u.test(part) ? '…' : part))
    .join(' ')
    .replace(/(?:… )+…/g, '…')
    .replace(/[ :*…]+$/u, '');
  if (!/\p{L}/u.test(cleaned) || cleaned.length > LONGEST_LABEL) return null;
  return wordsOf(cleaned).every(isFree(isAllowed)) ? cleaned : null;
}

const isFree = (isAllowed: IsAllowed) => (word: string) => isKnownWord(word) || isAllowed(word);

function filterPath(path: string, isAllowed: IsAllowed, hidden: string): string {
  const mayStay = (part: string): boolean =>
    !ESCAPED.test(part) && wordsOf(part).every(isFree(isAllowed));
  return path
    .split('/')
    .map((part) => (mayStay(part) ? part : hidden))
    .join('/');
}

/** The parts of a path that somebody can say anything about. */
function readable(path = ''): string {
  const parts = path.split('/').filter((part) => !ESCAPED.test(part));
  return parts.join('/');
}

function pathOf(glob = ''): string {
  return /^https?:\/\/[^/?#]+(.*)$/i.exec(glob)?.[1] ?? '';
}
