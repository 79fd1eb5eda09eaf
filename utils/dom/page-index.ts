/**
 * What is on a page, by what can be looked up. Nothing is read before it is asked for, and what was
 * read is kept until the page changes.
 */
import { familyLetter } from '../core/locate/compare.ts';
import type { Key, Traits } from '../core/locate/evidence.ts';
import { hashWords } from '../core/locate/page-words.ts';
import { settleHref, settleId } from '../core/locate/volatile.ts';
import { TEST_ATTRIBUTES } from './candidates.ts';
import type { Root } from './page-roots.ts';
import { createPageReading, idOf, nameOf, testIdOf } from './read-facts.ts';
import type { PageReading } from './read-facts.ts';
import { readOwnWords } from './read-words.ts';
import { selectFamily } from './role-family.ts';
import { roleOf } from './role-of.ts';

/** Words enough to tell a language. */
const MOST_WORDED = 400;
const SPEAKING =
  'label,legend,h1,h2,h3,h4,h5,h6,button,a[href],th,dt,summary,[role=tab],[role=menuitem]';
/** Characters that folding takes out or joins: the raw text may hold the words in another form. */
const UNFOLDED = /[\u00AD\u200B-\u200D\u2060\uFEFF\u0300-\u036F]/;
/** What may name an element besides its text. */
const NAMING =
  '[aria-label],[aria-labelledby],[title],[alt],input,select,textarea,fieldset,table,figure,details';

const KEY_SELECTORS: Readonly<Record<Key, string>> = {
  id: '[id]',
  field: '[name]',
  test: TEST_ATTRIBUTES.map((name) => `[${name}]`).join(),
  href: 'a[href],area[href]',
};

export interface PageIndex {
  readonly roots: readonly Root[];
  readonly reading: PageReading;
  /** Elements with that settled key, in document order. */
  findByKey(key: Key, value: string): readonly Element[];
  /** Elements with the recorded name whose role is of the recorded family. */
  findByName(traits: Traits): readonly Element[];
  /** Elements of the role's family; where no role was recorded, of the tag. */
  findByKind(traits: Traits): readonly Element[];
  /** Hashed words of the user interface. */
  words(): ReadonlySet<string>;
  readonly language: string | undefined;
}

export function indexPage(document: Document, roots: readonly Root[]): PageIndex {
  const reading = createPageReading(document);
  const memo = new Map<string, readonly Element[]>();
  const remember = (key: string, find: () => readonly Element[]): readonly Element[] => {
    let found = memo.get(key);
    if (found === undefined) memo.set(key, (found = find()));
    return found;
  };
  const select = (selector: string) =>
    roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  let words: Set<string> | undefined;
  const index: PageIndex = {
    roots,
    reading,
    findByKey: (key, value) => remember(`${key}=${value}`, () => findByKey(roots, key, value)),
    findByName: (traits) =>
      remember(`name ${kindOf(traits)}=${traits.name}`, () =>
        index
          .findByKind(traits)
          .filter(mayShow(traits.name!))
          .filter((it) => nameOf(it, reading)?.name === traits.name),
      ),
    findByKind: (traits) =>
      remember(`kind ${kindOf(traits)}`, () => {
        const { role } = traits;
        if (role === undefined) return select(selectTag(traits.tag));
        const letter = familyLetter(role);
        return select(selectFamily(role)).filter((it) => familyLetter(roleOf(it)) === letter);
      }),
    words: () =>
      (words ??= new Set(
        select(SPEAKING)
          .slice(0, MOST_WORDED)
          .flatMap((it) => hashWords(readOwnWords(it) ?? '')),
      )),
    language: readLanguage(document),
  };
  return index;
}

export function readLanguage(document: Document): string | undefined {
  const main = document.documentElement?.lang.split('-')[0]?.toLowerCase();
  return main?.replace(/[^a-z]/g, '') || undefined;
}

function kindOf({ role, tag }: Traits): string {
  return role === undefined ? `<${tag}>` : familyLetter(role);
}

/** Traits hold no digits, tags of headings do. */
function selectTag(tag: string | undefined): string {
  if (tag === undefined) return '[role]';
  return tag === 'h' ? 'h1,h2,h3,h4,h5,h6' : CSS.escape(tag.replaceAll('#', ''));
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
  const attributes = key === 'id' ? ['id'] : key === 'field' ? ['name'] : TEST_ATTRIBUTES;
  const selector = isWhole
    ? attributes.map((name) => `[${name}="${CSS.escape(value)}"]`).join()
    : KEY_SELECTORS[key];
  return roots.flatMap((root) =>
    [...root.querySelectorAll(selector)].filter((it) => read[key](it) === value),
  );
}

/** A cheap test that lets through all that could have the name. */
function mayShow(name: string): (element: Element) => boolean {
  const part = name.split(/[ #]+/).reduce((best, it) => (it.length > best.length ? it : best), '');
  return (element) => {
    const text = element.textContent ?? '';
    return (
      (text.length < 2_000 && text.toLowerCase().includes(part)) ||
      element.matches(NAMING) ||
      (element.childElementCount > 0 &&
        element.querySelector('[aria-label],[alt],slot') !== null) ||
      UNFOLDED.test(text)
    );
  };
}
