/** Reads what is needed to find an element again, and nothing that is anybody's. */
import type { Evidence, RowKey, Trait, Traits, Twins } from '../core/locate/evidence.ts';
import { TRAITS } from '../core/locate/evidence.ts';
import { compareTrait } from '../core/locate/compare.ts';
import { sampleWords } from '../core/locate/page-words.ts';
import { countLetter } from '../core/locate/volatile.ts';
import { isInData } from './data-region.ts';
import { indexPage, lookOf } from './page-index.ts';
import type { PageIndex } from './page-index.ts';
import { readTraits } from './read-facts.ts';
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
  const around = rowAround(element);
  const twins = findTwins(element, traits, index);
  const inRow = around && twins.filter((it) => around.contains(it));
  const evidence: Evidence = {
    v: 'a',
    traits,
    ...tellApart(traits, twins, index),
    ...(inRow ? { inRow: tellApart(traits, inRow, index) } : {}),
    ...(isInData(element) ? { data: true } : {}),
    ...(row ? { row } : {}),
    ...languageOf(language ?? index.language),
    words: sampleWords(index.words()),
  };
  return { evidence: fit(evidence, row), twins: (row && inRow ? inRow : twins).length };
}

function tellApart(traits: Traits, twins: readonly Element[], index: PageIndex): Twins {
  const told = twins.slice(0, MOST_TWINS).map((it) => readTraits(it, index.reading));
  return {
    twins: countLetter(twins.length),
    apart: TRAITS.filter(
      (trait) =>
        told.length > 0 &&
        traits[trait] !== undefined &&
        told.every((twin) => compareTrait(trait, traits, twin) !== 1),
    ),
  };
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
