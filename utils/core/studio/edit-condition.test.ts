import { expect, test } from 'vitest';
import { condition } from '../guide/schema-condition.ts';
import type { Condition } from '../guide/schema.ts';
import {
  canAsk,
  changeCondition,
  CONDITION_KINDS,
  kindOfCondition,
  readNot,
  startCondition,
  writeNot,
} from './edit-condition.ts';
import { makeDraft } from './fixtures/draft.ts';

const start = { guide: makeDraft(['een']), today: () => '2026-05-01', guides: ['own.ander'] };

test.each(CONDITION_KINDS)('what is begun with fits the format: %s', (kind) => {
  const made = startCondition(kind, start);
  expect(condition.parse(made)).toEqual(made);
  expect(kindOfCondition(made)).toBe(kind);
  expect(canAsk(kind, start)).toBe(true);
});

test('what the guide has not cannot be asked for', () => {
  const bare = { ...start, guide: { ...makeDraft([]), variables: {} }, guides: [] };
  const cannot = CONDITION_KINDS.filter((kind) => !canAsk(kind, bare));
  expect(cannot).toEqual(['element', 'variable', 'guide']);
  expect(startCondition('all', bare)).toEqual({ all: [{ url: 'https://{{host}}/*' }] });
});

test('a group keeps what was there', () => {
  const one = { role: 'stagiair' };
  const all = changeCondition(one, 'all', start);
  expect(all).toEqual({ all: [one] });
  expect(changeCondition(all, 'any', start)).toEqual({ any: [one] });
  expect(changeCondition(one, 'role', start)).toBe(one);
});

test('not, and not not', () => {
  const plain = { role: 'stagiair' };
  expect(readNot({ not: plain })).toEqual({ isNot: true, plain });
  expect(readNot({ not: { not: plain } })).toEqual({ isNot: false, plain });
  expect(writeNot({ isNot: true, plain })).toEqual({ not: plain } satisfies Condition);
});
