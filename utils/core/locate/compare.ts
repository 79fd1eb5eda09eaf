/** How much two values of one trait are alike: 1 for agreement, 0 for none. */
import type { Trait, Traits } from './evidence.ts';
import { NOT } from './commands.ts';
import { countLetter, readRank } from './volatile.ts';

/** How two values that differ are compared; `exact` where nothing is said. */
const MANNERS: Partial<
  Record<Trait, 'words' | 'set' | 'parts' | 'sequence' | 'places' | 'family' | 'rank' | 'ring'>
> = {
  role: 'family',
  name: 'words',
  attrs: 'set',
  classes: 'parts',
  path: 'sequence',
  hosts: 'parts',
  tag: 'parts',
  landmark: 'sequence',
  heading: 'words',
  legend: 'words',
  before: 'words',
  after: 'words',
  column: 'words',
  slot: 'places',
  nth: 'rank',
  near: 'rank',
  under: 'rank',
  kin: 'rank',
  ring: 'ring',
};

/** `gone`: the candidate has no such trait. Null: the trait was not recorded, or says nothing here. */
export type Likeness = number | 'gone' | null;

/** Roles that designers and libraries exchange for one another while a person sees the same thing. */
export const FAMILIES: readonly (readonly string[])[] = [
  'button link menuitem tab',
  'textbox searchbox combobox spinbutton listbox',
  'checkbox switch menuitemcheckbox',
  'radio menuitemradio option tab',
  'table grid treegrid',
  'cell gridcell rowheader',
  'dialog alertdialog',
  'group radiogroup form region',
  'list menu tablist navigation',
].map((it) => it.split(' '));

/** Whether one role may stand for the other; a role that was not recorded may be any. */
export function isKin(recorded: string | undefined, role: string | null): boolean {
  if (recorded === undefined || recorded === role) return true;
  return role !== null && FAMILIES.some((it) => it.includes(recorded) && it.includes(role));
}

/** A letter for the family of a role: what is exchanged for one another counts as one. */
export function familyLetter(role: string | null | undefined): string {
  if (!role) return '-';
  const family = FAMILIES.findIndex((it) => it.includes(role));
  return family < 0 ? role[0]!.toUpperCase() : countLetter(family);
}

/** The first of one, as `rankLetters` writes it. */
const ONLY = 'aaab';

export function compareTrait(trait: Trait, recorded: Traits, candidate: Traits): Likeness {
  const was = recorded[trait];
  const is = candidate[trait];
  if (was === undefined) return null;
  if (is === undefined) return 'gone';
  if (was === is) return isEmptyRank(trait, was, recorded, candidate) ? null : 1;
  const by = MANNERS[trait];
  if (by === undefined) return 0;
  if (by === 'family') return isKin(was, is) ? 0.5 : 0;
  if (by === 'rank') return compareRanks(was, is);
  if (by === 'ring') return compareRings(was, is);
  if (by === 'places') return Math.min(0.95, compareNearest(was.split(' '), is.split(' ')));
  const split = by === 'parts' ? splitNames : by === 'words' ? splitWords : splitSpaces;
  const [left, right] = [split(was), split(is)];
  const isNot = (words: string[]) => words.some((it) => NOT.test(it));
  // What is called the opposite is not called alike, however many words it shares.
  if (trait === 'name' && isNot(left) !== isNot(right)) return 0;
  // Below one: whatever the formula says, only equal values agree.
  return Math.min(
    0.95,
    by === 'sequence' ? compareSequences(left, right) : compareSets(left, right, by === 'words'),
  );
}

/** "The only one" says little: of any group with one of a kind, and of any look, something is the only one. */
function isEmptyRank(trait: Trait, rank: string, recorded: Traits, candidate: Traits): boolean {
  if (rank !== ONLY) return false;
  return trait === 'near' || (trait === 'kin' && recorded.classes !== candidate.classes);
}

/** The words that names of classes are made of: releases join them in new ways. */
function splitNames(names: string): string[] {
  return names
    .split(/[-_ ]+|(?<=[a-z])(?=[A-Z])/)
    .map((it) => it.toLowerCase())
    .filter(Boolean);
}

/** Whether words went and others came, not only one of these: "assign to me", "assign to the team". */
export function isReworded(was: string, is: string): boolean {
  const [left, right] = [splitWords(was), splitWords(is)];
  const isPart = (words: string[], others: string[]) => words.every((it) => others.includes(it));
  return !isPart(left, right) && !isPart(right, left);
}

/** Without punctuation, which releases move about; a text of nothing else is compared as it is. */
function splitWords(text: string): string[] {
  const words = text.split(/[^\p{L}\p{N}#]+/u).filter(Boolean);
  return words.length > 0 ? words : [text];
}

function splitSpaces(text: string): string[] {
  return text.split(' ');
}

/** Dice's coefficient; over the words of a text squared, since half the words are far from half the sense. */
function compareSets(left: string[], right: string[], areWords: boolean): number {
  const others = new Set(right);
  const shared = new Set(left.filter((it) => others.has(it))).size;
  const sizes = new Set(left).size + others.size;
  const alike = (2 * shared) / sizes || 0;
  return areWords ? alike ** 2 : alike;
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

/** The nearest count most; one that one of them lacks does not agree. */
function compareNearest(left: ArrayLike<string>, right: ArrayLike<string>): number {
  let agreed = 0;
  let all = 0;
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const share = 1 / (at + 1);
    all += share;
    if (left[at] === right[at]) agreed += share;
  }
  return agreed / all;
}

/** As many from the start, or from the end, and another count: something came or went on one side. */
function compareRanks(left: string, right: string): number {
  const [was, is] = [left, right].map((ranks) => ranks.split(' ').map(readRank));
  let sum = 0;
  was!.forEach(({ at, count }, level) => {
    const other = is![level];
    if (at === other?.at) sum += 0.5;
    if (other && count - at === other.count - other.at) sum += 0.5;
  });
  return Math.min(0.95, sum / Math.max(was!.length, is!.length));
}

/** Side by side. */
function compareRings(left: string, right: string): number {
  const sides = right.split(' ');
  const alike = left.split(' ').map((was, side) => compareNearest(was, sides[side] ?? '-'));
  return Math.min(0.95, alike.reduce((sum, it) => sum + it, 0) / alike.length);
}
