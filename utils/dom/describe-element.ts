/** Reads what is needed to find an element again, and nothing that is anybody's. */
import type { Evidence, RowKey, Trait, Traits, Twins } from '../core/locate/evidence.ts';
import { KEYS, PLACES, TRAITS } from '../core/locate/evidence.ts';
import { compareTrait } from '../core/locate/compare.ts';
import { sampleWords } from '../core/locate/page-words.ts';
import { THRESHOLDS } from '../core/locate/weights.ts';
import { countLetter } from '../core/locate/volatile.ts';
import { isInData } from './data-region.ts';
import { indexPage, lookOf } from './page-index.ts';
import type { PageIndex } from './page-index.ts';
import { classesOf, readSlot, readTraits } from './read-facts.ts';
import { roleOf } from './role-of.ts';
import { findRowKey, rowAround } from './row-key.ts';

/** In bytes of JSON. */
const MOST_BYTES = 1_500;
const MOST_TWINS = 60;
/** What goes first where the evidence is too large: what tells least for its size. */
const EXPENDABLE: readonly Trait[] = [
  'path',
  'after',
  'before',
  'legend',
  'classes',
  'heading',
  'href',
];

export interface DescribeOptions {
  /** Main language of the page; by default what its root element says. */
  readonly language?: string;
  /** For an element in a table: what the author calls the value that names its row. */
  readonly rowVariable?: string;
}

export interface Described {
  readonly evidence: Evidence;
  /** How many others on the page have the same role and name, and in the same row if it has a key. */
  readonly twins: number;
}

export function describeElement(element: Element, options: DescribeOptions = {}): Described {
  return describeIn(indexPage(element.ownerDocument), element, options);
}

function describeIn(
  index: PageIndex,
  element: Element,
  { language, rowVariable }: DescribeOptions,
): Described {
  const traits = readRecordable(element, index);
  const row = rowVariable ? findRowKey(element, rowVariable, index.reading) : null;
  const { ordinal: _, ...withoutOrdinal } = traits;
  const around = rowAround(element);
  const twins = findTwins(element, traits, index);
  const lookalikes = findLookalikes(element, traits, index);
  const isTwinned = twins.length > 0;
  const inRow = around && twins.filter((it) => around.contains(it));
  const evidence: Evidence = {
    v: 'a',
    traits: isTwinned ? traits : withoutOrdinal,
    ...tellApart(traits, twins, lookalikes, index),
    alone: KEYS.filter((key) => {
      const value = traits[key];
      return value && !value.includes('#') && index.find(key, value).length === 1;
    }),
    ...(inRow
      ? {
          inRow: tellApart(
            traits,
            inRow,
            lookalikes.filter((it) => around.contains(it)),
            index,
          ),
        }
      : {}),
    ...(isInData(element) ? { data: true } : {}),
    ...(row ? { row } : {}),
    ...languageOf(language ?? index.language),
    words: sampleWords(index.words()),
  };
  return { evidence: fit(evidence, row), twins: (row && inRow ? inRow : twins).length };
}

function tellApart(
  traits: Traits,
  twins: readonly Element[],
  lookalikes: readonly Element[],
  index: PageIndex,
): Twins {
  const told = twins.slice(0, MOST_TWINS).map((it) => readTraits(it, index.reading));
  // Places last: they are the first to change.
  const known = TRAITS.filter(
    (trait) => traits[trait] !== undefined && !(PLACES as readonly Trait[]).includes(trait),
  );
  const differs = (trait: Trait, twin: Traits) => compareTrait(trait, traits, twin) !== 1;
  const apart =
    told.length > 0 ? known.filter((trait) => told.every((twin) => differs(trait, twin))) : [];
  const jointly = apart.length > 0 || told.length === 0 ? null : cover(known, told, differs);
  const places = (traits.slot ?? '').split(' ');
  const levels = cover(
    [...places.keys()],
    lookalikes,
    (level, it) =>
      // Read again for each level: a page has few elements that look alike to the last class.
      readSlot(it).split(' ')[level] !== places[level],
  );
  return {
    twins: countLetter(twins.length),
    apart,
    ...(jointly ? { jointly } : {}),
    pins: levels === null ? '-' : levels.map(countLetter).join(''),
  };
}

/** The first few signs that together tell from all others; null where some cannot be told. */
function cover<S, T>(
  signs: readonly S[],
  others: readonly T[],
  differs: (sign: S, other: T) => boolean,
): S[] | null {
  const chosen: S[] = [];
  let left = [...others];
  while (left.length > 0) {
    let best: S | null = null;
    let rest = left;
    for (const sign of signs) {
      const remaining = left.filter((other) => !differs(sign, other));
      if (remaining.length < rest.length) [best, rest] = [sign, remaining];
    }
    if (best === null) return null;
    chosen.push(best);
    left = rest;
  }
  return chosen;
}

/** In a data region an attribute may be made from the data; what others share is not. */
function readRecordable(element: Element, index: PageIndex): Traits {
  const traits = readTraits(element, index.reading);
  if (!isInData(element)) return traits;
  const { test, field, ...rest } = traits;
  return {
    ...rest,
    ...(test !== undefined && index.find('test', test).length > 1 ? { test } : {}),
    ...(field !== undefined && index.find('field', field).length > 1 ? { field } : {}),
  };
}

/** For a person they are the same: one role and one name, or the same look where there is no name. */
function findTwins(element: Element, traits: Traits, index: PageIndex): Element[] {
  const alike =
    traits.name !== undefined
      ? index.find('name', traits.name)
      : traits.command !== undefined
        ? index.find('command', traits.command)
        : index.find('look', lookOf(element));
  return alike.filter((it) => {
    if (it === element || it.contains(element) || element.contains(it)) return false;
    const role = roleOf(it);
    const likeness = compareTrait('role', traits, role === null ? {} : { role });
    return likeness === null || (likeness !== 'gone' && likeness > 0);
  });
}

/** What nothing but its words and its place tells from the element. */
function findLookalikes(element: Element, traits: Traits, index: PageIndex): Element[] {
  const classes = classesOf(element);
  const alike = traits.role ? index.find('role', traits.role) : index.find('look', lookOf(element));
  return alike.filter((it) => {
    if (it === element || it.contains(element) || element.contains(it)) return false;
    const likeness = compareTrait('classes', { classes }, { classes: classesOf(it) });
    return typeof likeness === 'number' && likeness >= THRESHOLDS.classes;
  });
}

function languageOf(language: string | undefined): { language?: string } {
  const main = language
    ?.split('-')[0]
    ?.toLowerCase()
    .replace(/[^a-z]/g, '');
  return main ? { language: main } : {};
}

function fit(evidence: Evidence, row: RowKey | null): Evidence {
  const traits: { [trait in Trait]?: string } = { ...evidence.traits };
  const apart = new Set(evidence.apart);
  let fitted = evidence;
  for (const trait of EXPENDABLE) {
    if (new TextEncoder().encode(JSON.stringify(fitted)).length <= MOST_BYTES) return fitted;
    if (apart.has(trait) && row === null && apart.size === 1) continue;
    delete traits[trait];
    apart.delete(trait);
    fitted = { ...evidence, traits: { ...traits }, apart: [...apart] };
  }
  return fitted;
}
