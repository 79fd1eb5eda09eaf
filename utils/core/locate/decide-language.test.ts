import { expect, test } from 'vitest';
import { decide } from './decide.ts';
import type { Evidence, Traits } from './evidence.ts';
import { TABLES } from './weights.ts';
import {
  SAVE,
  KEYLESS,
  BUTTON,
  BOX,
  LINK,
  record,
  among,
  withLittle,
  abroad,
} from './fixtures/decide-samples.ts';

test.each<[string, Traits, string]>([
  ['the same field', {}, 'found'],
  ['another type', { type: 'date' }, 'likely'],
  ['another tag', { tag: 'textarea' }, 'likely'],
  ['another role of the family', { role: 'combobox' }, 'likely'],
])('in another language, %s at the same place', (_, change, status) => {
  const field: Traits = { ...SAVE, role: 'textbox', tag: 'input', type: 'text', field: 'soort' };
  const candidates = among([{ ...field, ...change }, LINK], { speaksAnother: true });
  expect(decide(record(field), candidates).status).toBe(status);
});

test.each<[string, Traits, string]>([
  ['in a group and a parent as large as they were', {}, 'found'],
  ['in a group that grew', { near: 'abad' }, 'found'],
  ['in a parent that grew', { slot: 'ad de ab' }, 'found'],
  ['in a group of which fewer are left', { near: 'aaab' }, 'likely'],
  ['in a parent with fewer children', { slot: 'ab de ab' }, 'likely'],
  ['at another place on the page', { nth: 'aeak' }, 'likely'],
  ['with a name from elsewhere', { from: 'aria' }, 'likely'],
  ['with another tag', { tag: 'div' }, 'likely'],
])('in another language, with little evidence, one of its kind %s', (_, change, status) => {
  const candidates = among([{ ...KEYLESS, ...change }, LINK], { speaksAnother: true });
  const answer = decide(record(KEYLESS), candidates, false, withLittle(2));
  expect(answer).toMatchObject({ status, best: 0 });
  expect(answer.reasons[0]).toBe(status === 'found' ? 'other-language' : 'little-evidence');
});

test('in another language, with little evidence, one that is in no group is asked about', () => {
  const { near: _, ...outside } = KEYLESS;
  const alone = { ...KEYLESS, near: 'aaab' };
  for (const [was, is] of [
    [KEYLESS, outside],
    [outside, KEYLESS],
    [outside, outside],
    [alone, alone],
  ] as const) {
    const candidates = among([is, LINK], { speaksAnother: true });
    expect(decide(record(was), candidates, false, withLittle(2)).status).toBe('likely');
  }
});

test('in another language, with little evidence, one of a known row is asked about', () => {
  const tables = { ...TABLES, rowed: { ...TABLES.rowed, found: 1_000 } };
  const candidates = among([SAVE], { speaksAnother: true, isRowKnown: true });
  expect(decide(record(SAVE), candidates, false, tables).status).toBe('likely');
});

test('in its own language, little evidence is too little for one without a name', () => {
  const { name: _, from: __, marks: ___, id: ____, ...nameless } = SAVE;
  for (const [speaksAnother, status] of [
    [true, 'found'],
    [false, 'likely'],
  ] as const) {
    const candidates = among([nameless, LINK], { speaksAnother });
    expect(decide(record(nameless), candidates, false, withLittle(2)).status).toBe(status);
  }
});

test('in another language, with little evidence, it must lead by twice as much', () => {
  const candidates = among([KEYLESS, { ...KEYLESS, nth: 'aeah' }], { speaksAnother: true });
  const ask = (margin: number) => decide(record(KEYLESS), candidates, false, withLittle(margin));
  const [first, second] = ask(0).ranking;
  const lead = first!.score - second!.score;
  expect(lead).toBeGreaterThan(0);
  expect(ask(lead * 0.4).status).toBe('found');
  expect(ask(lead * 0.6).status).toBe('likely');
  expect(ask(lead * 1.1).status).toBe('ambiguous');
});

test.each<[string, Traits, string]>([
  ['named from elsewhere, in a group of which fewer are left', { near: 'aaab' }, 'likely'],
  ['named from elsewhere', {}, 'found'],
])('in another language, one %s', (_, change, status) => {
  const candidates = among([{ ...SAVE, from: 'aria', ...change }, LINK], abroad);
  const answer = decide(record(SAVE), candidates);
  expect(answer).toMatchObject({ status, best: 0 });
  expect(answer.reasons[0]).toBe(status === 'found' ? 'other-language' : 'other-kind');
});

