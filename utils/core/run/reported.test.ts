import { expect, test } from 'vitest';
import { buildContext, buildGuide, play } from './fixtures/build-guide.ts';
import { reduceRun } from './reduce.ts';

const guide = buildGuide([{ id: 'een' }, { id: 'twee' }], { version: '2.1.0' });
const report = { type: 'reported', stepId: 'een', what: 'place' } as const;

test('what is wrong is noted with guide, step and version, and changes nothing else', () => {
  const { run } = play(guide, ['painted']);
  const told = reduceRun(run, report, guide, buildContext());
  expect(told.run).toBe(run);
  expect(told.effects[0]).toMatchObject({
    type: 'record',
    event: { kind: 'reported', what: 'place', stepId: 'een', guideVersion: '2.1.0' },
  });
});

test('it is not noted of a step that was left since, nor of a run at rest', () => {
  const left = play(guide, ['painted', 'next']).run;
  const paused = play(guide, ['painted', 'pause']).run;
  for (const run of [left, paused])
    expect(reduceRun(run, report, guide, buildContext())).toEqual({ run, effects: [] });
});
