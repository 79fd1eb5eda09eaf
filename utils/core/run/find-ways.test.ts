import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryStory, guideAt, tell } from './fixtures/arbitrary-run.ts';
import { buildContext, buildGuide, newRun, play } from './fixtures/build-guide.ts';
import { findWays } from './find-ways.ts';
import { reduceRun } from './reduce.ts';
import type { Run } from './types.ts';

const guide = buildGuide([{ id: 'een' }, { id: 'twee' }, { id: 'drie' }, { id: 'vier' }]);
const waysOf = (run: Run, from = guide): string[] =>
  [...findWays(run, from, buildContext())].map(([id, { direction }]) => `${id} ${direction}`);

test('back to the steps left behind, ahead to those that follow', () => {
  const { run } = play(guide, ['painted', 'next', 'painted', 'next', 'painted']);
  expect(run.stepId).toBe('drie');
  expect(waysOf(run)).toEqual(['twee back', 'een back', 'vier ahead']);
});

test('nowhere before the start, at rest and at the end', () => {
  expect(waysOf(newRun(guide))).toEqual([]);
  expect(waysOf(play(guide, ['painted', 'pause']).run)).toEqual([]);
  expect(waysOf(play(guide, ['stop']).run)).toEqual([]);
});

test('not to a step that does not apply, and not past the end', () => {
  const short = buildGuide([{ id: 'een' }, { id: 'twee', when: { language: 'de' } }]);
  expect(waysOf(play(short, ['painted']).run, short)).toEqual([]);
});

test('in a loop it comes to an end', () => {
  const loop = buildGuide([
    { id: 'een' },
    { id: 'twee', branch: [{ when: { language: 'nl' }, goto: 'een' }] },
    { id: 'drie' },
  ]);
  expect(waysOf(play(loop, ['painted']).run, loop)).toEqual(['twee ahead']);
});

test('whatever has happened, each way leads to its step', () => {
  fc.assert(
    fc.property(arbitraryStory, (story) => {
      tell(story).forEach(({ run, context }, index) => {
        const any = guideAt(story, index);
        for (const [stepId, { events }] of findWays(run, any, context)) {
          const end = events.reduce((at, event) => reduceRun(at, event, any, context).run, run);
          expect(end.stepId).toBe(stepId);
          expect(['completed', 'abandoned']).not.toContain(end.status);
        }
      });
    }),
  );
});
