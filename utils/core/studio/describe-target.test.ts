import { expect, test } from 'vitest';
import type { Target } from '../guide/schema.ts';
import type { Evidence, Traits } from '../locate/evidence.ts';
import { judgeTarget, listEvidence, listUnread, nameTarget } from './describe-target.ts';
import { makeDraft } from './fixtures/draft.ts';

const see = (traits: Traits, change: Partial<Evidence> = {}): Target =>
  ({ recorded: { v: 'a', traits, twins: 'a', common: [], words: '', ...change } }) as Target;

test('lists what can be read, once, what was written before what was seen', () => {
  const guide = { ...makeDraft(), targets: { form: { role: 'form', name: { de: 'Bescheid' } } } };
  const target: Target = {
    ...see({ role: 'button', name: 'opslaan', heading: 'besluit', nth: 'abcd', path: 'form main' }),
    name: { nl: 'Opslaan', de: 'Speichern' },
    within: 'form',
    row: { column: { nl: 'Zaak' }, value: '{{zaak}}' },
  };
  expect(listEvidence(guide, target, 'de')).toEqual([
    { field: 'name', value: 'Speichern' },
    { field: 'within', value: 'Bescheid' },
    { field: 'row', value: 'Zaak: {{zaak}}' },
    { field: 'role', value: 'button' },
    { field: 'heading', value: 'besluit' },
  ]);
  expect(listUnread(target)).toEqual(['path', 'nth']);
});

test('a picture is read where its makers gave it a name, and not its lines', () => {
  const named = see({ role: 'button', icon: 'fa-trash' });
  const drawn = see({ role: 'button', icon: 'e-n-s' });
  const fields = (it: Target) => listEvidence(makeDraft(), it, 'nl').map(({ field }) => field);
  expect([fields(named), listUnread(named)]).toEqual([['role', 'icon'], []]);
  expect([fields(drawn), listUnread(drawn)]).toEqual([['role'], ['icon']]);
});

test('is called as on the page, else by its id', () => {
  const guide = {
    ...makeDraft(),
    targets: { a: { label: { nl: 'Datum' } }, b: see({ name: 'opslaan' }), c: { css: '#x' } },
  };
  expect(['a', 'b', 'c', 'd'].map((id) => nameTarget(guide, id, 'fr'))).toEqual([
    'Datum',
    'opslaan',
    'c',
    'd',
  ]);
});

test.each<[string, Target, string, string]>([
  ['a name of the makers', see({ name: 'opslaan', id: 'save' }), 'strong', 'key'],
  [
    'one that others have, too',
    see({ name: 'x', id: 'save' }, { common: ['id'] }),
    'fair',
    'words',
  ],
  ['words only', see({ name: 'opslaan', heading: 'besluit' }), 'fair', 'words'],
  ['twins', see({ name: 'opslaan' }, { twins: 'c' }), 'weak', 'words twins=2'],
  [
    'twins, and a name of the makers',
    see({ name: 'x', id: 's' }, { twins: 'b' }),
    'fair',
    'key twins=1',
  ],
  ['no name', see({ role: 'button', heading: 'besluit' }), 'weak', 'around'],
  ['nothing but a place', see({ role: 'button', nth: 'abcd', slot: 'ab' }), 'weak', 'place'],
  ['written by hand', { role: 'button', name: { nl: 'Opslaan' } }, 'fair', 'written'],
  ['written with an id', { id: 'save' }, 'strong', 'key'],
  ['a selector', { css: '#save' }, 'weak', 'css'],
])('%s', (_, target, level, signs) => {
  const judged = judgeTarget(target);
  const said = judged.signs.map((it) => it.sign + ('count' in it ? `=${it.count}` : ''));
  expect([judged.level, said.join(' ')]).toEqual([level, signs]);
});

test('in a row that is known, only its twins in that row count', () => {
  const row = { column: 'zaak', at: 'a', variable: 'zaak' };
  const target = see({ name: 'openen' }, { twins: 'h', rowTwins: 'a', row, data: true });
  expect(judgeTarget(target)).toEqual({
    level: 'fair',
    signs: [{ sign: 'words' }, { sign: 'row' }, { sign: 'data' }],
  });
});

test('tells in which languages it was recorded', () => {
  const wordings = [{ language: 'de', words: '', traits: {} }];
  expect(judgeTarget(see({ id: 'save' }, { language: 'nl', wordings })).signs.at(-1)).toEqual({
    sign: 'languages',
    languages: ['nl', 'de'],
  });
});
