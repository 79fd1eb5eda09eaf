/**
 * Examples as other libraries might have drawn them: the learning sets are few, and what happens not
 * to change in them (the ids of one, the classes of another) must not be trusted more than it deserves.
 * Each change is made to all candidates alike, as a release makes it; which one is true stays.
 */
import type { Trait } from '../../../utils/core/locate/evidence.ts';
import { rankLetters, readRank } from '../../../utils/core/locate/volatile.ts';
import type { Example } from './collect-examples.ts';

type Draft = { [trait in Trait]?: string };
type Change = (draft: Draft) => void;

const replace =
  (trait: Trait, write: (value: string) => string): Change =>
  (draft) => {
    const value = draft[trait];
    if (value !== undefined) draft[trait] = write(value);
  };
const drop =
  (trait: Trait): Change =>
  (draft) => {
    delete draft[trait];
  };
const eachWord = (text: string, write: (word: string) => string) =>
  text.split(' ').map(write).join(' ');

/** Chances per example, and what happens. */
const CHANGES: readonly (readonly [number, (random: () => number) => Change])[] = [
  [0.25, () => replace('classes', (it) => eachWord(it, (word) => `x-${word}`))],
  [0.25, () => drop('id')],
  [0.12, () => replace('field', (it) => `x-${it}`)],
  [0.12, () => drop('icon')],
  [0.12, () => drop('landmark')],
  [0.12, () => drop('anchor')],
  [0.12, () => replace('attrs', (it) => `${it} other`)],
  [0.12, () => replace('tag', () => 'div')],
  [0.08, () => replace('from', () => 'aria')],
  [0.12, () => replace('heading', (it) => `other ${it}`)],
  [0.12, () => replace('before', () => 'other')],
  [0.12, () => replace('after', () => 'other')],
  [0.25, wrap],
  [0.2, (random) => shift(['nth', 'under'], random)],
  [0.2, (random) => shift(['kin'], random)],
  [0.08, (random) => shift(['near'], random)],
  [0.12, (random) => replace('ring', (it) => intrude(it, random() < 0.5 ? 0 : 1))],
];

export function varyExample(example: Example, random: () => number): Example {
  const chosen = CHANGES.filter(([chance]) => random() < chance).map(([, make]) => make(random));
  const traits = example.traits.map((it) => {
    const draft: Draft = { ...it };
    for (const change of chosen) change(draft);
    // In a row there are few: where one goes while another comes, nothing can tell.
    return example.isRowKnown && it.near ? { ...draft, near: it.near } : draft;
  });
  return { ...example, traits };
}

/** One more element around it. */
function wrap(): Change {
  const insert = (text: string, word: string, most: number) => {
    const words = text.split(' ');
    words.splice(1, 0, word);
    return words.slice(0, most).join(' ');
  };
  return (draft) => {
    replace('path', (it) => insert(it, 'div', 6))(draft);
    replace('slot', (it) => insert(it, 'ab', 8))(draft);
  };
}

/** A few more of them on the page, before or after it. */
function shift(traits: readonly Trait[], random: () => number): Change {
  const share = random();
  const more = 1 + Math.floor(random() * 3);
  const shiftRank = (rank: string) => {
    const { at, count } = readRank(rank);
    return rankLetters(at >= share * count ? at + more : at, count + more);
  };
  return (draft) => {
    for (const trait of traits) replace(trait, (it) => eachWord(it, shiftRank))(draft);
  };
}

/** Something else that can be pointed at, right beside it. */
function intrude(ring: string, side: 0 | 1): string {
  const sides = ring.split(' ');
  sides[side] = `Q${(sides[side] ?? '').slice(0, 5)}`;
  return sides.join(' ');
}
