import { expect, test } from 'vitest';
import { buildContext, buildGuide, newRun, pageAt, play } from './fixtures/build-guide.ts';
import { reduceRun } from './reduce.ts';
import type { Run } from './types.ts';

const click = { advance: { on: 'click' }, target: 'save' };
const guide = buildGuide([{ id: 'een', ...click }, { id: 'twee' }, { id: 'drie' }]);

test('accepting an offer starts the run at its first step', () => {
  const { run, log, effects } = play(guide, []);
  expect(run).toMatchObject({ status: 'waiting', stepId: 'een', turns: 1, painted: false });
  expect(log).toEqual(['started een']);
  expect(effects.map(({ type }) => type)).toEqual(['record', 'render']);
});

test('what is recorded names run, pack, guide, the version that is on, step and time, and nothing else', () => {
  const { effects } = reduceRun(
    newRun(guide),
    { type: 'accepted' },
    { ...guide, version: '1.1.0' },
    buildContext({ now: 7 }),
  );
  expect(effects[0]).toEqual({
    type: 'record',
    event: {
      kind: 'started',
      runId: 'run-1',
      packId: 'nl.voorbeeldstad',
      guideId: guide.id,
      guideVersion: '1.1.0',
      stepId: 'een',
      at: 7,
    },
  });
});

test('what is recorded of a run for practice says so', () => {
  const practised: Run = { ...newRun(guide), practice: true };
  const { run, effects } = play(guide, ['accepted', 'painted', 'acted'], { run: practised });
  expect(run.done).toEqual(['een']);
  const records = effects.flatMap((effect) => (effect.type === 'record' ? [effect.event] : []));
  expect(records).toMatchObject([{ kind: 'step-done', practice: true }]);
});

test('an offer that is turned down ends without a trace in the log', () => {
  const { run, log, effects } = play(guide, ['stop'], { run: newRun(guide) });
  expect(run.status).toBe('abandoned');
  expect(log).toEqual([]);
  expect(effects.map(({ type }) => type)).toEqual(['render', 'unbind']);
});

test('a step that was painted is shown, and recorded as seen once', () => {
  const { run, log } = play(guide, ['painted', 'page', 'painted', 'painted']);
  expect(run).toMatchObject({ status: 'shown', painted: true });
  expect(log).toEqual(['started een', 'step-seen een']);
});

test('the person’s own action finishes a step; a second click on it is ignored', () => {
  const { run, log } = play(guide, ['painted', 'acted', { type: 'acted', stepId: 'een' }]);
  expect(run).toMatchObject({
    status: 'waiting',
    stepId: 'twee',
    painted: false,
    done: ['een'],
    trail: ['een'],
  });
  expect(log).toEqual(['started een', 'step-seen een', 'step-done een']);
});

test('Next finishes only a step that asks for it', () => {
  expect(play(guide, ['painted', 'next']).run.stepId).toBe('een');
  expect(play(guide, ['painted', 'acted', 'painted', 'next']).run.stepId).toBe('drie');
});

test('an action on a step that asks for Next is ignored', () => {
  expect(play(guide, ['painted', 'acted', 'painted', 'acted']).run.stepId).toBe('twee');
});

test('a skipped step is kept apart from the done, until it is done after all', () => {
  const skipped = play(guide, ['painted', 'skip']);
  expect(skipped.run).toMatchObject({ stepId: 'twee', skipped: ['een'], done: [], trail: ['een'] });
  const done = play(guide, ['back', 'painted', 'acted'], skipped);
  expect(done.run).toMatchObject({ skipped: [], done: ['een'] });
});

test('Back walks over the steps left behind, the last one first', () => {
  const { run, log } = play(guide, ['painted', 'acted', 'painted', 'next', 'back']);
  expect(run).toMatchObject({
    status: 'waiting',
    stepId: 'twee',
    trail: ['een'],
    painted: false,
    done: ['een', 'twee'],
  });
  expect(log.at(-1)).toBe('back drie');
  const first = play(guide, ['back'], { run });
  expect(first.run).toMatchObject({ stepId: 'een', trail: [] });
  expect(play(guide, ['back'], first).run).toBe(first.run);
});

test('Back passes over a step that the guide has lost', () => {
  const { run } = play(guide, ['painted', 'acted', 'painted', 'next']);
  const shorter = { ...guide, steps: guide.steps.filter(({ id }) => id !== 'twee') };
  expect(play(shorter, ['back'], { run }).run.stepId).toBe('een');
});

