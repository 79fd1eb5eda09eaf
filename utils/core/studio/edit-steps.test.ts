import { expect, test } from 'vitest';
import type { Walkthrough } from '../guide/schema.ts';
import { newStep, removeStep } from './edit-steps.ts';
import { makeDraft, makeStep, makeTarget } from './fixtures/draft.ts';

test('a new step is of words alone', () => {
  const guide = makeDraft(['een', 'words-2']);
  const step = newStep(guide, 'Even lezen');
  expect(step).toMatchObject({ id: 'words-3', kind: 'modal', title: { nl: 'Even lezen' } });
  expect(step).not.toHaveProperty('target');
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
  expect(removeStep(guide, 'vier')).toEqual(guide);
});
