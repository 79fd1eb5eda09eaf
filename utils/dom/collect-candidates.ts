/** The elements of a page that could be the one recorded: the surest signs first, a capped number. */
import { compareTrait } from '../core/locate/compare.ts';
import { KEYS } from '../core/locate/evidence.ts';
import type { Evidence } from '../core/locate/evidence.ts';
import type { PageIndex } from './page-index.ts';
import { classesOf, readSlot } from './read-facts.ts';

const MOST = 160;
const MOST_PER_TIER = 60;

export function collectCandidates(
  index: PageIndex,
  evidence: Evidence,
  inside: readonly Element[] | null,
  isForeign: boolean,
): Element[] {
  const { traits } = evidence;
  const found = new Set<Element>();
  const add = (elements: readonly Element[]) => {
    const fitting = inside
      ? elements.filter((it) => inside.some((row) => row.contains(it)))
      : elements;
    for (const element of pickNearest(fitting, evidence)) {
      if (found.size < MOST) found.add(element);
    }
  };
  for (const key of KEYS) if (traits[key]) add(index.find(key, traits[key]));
  if (traits.name && !isForeign) add(index.find('name', traits.name));
  if (traits.command) add(index.find('command', traits.command));
  if (traits.tag) add(findByLook(index, traits.tag, traits.classes ?? ''));
  if (traits.role) add(index.find('role', traits.role));
  for (const tag of tagsOf(traits.tag)) add(index.find('tag', tag));
  return [...found];
}

/** Of many, those whose place is most like the recorded one. */
function pickNearest(elements: readonly Element[], { traits }: Evidence): readonly Element[] {
  if (elements.length <= MOST_PER_TIER) return elements;
  return elements
    .map((element) => {
      const alike = compareTrait('slot', traits, { slot: readSlot(element) });
      const classes = compareTrait('classes', traits, { classes: classesOf(element) });
      return { element, alike: asNumber(alike) + asNumber(classes) };
    })
    .sort((left, right) => right.alike - left.alike)
    .slice(0, MOST_PER_TIER)
    .map(({ element }) => element);
}

function asNumber(likeness: ReturnType<typeof compareTrait>): number {
  return typeof likeness === 'number' ? likeness : 0;
}

function findByLook(index: PageIndex, tag: string, classes: string): readonly Element[] {
  return tagsOf(tag).flatMap((it) => index.find('look', `${it} ${classes}`));
}

/** Traits hold no digits, tags of headings do. */
function tagsOf(tag: string | undefined): string[] {
  if (tag === undefined) return [];
  return tag === 'h' ? ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] : [tag];
}
