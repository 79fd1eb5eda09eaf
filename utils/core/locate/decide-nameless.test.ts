import { expect, test } from 'vitest';
import { decide } from './decide.ts';
import type { Evidence, Traits } from './evidence.ts';
import { SAVE, LINK, record, among, UNLIKE, KEYLESS } from './fixtures/decide-samples.ts';

const ICONS: Traits = { role: 'button', tag: 'button', icon: 'fa-search', anchor: 'tools' };

test.each<[string, Traits, Partial<Evidence>, Traits, Traits, string]>([
  ['its picture', {}, { pictured: true }, {}, {}, 'found'],
  ['a picture that others had', {}, {}, {}, {}, 'missing'],
  ['a picture that another has, too', {}, { pictured: true }, {}, { icon: 'fa-search' }, 'missing'],
  ['another picture', {}, { pictured: true }, { icon: 'fa-plus' }, {}, 'missing'],
  ['its picture elsewhere', {}, { pictured: true }, { anchor: 'help' }, {}, 'missing'],
  ['its picture as a link', {}, { pictured: true }, { tag: 'a', role: 'link' }, {}, 'missing'],
  ['its id', { id: 'zoek' }, {}, {}, {}, 'found'],
  ['its id as a link', { id: 'zoek' }, {}, { tag: 'a', role: 'link' }, {}, 'missing'],
  ['its id, with another picture', { id: 'zoek' }, {}, { icon: 'fa-plus' }, {}, 'likely'],
  ['an id that others had', { id: 'zoek' }, { common: ['id'] }, {}, {}, 'missing'],
])('without a name, and all else unlike, one is told by %s', (_, own, more, now, twin, status) => {
  const was = { path: 'li ul main', slot: 'ab', classes: 'y', nth: 'abbd', near: 'abbd' };
  const candidates = among([
    { ...ICONS, ...own, ...UNLIKE, ...now },
    { ...ICONS, icon: 'fa-bars', ...UNLIKE, nth: 'akbd', ...twin },
  ]);
  const answer = decide(record({ ...ICONS, ...own, ...was }, more), candidates);
  expect(answer.status).toBe(status);
  if (status === 'found') expect(answer.best).toBe(0);
});

test('a picture tells only in its part of the page, also where it or the other is in none', () => {
  const { anchor: _, ...nowhere } = ICONS;
  const ask = (was: Traits, is: Traits) =>
    decide(record(was, { pictured: true }), among([{ ...is, ...UNLIKE }])).status;
  expect([ask(ICONS, ICONS), ask(nowhere, nowhere)]).toEqual(['found', 'found']);
  expect([ask(ICONS, nowhere), ask(nowhere, ICONS)]).not.toContain('found');
});

test('without a name, one with another picture at its place is only probably it', () => {
  const was: Traits = { ...SAVE, icon: 'fa-save' };
  const { name: _, from: __, marks: ___, command: ____, ...nameless } = was;
  const ask = (icon: string) => decide(record(nameless), among([{ ...nameless, icon }, LINK]));
  expect(ask('fa-save').status).toBe('found');
  expect(ask('fa-trash')).toMatchObject({ status: 'likely', best: 0 });
});

const FIELD: Traits = {
  ...KEYLESS,
  role: 'textbox',
  tag: 'input',
  attrs: 'autocomplete=off',
  nth: 'adaf',
  near: 'adaf',
};

test.each<[string, Traits, string]>([
  ['its settings', { attrs: 'autocomplete=off readonly' }, 'likely'],
  ['its place in the tree', { slot: 'bc de ab' }, 'likely'],
  ['nothing of it', {}, 'found'],
])('without a name, one is asked about where another has %s', (_, now, status) => {
  const { name: __, from: ___, marks: ____, command: _____, ...was } = FIELD;
  const other: Traits = {
    ...was,
    ...UNLIKE,
    ...(now.attrs ? {} : { attrs: 'required' }),
    ...(now.slot ? { slot: was.slot! } : {}),
  };
  const answer = decide(record(was), among([{ ...was, ...now }, other]));
  expect(answer).toMatchObject({ status, best: 0 });
  expect(answer.reasons.includes('only-place')).toBe(status === 'likely');
  const named = decide(
    record(FIELD),
    among([{ ...FIELD, ...now }, other], { speaksAnother: true }),
  );
  expect(named).toMatchObject({ status: 'found', best: 0 });
});
