import { expect, test } from 'vitest';
import type { Guide } from '../guide/schema.ts';
import { guideSchema } from '../guide/schema.ts';
import { buildGuide } from '../run/fixtures/build-guide.ts';
import { listNext, type NextQuestion } from './list-next.ts';

const walk = (id: string, fields: Partial<Guide> = {}) =>
  buildGuide([{ id: 'een' }], { id: `nl.${id}`, ...(fields as object) });
const list = (id: string, guideIds: readonly string[], fields: object = {}): Guide =>
  guideSchema.parse({
    format: 1,
    kind: 'checklist',
    id: `nl.${id}`,
    version: '1.0.0',
    language: 'nl',
    title: { nl: id },
    app: { id: 'app', match: ['https://app.voorbeeldstad.nl/*'] },
    items: guideIds.map((it) => ({ id: it, title: { nl: it }, guide: `nl.${it}` })),
    ...fields,
  });

function next(guides: readonly Guide[], change: Partial<NextQuestion> = {}) {
  const { lists, guides: found } = listNext({
    guides,
    roles: [],
    completed: new Set(),
    underWay: new Set(),
    statesOf: ({ items }) => items.map(() => 'open'),
    ...change,
  });
  return {
    lists: lists.map(({ checklist, open }) => [checklist.id, ...open.map(({ id }) => id)]),
    guides: found.map(({ id }) => id),
  };
}

test('open items of my checklists come first, and a guide is told once', () => {
  expect(next([walk('a'), walk('b'), walk('c'), list('week', ['b', 'a'])])).toEqual({
    lists: [['nl.week', 'b', 'a']],
    guides: ['nl.c'],
  });
});

test('what is done, locked or under way is not next', () => {
  const guides = [walk('a'), walk('b'), walk('c'), walk('d'), list('week', ['a', 'b', 'x'])];
  const change: Partial<NextQuestion> = {
    completed: new Set(['nl.c']),
    underWay: new Set(['nl.b']),
    statesOf: () => ['done', 'open', 'locked'],
  };
  // `a` is ticked, but was not done: it may be done.
  expect(next(guides, change)).toEqual({ lists: [], guides: ['nl.a', 'nl.d'] });
  expect(next([list('week', ['a'])], { completed: new Set(['nl.week']) }).lists).toEqual([]);
});

test('only what is for one of my roles; without a role, everything', () => {
  const guides = [
    walk('a', { audience: ['baliemedewerker'] }),
    walk('b'),
    list('week', ['x'], { audience: ['baliemedewerker'] }),
  ];
  expect(next(guides, { roles: ['behandelaar'] })).toEqual({ lists: [], guides: ['nl.b'] });
  expect(next(guides).guides).toEqual(['nl.a', 'nl.b']);
  // Begun in another role: it goes on.
  const statesOf = (): ['open'] => ['open'];
  expect(next(guides, { roles: ['behandelaar'], statesOf }).lists).toEqual([]);
  const begun = list('week', ['x', 'y'], { audience: ['baliemedewerker'] });
  expect(next([begun], { roles: ['behandelaar'], statesOf: () => ['done', 'open'] }).lists).toEqual(
    [['nl.week', 'y']],
  );
});

test('what comes by a link only is not proposed; what its author puts first is first', () => {
  const guides = [
    walk('a', { start: { offer: 'link', frequency: 'always', priority: 0 } }),
    walk('b', { start: { offer: 'launcher', frequency: 'always', priority: 0 } }),
    walk('c', { start: { offer: 'launcher', frequency: 'always', priority: 5 } }),
  ];
  expect(next(guides).guides).toEqual(['nl.c', 'nl.b']);
});
