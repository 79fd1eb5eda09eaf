import { expect, test } from 'vitest';
import type { Walkthrough } from '../guide/schema.ts';
import { buildContext, buildGuide, play } from './fixtures/build-guide.ts';
import { listSteps } from './list-steps.ts';
import type { Run } from './types.ts';

const guide = buildGuide([
  { id: 'een' },
  { id: 'twee' },
  { id: 'drie' },
  { id: 'vier', when: { language: 'de' } },
]);
const marks = (run: Run, from: Walkthrough = guide): string[] =>
  listSteps(run, from, buildContext()).map(({ id, mark }) => `${id} ${mark}`);

test('a completed run shows everything done', () => {
  const { run } = play(guide, ['painted', 'next', 'skip', 'painted', 'next']);
  expect(run.status).toBe('completed');
  expect(marks(run)).toEqual(['een done', 'twee skipped', 'drie done']);
});

test('going back leaves the marks of what was done', () => {
  expect(marks(play(guide, ['painted', 'next', 'painted', 'next', 'back']).run)).toEqual([
    'een done',
    'twee current',
    'drie ahead',
  ]);
  expect(marks(play(guide, ['painted', 'next', 'painted', 'next', 'back', 'back']).run)).toEqual([
    'een current',
    'twee done',
    'drie ahead',
  ]);
});

test('steps that were passed over stay in the list, at their place', () => {
  const done = {
    page: ['https://app.example/lijst'],
    advance: { on: 'url', url: 'https://app.example/a' },
  };
  const passing = buildGuide([
    { id: 'nul', ...done },
    { id: 'een' },
    { id: 'twee', ...done },
    { id: 'drie' },
  ]);
  expect(marks(play(passing, []).run, passing)).toEqual([
    'nul skipped',
    'een current',
    'twee ahead',
    'drie ahead',
  ]);
  expect(marks(play(passing, ['painted', 'next']).run, passing)).toEqual([
    'nul skipped',
    'een done',
    'twee skipped',
    'drie current',
  ]);
});

test('a loop counts its steps once, from where it begins again', () => {
  const loop = buildGuide([
    { id: 'een' },
    { id: 'twee', branch: [{ when: { element: 'form', state: 'visible' }, goto: 'een' }] },
  ]);
  const { run } = play(loop, [
    'painted',
    'next',
    'painted',
    { type: 'next', elements: { form: ['visible'] } },
  ]);
  expect(marks(run, loop)).toEqual(['een current', 'twee done']);
});
