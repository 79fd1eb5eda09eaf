/** What is on a page, by what can be looked up: read once, kept until the page changes. */
import type { Trait } from '../core/locate/evidence.ts';
import { hashWords } from '../core/locate/page-words.ts';
import { settleHref, settleId } from '../core/locate/volatile.ts';
import { HOST_NAME } from './closed-shadow.ts';
import { isInData } from './data-region.ts';
import { listRoots } from './page-roots.ts';
import type { Root } from './page-roots.ts';
import { classesOf, createPageReading, idOf, nameOf, readCommand, testIdOf } from './read-facts.ts';
import type { PageReading } from './read-facts.ts';
import { readOwnWords } from './read-words.ts';
import { roleOf } from './role-of.ts';

/** Never pointed at: no box, or part of a drawing. */
const SKIPPED = new Set(
  `html head body script style link meta title base template noscript br wbr source track param ${HOST_NAME}`.split(
    ' ',
  ),
);
/** Words enough to tell a language. */
const MOST_WORDED = 400;
const WORDED =
  'label,legend,h1,h2,h3,h4,h5,h6,button,a[href],th,dt,summary,[role=tab],[role=menuitem]';

/** Traits by which elements can be looked up; `look` is the tag with the classes. */
export type Lookup =
  | Extract<Trait, 'id' | 'test' | 'field' | 'href' | 'name' | 'command' | 'role' | 'tag'>
  | 'look';

export interface PageIndex {
  readonly roots: readonly Root[];
  readonly elements: readonly Element[];
  readonly reading: PageReading;
  /** In document order. */
  find(by: Lookup, value: string): readonly Element[];
  /** Hashed words of the user interface. */
  words(): ReadonlySet<string>;
  readonly language: string | undefined;
}

export function indexPage(document: Document): PageIndex {
  const roots = listRoots(document);
  const elements = roots.flatMap((root) => [...root.querySelectorAll('*')].filter(isPointedAt));
  const reading = createPageReading(roots);
  const maps = new Map<Lookup, Map<string, Element[]>>();
  let words: Set<string> | undefined;
  const readers: Readonly<Record<Lookup, (element: Element) => string | null | undefined>> = {
    id: (it) => (it.id ? idOf(it) : null),
    test: testIdOf,
    field: (it) => settleId(it.getAttribute('name')),
    href: (it) => (it.localName === 'a' ? settleHref(it.getAttribute('href')) : null),
    name: (it) => nameOf(it, reading)?.name,
    command: (it) => {
      const name = nameOf(it, reading)?.name;
      return readCommand(it, name === undefined && isInData(it), name);
    },
    role: roleOf,
    tag: (it) => it.localName,
    look: lookOf,
  };
  return {
    roots,
    elements,
    reading,
    find(by, value) {
      let map = maps.get(by);
      if (map === undefined) maps.set(by, (map = groupBy(elements, readers[by])));
      return map.get(value) ?? [];
    },
    words: () => (words ??= readWords(roots)),
    language:
      document.documentElement?.lang
        .split('-')[0]
        ?.toLowerCase()
        .replace(/[^a-z]/g, '') || undefined,
  };
}

export function lookOf(element: Element): string {
  return `${element.localName} ${classesOf(element)}`;
}

function isPointedAt(element: Element): boolean {
  return !SKIPPED.has(element.localName) && !(element as SVGElement).ownerSVGElement;
}

function groupBy(
  elements: readonly Element[],
  read: (element: Element) => string | null | undefined,
): Map<string, Element[]> {
  const map = new Map<string, Element[]>();
  for (const element of elements) {
    const value = read(element);
    if (!value) continue;
    const known = map.get(value);
    if (known) known.push(element);
    else map.set(value, [element]);
  }
  return map;
}

function readWords(roots: readonly Root[]): Set<string> {
  const worded = roots.flatMap((root) => [...root.querySelectorAll(WORDED)]).slice(0, MOST_WORDED);
  return new Set(worded.flatMap((it) => hashWords(readOwnWords(it) ?? '')));
}
