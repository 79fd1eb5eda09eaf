import { expect, test } from 'vitest';
import { APP, buildContext, buildGuide, newRun } from './fixtures/build-guide.ts';
import type { Run } from './types.ts';
import { context, view } from './fixtures/view-run.ts';

test('practice guards what cannot be undone, and nothing else', () => {
  const risky = buildGuide([
    { id: 'een', target: 'save', advance: { on: 'click' } },
    { id: 'twee', target: 'form', risk: 'irreversible', advance: { on: 'click', target: 'save' } },
    { id: 'drie', target: 'save', risk: 'irreversible' },
    { id: 'vier', target: 'save', risk: 'irreversible', advance: { on: 'input' } },
    { id: 'vijf', target: 'save', risk: 'irreversible', advance: { on: 'gone', target: 'form' } },
  ]);
  const guarded = (run: Run) =>
    risky.steps.map(({ id }) => view(risky, { ...run, stepId: id }).step.guarded?.role ?? null);
  const run = newRun(risky);
  expect(guarded(run)).toEqual([null, null, null, null, null]);
  expect(view(risky, run).mark).toBeNull();
  const practice: Run = { ...run, practice: true };
  expect(guarded(practice)).toEqual([null, 'button', 'button', null, 'button']);
  expect(view(risky, practice).mark).toBe('practice');
  expect(view(risky, { ...practice, stepId: 'drie', action: 'reached' }).step.guarded).toBeNull();
});

test('practice guards what cannot be undone in all steps on the page, and in frames, while it goes on', () => {
  const risky = buildGuide(
    [
      { id: 'een', target: 'save', advance: { on: 'input' } },
      {
        id: 'twee',
        target: 'form',
        risk: 'irreversible',
        advance: { on: 'click', target: 'save' },
      },
      { id: 'drie', target: 'save', risk: 'irreversible' },
      { id: 'vier', target: 'form', risk: 'irreversible', page: [`${APP}/elders`] },
      { id: 'vijf', target: 'framed', risk: 'irreversible', page: [`${APP}/elders`] },
    ],
    {
      targets: {
        save: { role: 'button' },
        form: { role: 'form' },
        framed: { role: 'link', frame: `${APP}/kader` },
      },
    },
  );
  const run: Run = { ...newRun(risky), status: 'shown', practice: true };
  const guards = (change: Partial<Run> = {}, at = context) =>
    view(risky, { ...run, ...change }, at).guards.map(({ role }) => role);
  expect(guards()).toEqual(['button', 'link']);
  expect(guards({ status: 'off-path' }, buildContext({ page: null }))).toEqual([
    'button',
    'form',
    'link',
  ]);
  expect(guards({ stepId: 'vier' })).toEqual(['button', 'form', 'link']);
  expect(guards({ practice: undefined })).toEqual([]);
  for (const status of ['paused', 'completed', 'offered'] as const)
    expect(guards({ status })).toEqual([]);
});
