/** Reads the traits of an element from the page: the same for the one recorded and for candidates. */
import { commandOf } from '../core/locate/commands.ts';
import type { Trait, Traits } from '../core/locate/evidence.ts';
import {
  countLetter,
  settleClasses,
  settleHref,
  settleId,
  withoutDigits,
} from '../core/locate/volatile.ts';
import { TEST_ATTRIBUTES } from './candidates.ts';
import { borderOf, parentOf } from './composed-tree.ts';
import { isInData } from './data-region.ts';
import type { PageReading } from './page-reading.ts';
import type { Root } from './page-roots.ts';
import { headingOver, readColumn, readNeighbour } from './read-around.ts';
import { readAttributes, readIcon } from './read-makings.ts';
import { readPlaceInData, surveyPlaces } from './read-places.ts';
import type { Places, Survey } from './read-places.ts';
import { readCommandWords, readOwnWords, readUiName } from './read-words.ts';
import { roleOf } from './role-of.ts';

/** `roots`: the root and the shadow roots in it. */
export function createPageReading(root: Root, roots: readonly Root[]): PageReading {
  let survey: Survey | undefined;
  return {
    labels: new Map(),
    roled: new Map(),
    headings: new Map(),
    headers: new Map(),
    names: new Map(),
    survey: () =>
      (survey ??= surveyPlaces(
        root,
        roots.length === 1,
        (it) => `${roleOf(it)} ${typeOf(it)} ${classesOf(it)}`,
      )),
  };
}

const LANDMARK =
  'main,nav,header,footer,aside,form,dialog,search,[role=main],[role=navigation],[role=banner],[role=contentinfo],' +
  '[role=complementary],[role=form],[role$=dialog],[role=search],[role=region],[role=tabpanel],' +
  '[role=toolbar],[role=menu]';
const GROUP =
  'fieldset,details,[role=group],[role=radiogroup],[role=dialog],dialog,[role=tabpanel],form';
const CONTROL = 'a[href],a[tabindex],button,summary,input,select,textarea,[role]';
const LEVELS = 6;
const SLOT_LEVELS = 8;

/** `isQuick`: without what tells where it is, which takes a survey of the page. */
export function readTraits(element: Element, page: PageReading, isQuick = false): Traits {
  const traits: { [trait in Trait]?: string } = {};
  const put = (trait: Trait, value: string | null | undefined) => {
    if (value) traits[trait] = value;
  };
  const isData = isInData(element);
  const named = nameOf(element, page);
  put('role', roleOf(element)?.replace(/[^a-z]/g, ''));
  put('tag', /^h[1-6]$/.test(element.localName) ? 'h' : withoutDigits(element.localName));
  put('type', typeOf(element));
  put('name', named?.name);
  put('from', named?.from);
  put('ordinal', named?.ordinal);
  put('marks', named && readMarks(named.name));
  put('command', readCommand(element, isData, named?.name));
  put('field', settleId(element.getAttribute('name')));
  put('test', testIdOf(element));
  // Addresses and ids of data are made from the data.
  if (!isData) {
    put('id', idOf(element));
    put('href', element.matches('a,area') ? settleHref(element.getAttribute('href')) : null);
  }
  put('icon', readIcon(element));
  put('attrs', readAttributes(element));
  put('classes', classesOf(element));
  if (!isQuick) {
    put('slot', readSlot(element));
    for (const [trait, value] of Object.entries(readPlaces(element, page, isData)))
      put(trait as Trait, value);
  }
  readAround(element, page, named?.name, put);
  return traits;
}

/** Its ranks among what can be pointed at; in a data region, in its row or list. */
export function readPlaces(
  element: Element,
  page: PageReading,
  isData = isInData(element),
): Partial<Places> {
  return (isData ? readPlaceInData(element) : page.survey().get(element)) ?? {};
}

export function nameOf(element: Element, page: PageReading): ReturnType<typeof readUiName> {
  let named = page.names.get(element);
  if (named === undefined) page.names.set(element, (named = readUiName(element, page.labels)));
  return named;
}