test.each(['waiting', 'shown', 'missing', 'off-path'])(
  'a run that is %s can be paused and resumed',
  (status) => {
    const way = {
      waiting: [],
      shown: ['painted'],
      missing: ['missing'],
      'off-path': [{ type: 'page', at: 'https://other.example/' }],
    } as const;
    const before = play(guide, way[status as keyof typeof way]);
    expect(before.run.status).toBe(status);
    const paused = play(guide, [{ type: 'pause', reason: 'permission' }], before);
    expect(paused.run).toMatchObject({
      status: 'paused',
      pauseReason: 'permission',
      offPath: null,
    });
    expect(paused.log).toEqual(['paused een']);
    const resumed = play(guide, ['resume'], paused);
    expect(resumed.run).toMatchObject({ status: 'waiting', pauseReason: null, stepId: 'een' });
    expect(resumed.log).toEqual(['resumed een']);
  },
);

test('resuming judges the page that the person is on', () => {
  const { run } = play(guide, ['pause']);
  const context = buildContext({ page: pageAt('https://other.example/') });
  expect(play(guide, ['resume'], { run, context }).run.status).toBe('off-path');
  expect(play(guide, ['resume'], { run, context: buildContext({ page: null }) }).run.status).toBe(
    'waiting',
  );
});

test('a closed tab turns the run into an offer that remembers everything', () => {
  const { run, effects } = play(guide, ['painted', 'acted', 'painted', 'detached']);
  expect(run).toMatchObject({
    status: 'offered',
    stepId: 'twee',
    painted: true,
    done: ['een'],
    trail: ['een'],
  });
  expect(effects.map(({ type }) => type)).toEqual(['render', 'unbind']);
  const taken = play(guide, ['accepted'], { run });
  expect(taken.run).toMatchObject({ status: 'waiting', stepId: 'twee', painted: true });
  expect(taken.log).toEqual(['resumed twee']);
});

test('a paused run stays paused when its tab is closed', () => {
  const { run } = play(guide, ['pause']);
  expect(play(guide, ['detached'], { run }).run).toBe(run);
});

test('stopping abandons the run at its step, whatever it was at', () => {
  for (const way of [['painted'], ['pause'], ['detached'], ['missing']] as const) {
    const { run, log } = play(guide, [...way, 'stop']);
    expect(run).toMatchObject({ status: 'abandoned', stepId: 'een' });
    expect(log.at(-1)).toBe('abandoned een');
  }
});

test('a guide that lost the current step pauses the run, and goes on at the first step not done', () => {
  const { run } = play(guide, ['painted', 'acted', 'painted']);
  const shorter = { ...guide, steps: guide.steps.filter(({ id }) => id !== 'twee') };
  const paused = play(shorter, ['page'], { run });
  expect(paused.run).toMatchObject({ status: 'paused', pauseReason: 'guide', stepId: 'twee' });
  expect(play(shorter, ['resume'], paused).run).toMatchObject({
    status: 'waiting',
    stepId: 'drie',
  });
});

test('an offered run whose guide lost its step is paused when it is taken up', () => {
  const { run } = play(guide, ['painted', 'acted', 'detached']);
  const shorter = { ...guide, steps: guide.steps.filter(({ id }) => id !== 'twee') };
  expect(play(shorter, ['accepted'], { run }).run).toMatchObject({
    status: 'paused',
    pauseReason: 'guide',
  });
});

test('a guide without a step for this person ends as it begins', () => {
  const none = buildGuide([{ id: 'een', when: { language: 'de' } }]);
  const { run, log } = play(none, []);
  expect(run.status).toBe('abandoned');
  expect(log).toEqual(['started een', 'abandoned een']);
});

test('an event of a kind that is not known changes nothing', () => {
  const { run } = play(guide, ['painted']);
  expect(reduceRun(run, { type: 'dance' } as never, guide, buildContext())).toEqual({
    run,
    effects: [],
  });
});

test('going on elsewhere works although the guide lost the step that is left', () => {
  const placed = buildGuide([
    { id: 'een', page: ['https://app.example/b'] },
    { id: 'twee', page: ['https://app.example/a'] },
  ]);
  const { run } = play(placed, []);
  expect(run.offPath?.continueAt).toBe('twee');
  const shorter = { ...placed, steps: placed.steps.slice(1) };
  expect(play(shorter, ['continue'], { run }).run).toMatchObject({
    status: 'waiting',
    stepId: 'twee',
  });
});
