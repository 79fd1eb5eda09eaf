import { expect, test } from 'vitest';
import type { PagePair } from './page-pair.ts';
import { makeStatePages } from './state-pages.ts';
import {
  RECURRING_ACTION,
  RECURRING_ENDS,
  RECURRING_FIELDS,
  RECURRING_HEADING,
  stateWords,
} from './state-words.ts';
import { readTokens, stripTokens } from './tokens.ts';

const pages = makeStatePages(3, Infinity);
const recurring = [
  ...RECURRING_FIELDS.map(({ label }) => label),
  RECURRING_ACTION,
  ...RECURRING_ENDS,
];

function versionsOf({ before, after, elsewhere = [] }: PagePair): string[] {
  return [before, after, ...elsewhere].map((it) => it as string);
}

function tokensOf(html: string): number[] {
  return readTokens(html).toSorted((a, b) => a - b);
}

/** How often the text stands on the page as the whole of what is between two tags. */
function countText(html: string, text: string): number {
  return stripTokens(html).match(new RegExp(`>${text} ?<`, 'g'))?.length ?? 0;
}

function countParts(html: string): number {
  return html.match(/<section/g)!.length;
}

test('gives a page the same tokens before and after, each once', () => {
  for (const pair of pages) {
    const [before, after, ...elsewhere] = versionsOf(pair).map(tokensOf);
    expect(before!.length).toBeGreaterThan(15);
    expect(after).toEqual(before);
    for (const tokens of [before!, ...elsewhere]) expect(new Set(tokens).size).toBe(tokens.length);
  }
});

test('makes the same pages each time, and others from another seed', () => {
  expect(makeStatePages(3, Infinity)).toEqual(pages);
  expect(makeStatePages(4, Infinity)).not.toEqual(pages);
  expect(makeStatePages(3, 5)).toEqual(pages.slice(0, 5));
});

test('puts each recurring name into every part', () => {
  for (const html of pages.flatMap(versionsOf)) {
    for (const name of recurring) expect(countText(html, name)).toBe(countParts(html));
    expect([0, countParts(html)]).toContain(countText(html, RECURRING_HEADING));
  }
});

test('hides the parts that are not shown, or leaves them out', () => {
  const shapes = pages.map(({ before }) => {
    const html = before as string;
    const hidden = html.match(/<section[^>]*( hidden|display:none)/g)?.length ?? 0;
    expect(countParts(html)).toBe(hidden + 1);
    return hidden;
  });
  expect(new Set(shapes)).toEqual(new Set([0, 2, 3]));
});

test('elsewhere lacks the shown part in two pages, and the actions of the state in the third', () => {
  for (const pair of pages) {
    const [, after, hidden, absent, other] = versionsOf(pair);
    const shown = (html: string) =>
      tokensOf(html.replaceAll(/<section[^>]*( hidden|display:none).*?<\/section>/g, ''));
    const missing = (html: string) => {
      const left = new Set(shown(html));
      return shown(after!).filter((it) => !left.has(it));
    };
    expect(missing(hidden!).length).toBeGreaterThanOrEqual(recurring.length + 2);
    // What opens the part is gone, too.
    expect(missing(absent!).length).toBe(missing(hidden!).length + 1);
    const [one, two] = stateWords.find(({ title }) => after!.includes(`<title>${title}`))!.actions;
    expect(missing(other!).length).toBe(one.filter((it) => !two.includes(it)).length);
  }
});
