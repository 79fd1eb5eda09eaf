import { expect, test } from 'vitest';
import type { CasePage } from './apps/case-page.ts';
import { berthWords } from './berth-words.ts';
import { makeCasePages } from './case-pages.ts';
import { readTokens, stripTokens } from './tokens.ts';
import { permitWords, repairWords } from './vocabulary.ts';

const pages = makeCasePages(permitWords, 3, 8);

function textOf(page: CasePage): string {
  return JSON.stringify(page);
}

function tokensOf(page: CasePage): number[] {
  return readTokens(textOf(page)).toSorted((a, b) => a - b);
}

function rowsOf(page: CasePage) {
  return page.sections.flatMap((section) => (section.kind === 'list' ? section.list.rows : []));
}

test('gives a page the same tokens in all its versions, each once', () => {
  for (const { before, after, translated } of pages) {
    const tokens = tokensOf(before);
    expect(tokens.length).toBeGreaterThan(5);
    expect(new Set(tokens).size).toBe(tokens.length);
    expect(tokensOf(after)).toEqual(tokens);
    expect(tokensOf(translated)).toEqual(tokens);
  }
});

test('makes the same pages each time, and others from another seed', () => {
  expect(makeCasePages(permitWords, 3, 8)).toEqual(pages);
  expect(makeCasePages(permitWords, 4, 8)).not.toEqual(pages);
});

test('translates the words, and neither ids nor data', () => {
  const page = pages.find(({ before }) => rowsOf(before).length > 0)!;
  expect(textOf(page.translated)).not.toContain(permitWords.list.title);
  const ofRows = ({ key, cells, actions }: ReturnType<typeof rowsOf>[number]) => ({
    key,
    cells,
    ids: actions.map(({ id }) => id),
  });
  expect(rowsOf(page.translated).map(ofRows)).toEqual(rowsOf(page.after).map(ofRows));
});

test('keeps the marked rows of a list, with other values and in another order', () => {
  const { before, after, contexts } = pages.find((it) => it.contexts.size > 0)!;
  const marked = (page: CasePage) =>
    rowsOf(page).filter(({ actions }) => actions.some(({ label }) => label !== stripTokens(label)));
  const [old, young] = [marked(before), marked(after)];
  expect(old.map(({ key }) => key)).not.toEqual(young.map(({ key }) => key));
  expect(old.map(({ key }) => key).toSorted()).toEqual(young.map(({ key }) => key).toSorted());
  for (const { key, actions } of young)
    for (const token of readTokens(actions.map(({ label }) => label).join('')))
      expect(contexts.get(token)).toEqual({
        row: { column: permitWords.list.columns[0], value: key },
      });
});

test('marks nothing that lies behind a modal', () => {
  const covered = makeCasePages(repairWords, 1, 20).filter(({ before: { overlay } }) =>
    ['modal', 'drawer'].includes(overlay?.kind ?? ''),
  );
  expect(covered.length).toBeGreaterThan(0);
  for (const { before } of covered) {
    expect(readTokens(JSON.stringify(before.sections))).toEqual([]);
    expect(readTokens(JSON.stringify(before.overlay)).length).toBeGreaterThan(0);
  }
});

test('shares no label between the halves', () => {
  const wordsOf = (words: typeof permitWords) =>
    [...words.titles, ...words.tabs, ...words.panels, ...words.formActions, ...words.noteActions]
      .concat(words.list.actions, words.list.columns)
      .concat(words.personFields.map(({ label }) => label))
      .concat(words.forms.flatMap(({ fields }) => fields.map(({ label }) => label)));
  const learned = new Set([permitWords, berthWords].flatMap(wordsOf));
  expect(wordsOf(repairWords).filter((word) => learned.has(word))).toEqual([]);
});