test('where words say nothing, fewer are left in its group, and one stands in its very place, only a key makes it certain', () => {
  const { name: _, from: __, marks: ___, command: ____, ...nameless } = KEYLESS;
  for (const [was, circumstances, status] of [
    [SAVE, abroad, 'found'],
    [KEYLESS, abroad, 'likely'],
    [nameless, {}, 'likely'],
  ] as const) {
    const ask = (near: string, more: Traits = {}) =>
      decide(record(was), among([{ ...was, near, ...more }, LINK], circumstances));
    expect(ask('aaac').status).toBe('found');
    expect(ask('aaad').status).toBe('found');
    expect(ask('aaab', { slot: 'ac de ac' }).status).toBe('found');
    expect(ask('aaab', { path: 'div form section main' }).status).toBe('found');
    expect(ask('aaab')).toMatchObject({ status, best: 0 });
    expect(ask('aaab').reasons.includes('fewer-twins')).toBe(status === 'likely');
  }
});

test.each<[string, Traits, Traits, string]>([
  ['a checkbox that became a switch', { ...BOX, role: 'checkbox' }, { role: 'switch' }, 'found'],
  [
    'a checkbox that became a switch with another tag',
    { ...BOX, role: 'checkbox' },
    { role: 'switch', tag: 'button' },
    'likely',
  ],
  ['a button that became a tab', BUTTON, { role: 'tab' }, 'found'],
  ['a button of the page that became a tab', { ...BUTTON, tag: 'div' }, { role: 'tab' }, 'likely'],
  ['a button that is written as a link', BUTTON, { tag: 'a' }, 'found'],
  [
    'an input that is a button, as a button',
    { ...BUTTON, tag: 'input' },
    { tag: 'button' },
    'found',
  ],
  [
    'an input that is a field, as another tag',
    { ...BOX, role: 'checkbox' },
    { tag: 'div' },
    'likely',
  ],
])('in another language, %s', (_, recorded, change, status) => {
  const candidates = among([{ ...recorded, ...change }, LINK], { speaksAnother: true });
  expect(decide(record(recorded), candidates).status).toBe(status);
});

test.each<[string, Partial<Evidence>, Traits, readonly Traits[], string, string]>([
  [
    'one of two with a key, both there',
    { common: ['field'] },
    {},
    [{ nth: 'aeah' }],
    'found',
    'other-language',
  ],
  ['one of two with a key, alone now', { common: ['field'] }, {}, [], 'likely', 'fewer-twins'],
  [
    'alone with a key of its own too',
    { common: ['field'] },
    { id: 'soort' },
    [],
    'found',
    'other-language',
  ],
  [
    'one that had a twin, under another heading',
    { twins: 'b' },
    { nth: 'agai', under: 'aaac acad' },
    [],
    'likely',
    'fewer-twins',
  ],
  [
    'one that had a twin, under its heading',
    { twins: 'b' },
    { nth: 'agai' },
    [],
    'found',
    'other-language',
  ],
  [
    'one that had a twin, under another heading, with a key of its own',
    { twins: 'b' },
    { id: 'soort', nth: 'agai', under: 'aaac acad' },
    [],
    'found',
    'other-language',
  ],
  ['one that had none', {}, { nth: 'agai', under: 'aaac acad' }, [], 'found', 'other-language'],
])('in another language, %s', (_, more, change, others, status, reason) => {
  const { id: _id, ...save } = SAVE;
  const field: Traits = { ...save, role: 'textbox', tag: 'input', type: 'text', field: 'soort' };
  const { field: _field, ...keyless } = field;
  const recorded: Traits = {
    ...(more.twins ? keyless : field),
    ...(change.id && { id: change.id }),
  };
  const candidates = [{ ...recorded, ...change }, ...others.map((it) => ({ ...recorded, ...it }))];
  const answer = decide(
    record(recorded, more),
    among([...candidates, LINK], { speaksAnother: true }),
  );
  expect(answer.status).toBe(status);
  expect(answer.reasons[0]).toBe(reason);
});

test('in another language, one that its makers call otherwise now is asked about', () => {
  const ask = (is: Traits) => decide(record(SAVE), among([is, LINK], { speaksAnother: true }));
  expect(ask(SAVE).status).toBe('found');
  expect(ask({ ...SAVE, id: 'reject' })).toMatchObject({ status: 'likely', best: 0 });
  // In its own language, what has no name is told by its picture. And releases leave keys out.
  const { name: __, from: ___, ...pictured } = { ...SAVE, icon: 'fa-save' };
  const renamed = among([{ ...pictured, id: 'button-save' }, LINK]);
  expect(decide(record(pictured, { pictured: true }), renamed).status).toBe('found');
  const { id: _, ...keyless } = SAVE;
  expect(ask(keyless).status).toBe('found');
  // Addresses often have a part for the language.
  const linked: Traits = { ...keyless, href: '/nl/opslaan' };
  const answer = decide(record(linked), among([{ ...linked, href: '/de/speichern' }], abroad));
  expect(answer.status).toBe('found');
});
