/**
 * What is on a page, by what can be looked up. Nothing is read before it is asked for, and what was
 * read is kept until the page changes.
 */
import { familyLetter } from '../core/locate/compare.ts';
import type { Key, Traits } from '../core/locate/evidence.ts';
import { hashWords } from '../core/locate/page-words.ts';
import { settleHref, settleId } from '../core/locate/volatile.ts';
import { createTextTest } from '../core/locate/words.ts';
import { TEST_ATTRIBUTES } from './candidates.ts';
import { parentOf } from './composed-tree.ts';
import { toArray } from './page-roots.ts';
import type { Root } from './page-roots.ts';
import type { PageReading } from './page-reading.ts';
import { roledIn } from './read-around.ts';
import { createPageReading, idOf, nameOf, testIdOf } from './read-facts.ts';
import { readOwnWords } from './read-words.ts';
import type { NameSource } from './read-words.ts';
import { findRows } from './row-key.ts';
import type { NamedRow } from './row-key.ts';
import { isOfFamily, selectFamily } from './role-family.ts';

/** Words enough to tell a language. */
const MOST_WORDED = 400;
const SPEAKING =
  'label,legend,h1,h2,h3,h4,h5,h6,button,a[href],th,dt,summary,[role=tab],[role=menuitem]';
/** What may name an element, or what is around it, besides its text. */
const NAMING =
  '[aria-label],[aria-labelledby],[title],[alt],slot,input,select,textarea,fieldset,table,figure,details';
/** Nobody's name is longer. */
const LONGEST = 2_000;

const KEY_SELECTORS: Readonly<Record<Key, string>> = {
  id: '[id]',
  field: '[name]',
  test: TEST_ATTRIBUTES.map((name) => `[${name}]`).join(),
  href: 'a[href],area[href]',
};

const ATTRIBUTES = {
  aria: '[aria-label]',
  labelledby: '[aria-labelledby]',
  title: '[title]',
  alt: '[alt]',
} as const;

export interface PageIndex {
  readonly roots: readonly Root[];
  readonly reading: PageReading;
  /** Elements with that settled key, in document order. */
  findByKey(key: Key, value: string): readonly Element[];
  /** Elements with the recorded name whose role is of the recorded family. */
  findByName(traits: Traits): readonly Element[];
  /** Those of them whose name comes from where the recorded one came from: a faster search. */
  findByNameAsRecorded(traits: Traits): readonly Element[];
  /** Elements of the role's family; where no role was recorded, of the tag. */
  findByKind(traits: Traits): readonly Element[];
  /** Rows whose cell under that header holds the value. */
  findRows(key: NamedRow, value: string): readonly Element[];
  /** Hashed words of the user interface. */
  words(): ReadonlySet<string>;
  /** Empty or absent: the page says none. */
  readonly language: string | undefined;
}

export function indexPage(document: Document, roots: readonly Root[]): PageIndex {
  const reading = createPageReading(document, roots);
  const memo = new Map<string, readonly Element[]>();
  const remember = (key: string, find: () => readonly Element[]): readonly Element[] => {
    let found = memo.get(key);
    if (found === undefined) memo.set(key, (found = find()));
    return found;
  };
  const select = (selector: string) => selectIn(roots, selector);
  const selectKind = (traits: Traits) =>
    remember(`tags ${kindOf(traits)}`, () => select(selectorOf(traits)));
  const selectNaming = () => remember('naming', () => select(NAMING));
  const keepNamed = (elements: readonly Element[], traits: Traits) =>
    elements.filter((it) => isOfKind(it, traits) && nameOf(it, reading)?.name === traits.name);
  let words: Set<string> | undefined;
  return {
    roots,
    reading,
    findByKey: (key, value) => remember(`${key}=${value}`, () => findByKey(roots, key, value)),
    findByName: (traits) =>
      remember(`name ${kindOf(traits)}=${traits.name}`, () =>
        keepNamed(keepNameable(selectKind(traits), selectNaming(), traits), traits),
      ),
    findByNameAsRecorded: (traits) =>
      remember(`name ${traits.from} ${kindOf(traits)}=${traits.name}`, () =>
        keepNamed(listNamedBy(roots, traits, reading), traits),
      ),
    findByKind: (traits) =>
      remember(`kind ${kindOf(traits)}`, () =>
        selectKind(traits).filter((it) => isOfKind(it, traits)),
      ),
    findRows: (key, value) =>
      remember(`row ${key.column} ${key.at ?? ''}=${value}`, () =>
        findRows(roots, key, value, reading),
      ),
    words: () =>
      (words ??= new Set(
        select(SPEAKING)
          .slice(0, MOST_WORDED)
          .flatMap((it) => hashWords(readOwnWords(it) ?? '')),
      )),
    language: readLanguage(document),
  };
}

