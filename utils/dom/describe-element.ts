/** Reads what is needed to find an element again, and nothing that is anybody's. */
import { isKin } from '../core/locate/compare.ts';
import { isDrawn, KEYS } from '../core/locate/evidence.ts';
import type { Evidence, Trait, Traits } from '../core/locate/evidence.ts';
import { sampleWords } from '../core/locate/page-words.ts';
import { countLetter, settleFrame } from '../core/locate/volatile.ts';
import { containsAcross, frameOf } from './composed-tree.ts';
import { isInData } from './data-region.ts';
import { indexPage, readLanguage } from './page-index.ts';
import type { PageIndex } from './page-index.ts';
import { addressOf, listRoots } from './page-roots.ts';
import { classesOf, nameOf, readCommand, readTraits } from './read-facts.ts';
import { readIcon } from './read-makings.ts';
import { areListed } from './read-places.ts';
import { roleOf } from './role-of.ts';
import { findRowKey } from './row-key.ts';
import { tableRowAround } from './table-row.ts';
import { visibleBox } from './visible-box.ts';

/** What a guide may hold of an element in bytes of JSON, and of one trait in letters. */
const MOST_BYTES = 1_500;
const MOST_LETTERS = 120;
/** What goes first where the evidence is too large: what tells least for its size. */
const EXPENDABLE: readonly Trait[] = [
  'path',
  'slot',
  'after',
  'before',
  'legend',
  'classes',
  'heading',
  'href',
  'hosts',
  'attrs',
  'column',
];

const AROUND: readonly Trait[] = ['heading', 'before', 'after'];

export interface DescribeOptions {
  /** Main language of the page; by default what its root element says. */
  readonly language?: string;
  /** For an element in a table: what the author calls the value that names its row. */
  readonly rowVariable?: string;
  /** Which hashes of words may be in the sample of the page's words; by default all. */
  readonly maySample?: (hash: string) => boolean;
}

export interface Described {
  readonly evidence: Evidence;
  /** How many others on the page have the same role and name, or in the same row if it has a key. */
  readonly twins: number;
}

export function describeElement(element: Element, options: DescribeOptions = {}): Described {
  const { ownerDocument } = element;
  return describeIn(indexPage(ownerDocument, listRoots(ownerDocument)), element, options);
}

/** The same, by an index that is there already. */
export function describeIn(
  index: PageIndex,
  element: Element,
  { language, rowVariable, maySample = () => true }: DescribeOptions,
): Described {
  const traits = readRecordable(element, index);
  const row = rowVariable ? findRowKey(element, rowVariable, index.reading) : null;
  const { ordinal: _, ...withoutOrdinal } = traits;
  const around = tableRowAround(element);
  const twins = findTwins(element, traits, index);
  const inRow = around && twins.filter((it) => containsAcross(around, it));
  const frame = frameOf(element) && settleFrame(addressOf(element.ownerDocument));
  const evidence: Evidence = {
    v: 'a',
    traits: twins.length > 0 ? traits : withoutOrdinal,
    twins: countLetter(twins.length),
    ...(twins.some((it) => isListedWith(it, element, traits, index)) ? { listed: true } : {}),
    ...(isPictured(element, traits, index) ? { pictured: true } : {}),
    ...(inRow ? { rowTwins: countLetter(inRow.length) } : {}),
    common: KEYS.filter(
      (key) => traits[key] !== undefined && index.findByKey(key, traits[key]).length > 1,
    ),
    ...(isInData(element) ? { data: true } : {}),
    ...(row ? { row } : {}),
    ...(frame ? { frame } : {}),
    ...languageOf(language ?? readLanguage(element.ownerDocument)),
    words: sampleWords([...index.words()].filter(maySample)),
  };
  return { evidence: fit(evidence), twins: (row && inRow ? inRow : twins).length };
}

/** Words around it that stand with a number are mostly the title of a case, and so somebody's. */
function withoutCases(traits: Traits): Traits {
  const isOf = (trait: string, words: string): boolean =>
    AROUND.includes(trait as Trait) && words.includes('#');
  return Object.fromEntries(
    Object.entries(traits).flatMap(([it, words]) => (isOf(it, words) ? [] : [[it, cut(words)]])),
  );
}

/** Between words, where there are several: half a tag is another one. */
function cut(words: string): string {
  if (words.length <= MOST_LETTERS) return words;
  return words
    .slice(0, MOST_LETTERS + 1)
    .replace(/ [^ ]*$/, '')
    .slice(0, MOST_LETTERS);
}

