/** How much two values of one trait are alike: 1 for agreement, 0 for none. */
import type { Trait, Traits } from './evidence.ts';
import { WEIGHTS } from './weights.ts';

/** `gone`: the candidate has no such trait. Null: the trait was not recorded, or says nothing here. */
export type Likeness = number | 'gone' | null;

/** Roles that designers and libraries exchange for one another while a person sees the same thing. */
const FAMILIES: readonly (readonly string[])[] = [
  ['button', 'link', 'menuitem', 'tab'],
  ['textbox', 'searchbox', 'combobox', 'spinbutton', 'listbox'],
  ['checkbox', 'switch', 'menuitemcheckbox'],
  ['radio', 'menuitemradio', 'option', 'tab'],
  ['table', 'grid', 'treegrid'],
  ['cell', 'gridcell', 'rowheader'],
  ['dialog', 'alertdialog'],
  ['group', 'radiogroup', 'form', 'region'],
  ['list', 'menu', 'tablist', 'navigation'],
];

export function compareTrait(trait: Trait, recorded: Traits, candidate: Traits): Likeness {
  const was = recorded[trait];
  const is = candidate[trait];
  if (was === undefined) return null;
  if (is === undefined) return 'gone';
  if (was === is) return 1;
  const { by } = WEIGHTS[trait];
  if (by === 'exact') return 0;
  if (by === 'family') return FAMILIES.some((it) => it.includes(was) && it.includes(is)) ? 0.5 : 0;
  if (by === 'places') return comparePlaces(was.split(' '), is.split(' '));
  const [left, right] = [was.split(' '), is.split(' ')];
  // Below one: whatever the formula says, only equal values agree.
  return Math.min(
    0.95,
    by === 'sequence' ? compareSequences(left, right) : compareSets(left, right, by),
  );
}

/** Dice's coefficient over the words, squared, since half the words are far from half the sense; classes by Jaccard. */
function compareSets(left: string[], right: string[], by: 'words' | 'set'): number {
  const others = new Set(right);
  const shared = new Set(left.filter((it) => others.has(it))).size;
  const sizes = new Set(left).size + others.size;
  return by === 'words' ? ((2 * shared) / sizes) ** 2 : shared / (sizes - shared);
}

/** The longest common subsequence, as a share of the longer one. */
function compareSequences(left: string[], right: string[]): number {
  let row = right.map(() => 0);
  for (const item of left) {
    const next: number[] = [];
    for (const [at, other] of right.entries()) {
      const diagonal = at === 0 ? 0 : row[at - 1]!;
      next.push(item === other ? diagonal + 1 : Math.max(row[at]!, next[at - 1] ?? 0));
    }
    row = next;
  }
  return (row.at(-1) ?? 0) / Math.max(left.length, right.length);
}

/** The nearest places count most; a level that one of them lacks does not agree. */
function comparePlaces(left: string[], right: string[]): number {
  let agreed = 0;
  let all = 0;
  for (let level = 0; level < Math.max(left.length, right.length); level++) {
    const share = 1 / (level + 1);
    all += share;
    if (left[level] === right[level]) agreed += share;
  }
  return Math.min(0.95, agreed / all);
}