function selectIn(roots: readonly Root[], selector: string): Element[] {
  return roots.flatMap((root) => toArray(root.querySelectorAll(selector)));
}

/** The main one of what the page says, also as `nl_NL`; it may be no language. */
export function readLanguage(document: Document): string | undefined {
  return document.documentElement?.lang.split(/[-_]/)[0]!.toLowerCase();
}

function kindOf({ role, tag }: Traits): string {
  return role === undefined ? `<${tag}>` : familyLetter(role);
}

export function selectorOf({ role, tag }: Traits): string {
  if (role !== undefined) return selectFamily(role);
  // Traits hold no digits, tags of headings do.
  if (tag === undefined) return '[role]';
  return tag === 'h' ? 'h1,h2,h3,h4,h5,h6' : CSS.escape(tag.replaceAll('#', ''));
}

export function isOfKind(element: Element, { role }: Traits): boolean {
  return role === undefined || isOfFamily(element, role);
}

/** By the source of the name, each with selectors of one part, which browsers answer fastest. */
function listNamedBy(roots: readonly Root[], traits: Traits, reading: PageReading): Element[] {
  const isHolding = createNameTest(traits);
  const holding = (selectors: readonly string[]) =>
    selectors
      .flatMap((it) =>
        it === '[role]' ? roots.flatMap((root) => roledIn(root, reading)) : selectIn(roots, it),
      )
      .filter((it) => isHolding(it.textContent));
  switch (traits.from as NameSource) {
    case 'text':
      return holding(selectorOf(traits).split(','));
    case 'label':
      return holding(['label']).flatMap((it) => (it as HTMLLabelElement).control ?? []);
    case 'legend':
      return holding(['legend', 'caption', 'figcaption', 'summary']).flatMap(
        (it) => it.parentElement ?? [],
      );
    case 'value':
      return selectIn(roots, 'input');
    default:
      return selectIn(roots, ATTRIBUTES[traits.from as keyof typeof ATTRIBUTES] ?? '[role]');
  }
}

/** Numbers were taken out of recorded keys; one without is asked of the browser as it is. */
function findByKey(roots: readonly Root[], key: Key, value: string): Element[] {
  const read: Readonly<Record<Key, (element: Element) => string | null>> = {
    id: idOf,
    field: (it) => settleId(it.getAttribute('name')),
    test: testIdOf,
    href: (it) => settleHref(it.getAttribute('href')),
  };
  const isWhole = !value.includes('#') && key !== 'href';
  const attributes = key === 'field' ? ['name'] : TEST_ATTRIBUTES;
  const whole =
    key === 'id'
      ? `#${CSS.escape(value)}`
      : attributes.map((name) => `[${name}="${CSS.escape(value)}"]`).join();
  const selector = isWhole ? whole : KEY_SELECTORS[key];
  return selectIn(roots, selector).filter((it) => read[key](it) === value);
}

/**
 * Those that could have the name, by cheap tests: their raw text holds the longest part of it, or
 * something else than text names them or what is in them.
 */
function keepNameable(
  elements: readonly Element[],
  named: readonly Element[],
  traits: Traits,
): Element[] {
  const isHolding = createNameTest(traits);
  const selector = selectorOf(traits);
  const kept = new Set<Element>();
  for (const it of named) {
    for (let at = it.closest(selector); at; at = parentOf(at)?.closest(selector) ?? null)
      kept.add(at);
  }
  return elements.filter((it) => kept.has(it) || isHolding(it.textContent));
}

function createNameTest({ name }: Traits): (text: string) => boolean {
  const mayHold = createTextTest(name!);
  return (text) => text.length < LONGEST && mayHold(text);
}
