import { expect, test } from 'vitest';
import { createPreview } from './create-preview.ts';
import { buildContext, buildGuide, pageAt } from './fixtures/build-guide.ts';
import { presentRun } from './present.ts';
import { reduceRun } from './reduce.ts';
import type { Run, RunEvent } from './types.ts';

const guide = buildGuide([
  { id: 'a' },
  { id: 'b', when: { role: 'balie' } },
  { id: 'c', page: ['https://app.example/c'] },
  { id: 'd' },
]);
const context = buildContext({ roles: ['behandelaar'], page: pageAt('/c') });
const begin = () => createPreview('preview:1', guide, 'c', context);
const after = (run: Run, event: RunEvent): Run => reduceRun(run, event, guide, context).run;

test('begins at the step, with the way there for the role passed over and open to go back to', () => {
  const run = after(begin(), { type: 'page' });
  expect(run).toMatchObject({ status: 'waiting', stepId: 'c', preview: true, turns: 1 });
  const view = presentRun(run, guide, { context, canReturn: false });
  expect(view.mark).toBe('preview');
  expect(view.steps.map(({ id, mark }) => `${id} ${mark}`)).toEqual([
    'a skipped',
    'c current',
    'd ahead',
  ]);
  expect(after(run, { type: 'back', stepId: 'c' }).stepId).toBe('a');
});

test('says on another page that the step is elsewhere, as a run does', () => {
  const elsewhere = buildContext({ page: pageAt('/a') });
  const { run } = reduceRun(begin(), { type: 'page' }, guide, elsewhere);
  expect(run).toMatchObject({ status: 'off-path', offPath: { reason: 'elsewhere' } });
});

test('is never put away: it ends', () => {
  expect(after(begin(), { type: 'pause', reason: 'person' }).status).toBe('abandoned');
  expect(after(begin(), { type: 'stop' }).status).toBe('abandoned');
});

test('of a step that the guide has not, begins at the first', () => {
  expect(createPreview('preview:1', guide, 'nergens', context)).toMatchObject({
    stepId: 'a',
    trail: [],
  });
});
