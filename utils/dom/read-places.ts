/**
 * Which one of how many an element is among what a person can point at: counted over roles and not
 * over nodes, so that wrappers, which releases add and drop, make no difference. What lies in data
 * regions does not count, since data comes and goes; in a row of a table, only the row counts.
 */
import { familyLetter } from '../core/locate/compare.ts';
import type { PLACES } from '../core/locate/evidence.ts';
import { rankLetters } from '../core/locate/volatile.ts';
import { closestAcross, containsAcross, outsideOf, listAcross } from './composed-tree.ts';
import { isInData } from './data-region.ts';
import type { Root } from './page-roots.ts';
import { roleOf } from './role-of.ts';
import { tableRowAround } from './table-row.ts';

export type Places = Readonly<Record<(typeof PLACES)[number], string>>;

/** What a guide points at; the same for counting on both pages. */
const POINTABLE =
  'a[href],a[tabindex],button,summary,select,textarea,input:not([type=hidden]),fieldset,table,h1,h2,h3,h4,h5,h6,' +
  '[role=button],[role=link],[role=tab],[role=checkbox],[role=radio],[role=switch],[role^=menuitem],' +
  '[role=combobox],[role=textbox],[role=searchbox],' +
  '[role=spinbutton],[role=slider],[role=listbox],[role=radiogroup],[role=group],[role=grid],[role=heading],[role=columnheader],th:not([scope^=row])';
const SCOPE =
  'form,fieldset,dialog,nav,main,header,footer,aside,section,article,ul,ol,[role=group],[role=radiogroup],' +
  '[role$=dialog],[role=tabpanel],[role=navigation],[role=toolbar],[role=menu],[role=tablist]';
const LIST = 'dl,ul,ol,[role=list],[role=listbox],[role=tree]';
const REPEATING = 'ul,ol,[role=list],[role=feed]';
const ITEM = 'li,article,[role=listitem],[role=article]';
const RING = 6;

/** The places of all that can be pointed at, read in one pass over the page. */
export type Survey = ReadonlyMap<Element, Places>;

interface Seen {
  readonly element: Element;
  readonly letter: string;
  readonly keys: readonly string[];
  readonly ranks: readonly number[];
  readonly heading: number;
}

/** `isFlat`: no shadow tree is in it. */
export function surveyPlaces(
  root: Root,
  isFlat: boolean,
  kinOf: (element: Element) => string,
): Survey {
  const counts = new Map<string, number>();
  const scopes = new Map<Element | null, number>();
  const seen: Seen[] = [];
  let heading = 0;
  const count = (key: string) => {
    const at = counts.get(key) ?? 0;
    counts.set(key, at + 1);
    return at;
  };
  const pointable = isFlat
    ? [...root.querySelectorAll(POINTABLE)]
    : listAcross(root).filter((it) => it.matches(POINTABLE));
  for (const element of pointable) {
    // Frames that libraries draw around fields are groups by their tag only.
    if (element.matches('[aria-hidden=true]') || isInData(element)) continue;
    const letter = familyLetter(roleOf(element));
    if (letter === 'H') heading += 1;
    const around = outsideOf(element);
    const scope = around && closestAcross(around, SCOPE);
    if (!scopes.has(scope)) scopes.set(scope, scopes.size);
    const keys = [
      letter,
      `${letter}/${scopes.get(scope)}`,
      `${letter}:${heading}`,
      `=${kinOf(element)}`,
    ];
    seen.push({ element, letter, keys, ranks: keys.map(count), heading });
  }
  const rank = (it: Seen, key: number) => rankLetters(it.ranks[key]!, counts.get(it.keys[key]!)!);
  return new Map(
    seen.map((it, at): [Element, Places] => [
      it.element,
      {
        nth: rank(it, 0),
        near: rank(it, 1),
        under: `${rank(it, 2)} ${rankLetters(it.heading, heading)}`,
        kin: rank(it, 3),
        ring: [
          seen.slice(Math.max(0, at - RING), at).toReversed(),
          seen.slice(at + 1, at + 1 + RING),
        ]
          .map((side) => side.map(({ letter }) => letter).join('') || '-')
          .join(' '),
      },
    ]),
  );
}

/** Whether the two are in different items of one list. */
export function areListed(one: Element, other: Element): boolean {
  const list = closestAcross(one, REPEATING);
  return list !== null && containsAcross(list, other) && itemOf(one) !== itemOf(other);
}

function itemOf(element: Element): Element | null {
  return closestAcross(element, ITEM);
}

/** In a data region: which one of its family it is in its row or list. Null: in neither, or nothing to point at. */
export function readPlaceInData(element: Element): Partial<Places> | null {
  const row = tableRowAround(element) ?? closestAcross(element, LIST);
  if (!row || !element.matches(POINTABLE)) return null;
  const letter = familyLetter(roleOf(element));
  const alike = listAcross(row).filter(
    (it) => it.matches(POINTABLE) && familyLetter(roleOf(it)) === letter,
  );
  return {
    near: rankLetters(alike.indexOf(element), alike.length),
    ...rankDefinition(element),
  };
}

/** Which definition of its list it stands in. */
function rankDefinition(element: Element): { under?: string } {
  const definition = closestAcross(element, 'dd');
  const list = definition?.closest('dl');
  if (!definition || !list) return {};
  const all = [...list.querySelectorAll('dd')];
  return { under: rankLetters(all.indexOf(definition as HTMLElement), all.length) };
}
