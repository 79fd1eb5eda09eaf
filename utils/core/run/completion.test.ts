import { expect, test } from 'vitest';
import { buildGuide, play } from './fixtures/build-guide.ts';

const click = { advance: { on: 'click' }, target: 'save' };
const guide = buildGuide([{ id: 'een', ...click }, { id: 'twee' }, { id: 'drie' }]);

test('the last step, painted and done, completes the run', () => {
  const { run, log, effects } = play(guide, [
    'painted',
    'acted',
    'painted',
    'next',
    'painted',
    'next',
  ]);
  expect(run).toMatchObject({
    status: 'completed',
    stepId: 'drie',
    done: ['een', 'twee', 'drie'],
    trail: ['een', 'twee'],
  });
  expect(log.slice(-2)).toEqual(['step-done drie', 'completed drie']);
  expect(effects.map(({ type }) => type)).toEqual(['record', 'record', 'render', 'unbind']);
});

test('a last step that was done before it was painted waits for that, and is then complete', () => {
  const one = buildGuide([{ id: 'een', ...click }]);
  const waiting = play(one, ['acted']);
  expect(waiting.run).toMatchObject({ status: 'confirming', action: 'reached', done: [] });
  expect(waiting.log).toEqual(['started een']);
  expect(
    play(one, ['next', 'confirmed', { type: 'page', at: 'https://other.example/' }], waiting).run
      .status,
  ).toBe('confirming');
  const painted = play(one, ['painted'], waiting);
  expect(painted.run.status).toBe('completed');
  expect(painted.log).toEqual(['step-seen een', 'step-done een', 'completed een']);
});

test('that wait survives a pause and a closed tab', () => {
  const one = buildGuide([{ id: 'een', ...click }]);
  expect(play(one, ['acted', 'pause', 'resume', 'painted']).run.status).toBe('completed');
  expect(play(one, ['acted', 'detached', 'accepted', 'painted']).run.status).toBe('completed');
});

test('skipping the last step completes the run if it was painted, and abandons it if not', () => {
  const one = buildGuide([{ id: 'een' }]);
  expect(play(one, ['painted', 'skip']).run.status).toBe('completed');
  expect(play(one, ['painted', 'skip']).log.slice(-2)).toEqual([
    'step-skipped een',
    'completed een',
  ]);
  expect(play(one, ['skip']).run.status).toBe('abandoned');
});

test('a painted step that leads to the end completes the run, though steps stand behind it', () => {
  const branched = buildGuide([
    { id: 'een', branch: [{ when: { language: 'nl' }, goto: 'end' }] },
    { id: 'twee' },
  ]);
  expect(play(branched, ['painted', 'next']).run).toMatchObject({
    status: 'completed',
    stepId: 'een',
  });
});