export function idOf(element: Element): string | null {
  // A form's `id` may be a field of it that is called so.
  return settleId(element.getAttribute('id'));
}

export function testIdOf(element: Element): string | null {
  for (const name of TEST_ATTRIBUTES) {
    const value = settleId(element.getAttribute(name));
    if (value) return value;
  }
  return null;
}

/** Cut here, so that what was recorded and what is looked at are cut alike. */
export function classesOf(element: Element): string {
  return [...new Set(settleClasses(element.classList))].sort().slice(0, 6).join(' ').slice(0, 120);
}

/** What translations keep of a name; `-` for none of it. */
function readMarks(name: string): string {
  return [...new Set(name.match(/[#?!…+&@€%]/gu))].join('') || '-';
}

/** What it does by our own list; in a data region only for controls. */
export function readCommand(element: Element, isData: boolean, name?: string): string | null {
  if (name !== undefined) return element.matches(CONTROL) ? commandOf(name) : null;
  return isData && element.matches('a,button,[role=button],[role=link],[role=menuitem]')
    ? commandOf(readCommandWords(element))
    : null;
}

/** Its place and that of its ancestors, the nearest first. */
export function readSlot(element: Element): string {
  const places: string[] = [];
  let at: Element | null = element;
  for (let level = 0; at && level < SLOT_LEVELS; level++) {
    const parent = parentOf(at);
    if (!parent || at.localName === 'body') break;
    let index = 0;
    for (let it = at.previousElementSibling; it && index < 25; it = it.previousElementSibling)
      index++;
    places.push(countLetter(index) + countLetter(parent.childElementCount));
    at = parent;
  }
  return places.join(' ');
}

function typeOf(element: Element): string | null {
  return element.localName === 'input'
    ? (element.getAttribute('type') ?? 'text').toLowerCase().replace(/[^a-z]/g, '')
    : null;
}

function readAround(
  element: Element,
  page: PageReading,
  name: string | undefined,
  put: (trait: Trait, value: string | null | undefined) => void,
): void {
  const path: string[] = [];
  const landmarks: string[] = [];
  const hosts: string[] = [];
  let anchor: string | null = null;
  let legend: string | null = null;
  for (let at = upFrom(element); at && at.localName !== 'body'; at = upFrom(at)) {
    if (path.length < LEVELS) path.push(tagOf(at));
    if (at.shadowRoot || at.localName.includes('-')) hosts.push(tagOf(at));
    const landmark = at.matches(LANDMARK) ? (roleOf(at) ?? at.localName) : '';
    // That it is in a dialog tells, however deep in it.
    if (landmark && (landmarks.length < 2 || /dialog/.test(landmark))) landmarks.push(landmark);
    if (
      anchor === null &&
      (at.id || testIdOf(at)) &&
      !at.matches('tr,[role=row],li') &&
      !isInData(at)
    ) {
      anchor = testIdOf(at) ?? idOf(at);
    }
    if (legend === null && at.matches(GROUP)) legend = nameOf(at, page)?.name ?? null;
  }
  put('path', path.join(' '));
  put('landmark', landmarks.join(' ').replace(/[^a-z ]/g, ''));
  put('hosts', hosts.slice(0, 3).join(' '));
  put('anchor', anchor);
  put('legend', legend);
  put('heading', readOwnWords(headingOver(element, page))?.slice(0, 40));
  for (const side of ['before', 'after'] as const) {
    put(side, readNeighbour(element, side, name)?.slice(0, 40));
  }
  put('column', readColumn(element, page)?.slice(0, 40));
}

/** Without the prefix of a library's elements, which the next library exchanges. */
function tagOf({ localName }: Element): string {
  return withoutDigits(localName).replace(/^[^-]+(?=-)/, '');
}

function upFrom(element: Element): Element | null {
  return parentOf(element) ?? borderOf(element);
}
