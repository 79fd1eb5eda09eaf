/** The elements of a page that could be the one recorded: the surest signs first, a capped number. */
import { compareTrait } from '../core/locate/compare.ts';
import { KEYS, PLACING } from '../core/locate/evidence.ts';
import type { Evidence, Trait, Traits } from '../core/locate/evidence.ts';
import { containsAcross, listAcross } from './composed-tree.ts';
import { isInData } from './data-region.ts';
import { isOfKind, selectorOf } from './page-index.ts';
import type { PageIndex } from './page-index.ts';
import { classesOf, nameOf, readPlaces, readSlot } from './read-facts.ts';

const MOST_PER_SIGN = 12;
const MOST = 24;
/** So many are compared by their cheap traits before the likeliest are read in full. */
const MOST_GLANCED = 1_500;

export interface Place {
  /** The row to look in; null: the whole page. */
  readonly inside: Element | null;
  readonly speaksAnother: boolean;
}

/**
 * Those that agree in their name, or in a key; in a row, those of its kind. `isQuick`: by names that
 * come from where the recorded one came from.
 */
export function collectFirst(
  index: PageIndex,
  { traits }: Evidence,
  place: Place,
  isQuick: boolean,
): Element[] {
  const found = new Set<Element>();
  const add = (elements: readonly Element[]) => {
    for (const it of elements.slice(0, MOST_PER_SIGN)) found.add(it);
  };
  const { inside } = place;
  if (inside) add(listInside(inside, traits));
  else if (traits.name !== undefined && !place.speaksAnother)
    add(isQuick ? index.findByNameAsRecorded(traits) : index.findByName(traits));
  for (const key of KEYS) {
    if (traits[key] !== undefined) add(keepInside(index.findByKey(key, traits[key]), place));
  }
  return [...found];
}

/** Besides those, the ones of its kind that a glance finds most alike. */
export function collectAlike(index: PageIndex, evidence: Evidence, place: Place): Element[] {
  const found = new Set(collectFirst(index, evidence, place, false));
  if (place.inside) return [...found];
  const isData = evidence.data === true;
  const glanced = index
    .findByKind(evidence.traits)
    .filter((it) => !found.has(it) && isInData(it) === isData)
    .slice(0, MOST_GLANCED)
    .map((element) => ({ element, alike: glance(element, index, evidence.traits, place) }))
    .sort((left, right) => right.alike - left.alike);
  for (const { element } of glanced.slice(0, Math.max(0, MOST - found.size))) found.add(element);
  return [...found];
}

function listInside(row: Element, traits: Traits): Element[] {
  const selector = selectorOf(traits);
  return listAcross(row).filter((it) => it.matches(selector) && isOfKind(it, traits));
}

function keepInside(elements: readonly Element[], { inside }: Place): readonly Element[] {
  return inside === null ? elements : elements.filter((it) => containsAcross(inside, it));
}

/** The cheap traits, each counting as one. */
function glance(
  element: Element,
  { reading }: PageIndex,
  recorded: Traits,
  { speaksAnother }: Place,
): number {
  // Without one it has none that agrees.
  const name = speaksAnother ? undefined : nameOf(element, reading)?.name;
  const seen: Traits = {
    ...readPlaces(element, reading),
    slot: readSlot(element),
    classes: classesOf(element),
    name: name!,
  };
  const alike = (trait: Trait, weight: number): number => {
    const likeness = compareTrait(trait, recorded, seen);
    return typeof likeness === 'number' ? likeness * weight : 0;
  };
  return [...PLACING, 'classes' as const].reduce(
    (sum, trait) => sum + alike(trait, 1),
    alike('name', 3),
  );
}
