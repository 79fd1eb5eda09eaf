/** Pages of a work list with 200 rows, whose data changed: two layouts, one for each half. */
import { writePage, type PagePair } from './page-pair.ts';
import type { Context } from './page/api.ts';
import { createRandom, shuffle } from './random.ts';
import { createTokeniser } from './tokens.ts';

/** `grid` is made of roles instead of a table, with other columns and other words. */
export type Layout = 'table' | 'grid';

export interface ListWords {
  readonly title: string;
  /** The first column is the key. */
  readonly columns: readonly string[];
  readonly values: readonly (readonly string[])[];
  readonly actions: readonly string[];
  writeKey(number: number): string;
}

interface PageWords extends ListWords {
  readonly filters: readonly string[];
}

export interface ListRow {
  readonly number: number;
  readonly cells: readonly string[];
}

const ROWS = 200;
/** Rows whose controls are targets. */
const SAMPLE = 24;

const WORDS: Record<Layout, PageWords> = {
  table: {
    title: 'Open cases',
    columns: ['Case number', 'Subject', 'Team', 'Status'],
    values: [
      ['Parking permit', 'Tree felling', 'Street party', 'Shop sign', 'Dropped kerb'],
      ['North', 'South', 'Harbour', 'Centre'],
      ['New', 'Waiting', 'In progress', 'Ready to decide'],
    ],
    actions: ['Open', 'Assign', 'Reject'],
    filters: ['Search cases', 'Only my cases', 'Received after'],
    writeKey: (number) => `Z-2026-${String(number).padStart(4, '0')}`,
  },
  grid: {
    title: 'Outgoing letters',
    columns: ['Reference', 'Addressee', 'Template', 'State', 'Desk'],
    values: [
      ['Resident', 'Company', 'Foundation', 'School'],
      ['Confirmation', 'Request for details', 'Decision', 'Reminder'],
      ['Draft', 'To be checked', 'Sent'],
      ['Desk A', 'Desk B', 'Desk C'],
    ],
    actions: ['Show', 'Send', 'Withdraw', 'Copy'],
    filters: ['Find a letter', 'Hide what was sent', 'Made before'],
    writeKey: (number) => `L${String(number * 7 + 1000)}/26`,
  },
};

export function makeRowPages(layout: Layout, seed: number, limit: number): PagePair[] {
  return Array.from({ length: Math.min(4, limit) }, (_, page) =>
    makePair(layout, createRandom(seed * 100 + page)),
  );
}

/** A single page of about `nodes` elements, for timing. */
export function makeLargePage(layout: Layout, seed: number, nodes: number): PagePair {
  const perRow = layout === 'table' ? 9 : 11;
  const random = createRandom(seed);
  const rows = createRows(WORDS[layout], Math.max(4, Math.round(nodes / perRow)), random);
  return drawPair(layout, rows, rows, rows.slice(1, 9));
}

function makePair(layout: Layout, random: () => number): PagePair {
  const { before, after, sample } = driftRows(WORDS[layout], random);
  return drawPair(layout, before, after, sample);
}

/** 200 rows, what became of them, and the rows of which both know. */
export function driftRows(words: ListWords, random: () => number) {
  const old = createRows(words, ROWS, random);
  const sample = shuffle(old, random).slice(0, SAMPLE);
  const kept = old.filter((row) => sample.includes(row) || random() > 0.25);
  const added = createRows(words, ROWS, random).slice(0, ROWS - kept.length);
  const changed = kept.map(({ number }) => ({ number, cells: drawCells(words, random) }));
  const fresh = added.map((row) => ({ ...row, number: row.number + ROWS }));
  return { before: old, after: shuffle([...changed, ...fresh], random), sample };
}

function createRows(words: ListWords, count: number, random: () => number): ListRow[] {
  return Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    cells: drawCells(words, random),
  }));
}

function drawCells({ values }: ListWords, random: () => number): string[] {
  return values.map((choices) => choices[Math.floor(random() * choices.length)]!);
}

/** Both pages carry the same tokens: one for each control of a sampled row, one for each filter. */
function drawPair(
  layout: Layout,
  before: readonly ListRow[],
  after: readonly ListRow[],
  sample: readonly ListRow[],
): PagePair {
  const words = WORDS[layout];
  const tokeniser = createTokeniser();
  const contexts = new Map<number, Context>();
  const marks = new Map<string, string>();
  for (const name of [words.title, ...words.filters, ...words.columns])
    marks.set(name, tokeniser.mark(''));
  for (const { number } of sample) {
    for (const action of words.actions) {
      const mark = tokeniser.mark('');
      marks.set(`${number} ${action}`, mark);
      const value = words.writeKey(number);
      contexts.set(Number(mark.slice(1, -1)), { row: { column: words.columns[0]!, value } });
    }
  }
  const read = (name: string): string => marks.get(name) ?? '';
  return {
    before: drawPage(layout, words, before, read),
    after: drawPage(layout, words, after, read),
    contexts,
  };
}

function drawPage(
  layout: Layout,
  words: PageWords,
  rows: readonly ListRow[],
  read: (name: string) => string,
): string {
  const filters = words.filters
    .map((name) => `<p><label>${name}${read(name)} <input></label></p>`)
    .join('');
  const [table, line, head, cell] =
    layout === 'table'
      ? ['table', 'tr', 'th', 'td']
      : ['div role=grid', 'div role=row', 'div role=columnheader', 'div role=gridcell'];
  const wrap = (tag: string, inner: string): string => `<${tag}>${inner}</${tag.split(' ')[0]}>`;
  const columns = words.columns.map((name) => wrap(head, name + read(name))).join('');
  const lines = rows.map(({ number, cells }) => {
    const actions = words.actions.map((action, at) => {
      const text = action + read(`${number} ${action}`);
      return at === 0 ? `<a href="/items/${number}">${text}</a>` : `<button>${text}</button>`;
    });
    const all = [words.writeKey(number), ...cells, actions.join(' ')];
    return wrap(line, all.map((inner) => wrap(cell, inner)).join(''));
  });
  const list = wrap(table, wrap(line, columns + wrap(head, 'Actions')) + lines.join('\n'));
  const title = `<h1>${words.title}${read(words.title)}</h1>`;
  return writePage(words.title, `${title}<form>${filters}</form>${list}`);
}
