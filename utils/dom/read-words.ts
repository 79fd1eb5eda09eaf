/**
 * Names and words of the user interface, without anything that a person typed or that is data.
 *
 * Not by the library that compares the words of a guide: accname puts the value of a field inside a
 * label into the name (step 2C), which must never be recorded, and it asks the layout of each node,
 * which is too slow for every control of a page. The order of sources is accname's.
 */
import { foldText } from '../core/locate/words.ts';
import { countLetter, withoutDigits } from '../core/locate/volatile.ts';
import { flatChildren, flatText } from './composed-tree.ts';
import { holdsData, isInData } from './data-region.ts';
import { labelsOf } from './labels-of.ts';
import type { LabelCache } from './labels-of.ts';

export type NameSource =
  | 'labelledby'
  | 'aria'
  | 'label'
  | 'value'
  | 'alt'
  | 'legend'
  | 'text'
  | 'title';

export interface ReadName {
  /** Folded, digits out. */
  readonly name: string;
  readonly from: NameSource;
  /** "Address line 2": the one digit at the end, as a letter. */
  readonly ordinal: string | null;
}

/** Elements whose text is the user interface's own; all other text may be anybody's. */
const WORDED =
  'a[href],a[tabindex],button,summary,label,legend,caption,figcaption,h1,h2,h3,h4,h5,h6,dt,th,[role=button],[role=link],' +
  '[role=tab],[role^=menuitem],[role=checkbox],[role=radio],' +
  '[role=switch],[role=heading],[role=columnheader]';
const SILENT = 'script,style,noscript,template,svg,[hidden],[aria-hidden=true],br';
/** Letters of the source, most of them often its indentation. */
const MOST_READ = 2_000;
const MOST_KEPT = 60;

/** Null: it has no name of its own, or none that may be read. */
export function readUiName(element: Element, labels: LabelCache): ReadName | null {
  if (isInData(element)) return null;
  const told = (text: string | null | undefined, from: NameSource): ReadName | null => {
    const name = keepWords(text ?? '');
    return name === '' ? null : { name, from, ordinal: readOrdinal(text ?? '') };
  };
  const referred = element.getAttribute('aria-labelledby');
  if (referred) {
    const root = element.getRootNode() as Document | ShadowRoot;
    const texts = referred.split(/\s+/).map((id) => {
      const it = root.getElementById(id);
      return it && !isInData(it) ? readUiText(it) : '';
    });
    const name = told(texts.join(' '), 'labelledby');
    if (name) return name;
  }
  const aria = told(element.getAttribute('aria-label'), 'aria');
  if (aria) return aria;
  const labelled = labelsOf(element, labels).filter((it) => !isInData(it));
  const label = told(labelled.map(readUiText).join(' '), 'label');
  if (label) return label;
  if (element.matches('input:is([type=button],[type=submit],[type=reset])')) {
    return told(element.getAttribute('value'), 'value');
  }
  if (element.matches('img,area,input[type=image]'))
    return told(element.getAttribute('alt'), 'alt');
  const titled =
    element.matches('fieldset,table,figure,details') &&
    element.querySelector(':scope > :is(legend,caption,figcaption,summary)');
  if (titled) return told(readUiText(titled), 'legend');
  if (isInWords(element) && !holdsData(element)) {
    const name = told(readUiText(element), 'text');
    if (name) return name;
  }
  return told(element.getAttribute('title') || readFrameTitle(element), 'title');
}

/** An editor that fills a frame is called what the frame is called. */
function readFrameTitle(element: Element): string | null | undefined {
  if (element.localName !== 'body') return null;
  const frame = element.ownerDocument.defaultView?.frameElement;
  return frame?.getAttribute('aria-label') ?? frame?.getAttribute('title');
}

/** The words of an element that is known to be one of the user interface, folded, digits out. */
export function readOwnWords(element: Element | null | undefined): string | null {
  if (!element || holdsData(element) || isInData(element)) return null;
  return keepWords(readUiText(element)) || null;
}

/** Whether it lies in what names something by its text. */
export function isInWords(element: Element): boolean {
  return element.closest(WORDED) !== null;
}

/** Whether the element's text is the user interface's own. */
export function isWorded(element: Element): boolean {
  return element.matches(WORDED) && !holdsData(element);
}

/** What one of a data region says it does; only for `commandOf`, which keeps no word of the page. */
export function readCommandWords(element: Element): string {
  return (
    element.getAttribute('aria-label') ||
    flatText(element).slice(0, MOST_READ) ||
    element.getAttribute('title') ||
    element.querySelector('img[alt]')?.getAttribute('alt') ||
    ''
  );
}

function readUiText(element: Element): string {
  const parts: string[] = [];
  let length = 0;
  const read = (node: Node) => {
    if (length > MOST_READ) return;
    if (node.nodeType === 3) {
      parts.push(node.nodeValue!);
      length += node.nodeValue!.length;
    } else if (node.nodeType === 1) {
      const inner = node as Element;
      if (inner.matches(SILENT) || holdsData(inner)) return;
      const label =
        inner.getAttribute('aria-label') ??
        (inner.localName === 'img' ? inner.getAttribute('alt') : null);
      if (label) parts.push(` ${label} `);
      else for (const child of flatChildren(inner)) read(child);
    }
  };
  for (const child of flatChildren(element)) read(child);
  return parts.join('');
}

function readOrdinal(text: string): string | null {
  const digit = /(?<=\p{L}[\s-])[0-9]$/u.exec(text.trim())?.[0];
  return digit === undefined ? null : countLetter(Number(digit));
}

/** As words are recorded and compared: folded, digits out, cut. */
export function keepWords(text: string): string {
  return withoutDigits(foldText(text)).slice(0, MOST_KEPT).trim();
}
