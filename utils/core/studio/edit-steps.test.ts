import { expect, test } from 'vitest';
import type { Walkthrough } from '../guide/schema.ts';
import { addStep, duplicateStep, moveStep, patchStep, removeStep } from './edit-steps.ts';
import { makeDraft, makeStep, makeTarget } from './fixtures/draft.ts';

const ids = ({ steps }: Walkthrough) => steps.map(({ id }) => id).join(' ');

test.each([
  ['een', 2, 'twee drie een'],
  ['een', 1, 'twee een drie'],
  ['drie', 0, 'drie een twee'],
  ['drie', -5, 'drie een twee'],
  ['een', 99, 'twee drie een'],
  ['twee', 1, 'een twee drie'],
  ['vier', 0, 'een twee drie'],
])('moves %s to %i', (id, at, expected) => {
  const guide = makeDraft();
  expect(ids(moveStep(guide, id, at))).toBe(expected);
  expect(ids(guide)).toBe('een twee drie');
});

test('changes one step', () => {
  const guide = patchStep(makeDraft(), 'twee', { contact: 'Annet', why: undefined });
  expect(guide.steps[1]).toEqual(makeStep('twee', { contact: 'Annet' }));
  expect(guide.steps[0]).toEqual(makeStep('een'));
});

test('a copy comes right after, with an id of its own and the same target', () => {
  const once = duplicateStep(makeDraft(['click-1', 'click-2', 'click-3']), 'click-1');
  expect(ids(once.guide)).toBe('click-1 click-4 click-2 click-3');
  expect(once.stepId).toBe('click-4');
  expect(once.guide.steps[1]?.target).toBe('click-1');
});

test('a step of words comes after the one that is open, or at the end', () => {
  const { guide, stepId } = addStep(makeDraft(), 'een', 'Even lezen');
  expect(ids(guide)).toBe(`een ${stepId} twee drie`);
  expect(guide.steps[1]).toMatchObject({ kind: 'modal', title: { nl: 'Even lezen' } });
  expect(guide.steps[1]).not.toHaveProperty('target');
  const more = addStep(guide, null, 'Klaar');
  expect(more.guide.steps.at(-1)?.id).toBe(more.stepId);
  expect(new Set(more.guide.steps.map(({ id }) => id)).size).toBe(5);
});

test('a step takes its targets along, but those that others speak of', () => {
  const guide: Walkthrough = {
    ...makeDraft(),
    targets: {
      een: { ...makeTarget('een'), within: 'form' },
      twee: { ...makeTarget('twee'), within: 'form' },
      drie: makeTarget('drie'),
      form: { role: 'form', within: 'page' },
      page: { role: 'main' },
      spare: makeTarget('spare'),
    },
    steps: [
      makeStep('een'),
      makeStep('twee', { branch: [{ when: { element: 'drie', state: 'visible' }, goto: 'end' }] }),
      makeStep('drie'),
    ],
  };
  const targets = (from: Walkthrough) => Object.keys(from.targets).join(' ');
  expect(targets(removeStep(guide, 'drie'))).toBe('een twee drie form page spare');
  const without = removeStep(guide, 'een');
  expect(targets(without)).toBe('twee drie form page spare');
  // What it lay in goes with the last that lay in it.
  expect(targets(removeStep(without, 'twee'))).toBe('drie spare');
  expect(removeStep(guide, 'vier')).toBe(guide);
});
