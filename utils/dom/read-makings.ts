/** What the makers of a page wrote for themselves and for browsers: the same in every language. */
import { hashWord } from '../core/locate/page-words.ts';
import { settleClasses, settleId } from '../core/locate/volatile.ts';

/** Attributes that say how a control is used; values from closed lists only. */
const USAGE = [
  'autocomplete',
  'inputmode',
  'aria-haspopup',
  'aria-autocomplete',
  'rel',
  'formmethod',
  'enterkeyhint',
];
/** Attributes whose presence tells. */
const FLAGS = [
  'required',
  'multiple',
  'readonly',
  'aria-required',
  'aria-multiselectable',
  'download',
];
const PICTURE = 'svg,i,img,[class*=icon i],[data-icon]';
const ICON_CLASS = /icon|^fa-|^glyph|^bi-|^ti-|^mdi-/i;
/** How a picture is drawn, and not what of. */
const DRAWING =
  /size|small|medium|large|direction|rotate|spin|asc$|desc$|(?:^|[-_])icons?(?:[-_](?:root|wrapper))?$/i;
const MOST_PICTURES = 3;
const MOST_LINES = 4;

/** Sorted, with spaces between: `autocomplete=name required`. */
export function readAttributes(element: Element): string | null {
  const told = USAGE.flatMap((name) => {
    const value = element.getAttribute(name)?.trim().toLowerCase();
    return value && /^[a-z][a-z -]{0,30}$/.test(value)
      ? [`${name}=${value.replaceAll(' ', '+')}`]
      : [];
  });
  const flags = FLAGS.filter((name) => element.hasAttribute(name));
  return [...told, ...flags].join(' ') || null;
}

/**
 * Null: no picture in it, or one that nothing tells. An empty element may be one itself, by its classes.
 * One that its makers gave no name is told by its lines.
 */
export function readIcon(element: Element): string | null {
  if (element.childElementCount === 0)
    return element.textContent.trim() ? null : readIconClass(element);
  for (const picture of [...element.querySelectorAll(PICTURE)].slice(0, MOST_PICTURES)) {
    const told =
      settleId(picture.getAttribute('data-icon')) ??
      settleId(picture.getAttribute('data-testid')) ??
      settleId(picture.querySelector('use')?.getAttribute('href')?.split('#')[1]) ??
      readIconClass(picture);
    if (told) return told;
  }
  return readLines(element);
}

/**
 * What it is drawn of, hashed to three letters with `-` between, where that is a few lines and nothing
 * else. Sets draw many with the same lines and another circle, so these are not told.
 */
function readLines(element: Element): string | null {
  const lines = [...element.querySelectorAll('svg *')].map((it) => it.getAttribute('d'));
  if (!lines[0] || lines[MOST_LINES] || !lines.every(Boolean)) return null;
  // oxlint-disable-next-line typescript/no-misused-spread -- Letters of ASCII; the shortest way, and each byte counts.
  return [...hashWord(lines.join())].join('-');
}

/** The longest of the classes that name a picture. */
function readIconClass(element: Element): string | null {
  const classes = settleClasses(element.classList);
  return (
    classes
      .filter((it) => ICON_CLASS.test(it) && !DRAWING.test(it))
      .sort((left, right) => right.length - left.length)[0] ?? null
  );
}
