import { expect, test } from 'vitest';
import { copyPart, freeName, movePart, patchPart, putAfter, type Part } from './edit-parts.ts';
import { localId, variableName } from '../guide/schema-words.ts';
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

test('the copy of a part with the longest id fits, too, and is another with each copy', () => {
  const steps = [makeStep(`${'a'.repeat(61)}-bc`)];
  for (const part of [steps[0]!, steps[0]!]) steps.push(copyPart(steps, part));
  expect(steps.slice(1).map(({ id }) => id)).toEqual([
    `${'a'.repeat(61)}-2`,
    `${'a'.repeat(61)}-3`,
  ]);
  for (const { id } of steps) expect(localId.safeParse(id).success).toBe(true);
});

test.each([
  ['-', 64, localId],
  ['', 40, variableName],
] as const)(
  'with the joint "%s", a name of %i letters makes room for its number',
  (joint, most, form) => {
    const longest = 'a'.repeat(most);
    const taken = new Set([longest]);
    while (taken.size < 12) taken.add(freeName(taken, longest, joint));
    expect([...taken].at(-1)).toBe(`${'a'.repeat(most - `${joint}12`.length)}${joint}12`);
    for (const name of taken) expect(form.safeParse(name).success).toBe(true);
  },
);
