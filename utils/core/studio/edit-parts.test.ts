import { expect, test } from 'vitest';
import { copyPart, movePart, patchPart, putAfter, type Part } from './edit-parts.ts';
import { makeStep } from './fixtures/draft.ts';

const parts: Part[] = ['een', 'twee', 'drie'].map((id) => ({ id }));
const ids = (of: readonly Part[]) => of.map(({ id }) => id).join(' ');

test.each([
  ['een', 2, 'twee drie een'],
  ['een', 1, 'twee een drie'],
  ['drie', 0, 'drie een twee'],
  ['drie', -5, 'drie een twee'],
  ['een', 99, 'twee drie een'],
  ['twee', 1, 'een twee drie'],
  ['vier', 0, 'een twee drie'],
])('moves %s to %i', (id, at, expected) => {
  expect(ids(movePart(parts, id, at))).toBe(expected);
  expect(ids(parts)).toBe('een twee drie');
});

test('what stays where it is, is the same list', () => {
  expect(movePart(parts, 'een', -1)).toBe(parts);
});

test('changes one part', () => {
  const steps = [makeStep('een'), makeStep('twee', { why: { nl: 'Zo' } })];
  const patched = patchPart(steps, 'twee', { contact: 'Annet', why: undefined });
  expect(patched).toEqual([makeStep('een'), makeStep('twee', { contact: 'Annet' })]);
});

test('puts in after the named one, or at the end', () => {
  expect(ids(putAfter(parts, 'een', { id: 'vier' }))).toBe('een vier twee drie');
  expect(ids(putAfter(parts, null, { id: 'vier' }))).toBe('een twee drie vier');
});

test('a copy has an id of its own and the same target', () => {
  const steps = ['click-1', 'click-2', 'click-3'].map((id) => makeStep(id));
  expect(copyPart(steps, steps[0]!)).toEqual({ ...steps[0], id: 'click-4' });
});