/** Attributes of what shows another picture in another state. */
const STATEFUL =
  '[aria-expanded],[aria-pressed],[aria-selected],[aria-current],[aria-checked],[aria-sort] *';
/** With colours of its own: such pictures are drawn of somebody, as portraits, codes to scan, charts. */
const COLOURED =
  'path[style],path[fill]:not([fill=none],[fill=currentColor i]),' +
  'path[stroke]:not([stroke=none],[stroke=currentColor i])';

/** In a data region an attribute may be made from the data; what others share is not. */
function readRecordable(element: Element, index: PageIndex): Traits {
  const { icon, ...traits } = withoutCases(readTraits(element, index.reading));
  const shown = icon !== undefined && mayShow(element, icon, traits, index) ? { icon } : {};
  if (!isInData(element)) return { ...traits, ...shown };
  const { test, field, ...rest } = traits;
  return {
    ...rest,
    ...shown,
    ...(test !== undefined && index.findByKey('test', test).length > 1 ? { test } : {}),
    ...(field !== undefined && index.findByKey('field', field).length > 1 ? { field } : {}),
  };
}

/** Of pictures that are told by their lines: those alone that say what a button without words does. */
function mayShow(element: Element, icon: string, traits: Traits, index: PageIndex): boolean {
  return (
    !isDrawn(icon) ||
    (traits.name === undefined &&
      !element.matches(STATEFUL) &&
      !element.querySelector(COLOURED) &&
      (!isInData(element) ||
        index.findByKind(traits).some((it) => !isNested(it, element) && readIcon(it) === icon)))
  );
}

/**
 * For a person they are the same: one role and one name, or the same look where there is no name. What
 * is out of sight, such as in a closed menu, is none: a search leaves it out, too, and would miss it.
 * Unless the element is so itself: a field that its makers draw over may be in sight after a release.
 */
function findTwins(element: Element, traits: Traits, index: PageIndex): Element[] {
  const alike = findAlike(element, traits, index);
  return visibleBox(element) === null ? alike : alike.filter((it) => visibleBox(it) !== null);
}

function findAlike(element: Element, traits: Traits, index: PageIndex): Element[] {
  if (traits.name !== undefined)
    return index.findByName(traits).filter((it) => !isNested(it, element));
  const isData = isInData(element);
  const classes = classesOf(element);
  return index
    .findByKind(traits)
    .filter(
      (it) =>
        !isNested(it, element) &&
        isKin(traits.role, roleOf(it)) &&
        nameOf(it, index.reading) === null &&
        isInData(it) === isData &&
        (traits.command === undefined
          ? classesOf(it) === classes
          : readCommand(it, isData) === traits.command),
    );
}

function isNested(one: Element, other: Element): boolean {
  return one.contains(other) || other.contains(one);
}

/**
 * Whether no other in that part of the page has its picture. Others count whether they have a name or
 * can be seen, since what is there later may be one of them. Lines are used again for other things.
 */
function isPictured(element: Element, { name, icon, ...kind }: Traits, index: PageIndex): boolean {
  return (
    name === undefined &&
    icon !== undefined &&
    !isDrawn(icon) &&
    !isInData(element) &&
    !index
      .findByKind(kind)
      .some(
        (it) =>
          !isNested(it, element) &&
          readIcon(it) === icon &&
          readTraits(it, index.reading, true).anchor === kind.anchor,
      )
  );
}

/** Whether an order of the list is all that tells the two apart; a number at the end of the name tells, too. */
function isListedWith(
  twin: Element,
  element: Element,
  { ordinal }: Traits,
  { reading }: PageIndex,
): boolean {
  return areListed(element, twin) && (nameOf(twin, reading)?.ordinal ?? undefined) === ordinal;
}

/** Pages also say `dutch`, `C` or `x-default`. */
function languageOf(language = ''): { language?: string } {
  return /^[a-z]{2,3}$/.test(language) ? { language } : {};
}

/** Without what tells least, where it is too large for a guide. */
export function fit(evidence: Evidence): Evidence {
  const traits: { [trait in Trait]?: string } = { ...evidence.traits };
  let fitted = evidence;
  for (const trait of EXPENDABLE) {
    if (new TextEncoder().encode(JSON.stringify(fitted)).length <= MOST_BYTES) return fitted;
    delete traits[trait];
    fitted = { ...evidence, traits: { ...traits } };
  }
  return fitted;
}
