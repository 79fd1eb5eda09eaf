import { expect, test } from 'vitest';
import { buildContext, buildGuide, pageAt, play } from './fixtures/build-guide.ts';
import { MAX_TURNS } from './walk.ts';

const APP = 'https://app.example';
const click = { advance: { on: 'click' }, target: 'save' };

test('a step whose condition is false is passed over without a word', () => {
  const guide = buildGuide([
    { id: 'een' },
    { id: 'twee', when: { language: 'de' } },
    { id: 'drie' },
  ]);
  const { run, log } = play(guide, ['painted', 'next']);
  expect(run).toMatchObject({ stepId: 'drie', skipped: [], trail: ['een'] });
  expect(log).not.toContain('step-skipped twee');
});

test('a step whose condition is not known is taken', () => {
  const guide = buildGuide([
    { id: 'een' },
    { id: 'twee', when: { element: 'form', state: 'visible' } },
    { id: 'drie' },
  ]);
  expect(play(guide, ['painted', 'next']).run.stepId).toBe('twee');
  expect(
    play(guide, ['painted', { type: 'next', elements: { form: ['absent'] } }]).run.stepId,
  ).toBe('drie');
});

test('the run begins at the first step that applies', () => {
  const guide = buildGuide([{ id: 'een', when: { language: 'de' } }, { id: 'twee' }]);
  expect(play(guide, []).run).toMatchObject({ stepId: 'twee', turns: 1 });
});

test('the first branch that is true decides, and one that is not known does not', () => {
  const guide = buildGuide([
    {
      id: 'een',
      branch: [
        { when: { element: 'banner', state: 'visible' }, goto: 'twee' },
        { when: { element: 'form', state: 'visible' }, goto: 'vier' },
        { when: { language: 'nl' }, goto: 'drie' },
      ],
    },
    { id: 'twee' },
    { id: 'drie' },
    { id: 'vier' },
  ]);
  expect(
    play(guide, ['painted', { type: 'next', elements: { form: ['visible'] } }]).run.stepId,
  ).toBe('vier');
  expect(
    play(guide, ['painted', { type: 'next', elements: { banner: ['absent'], form: ['absent'] } }])
      .run.stepId,
  ).toBe('drie');
  expect(play(guide, ['painted', 'next']).run.stepId).toBe('drie');
});

test('a step that was done before it is entered is recorded as skipped, and the run goes on', () => {
  const guide = buildGuide([
    { id: 'een' },
    { id: 'open', page: [`${APP}/lijst`], advance: { on: 'url', url: `${APP}/zaak/*` } },
    {
      id: 'bewaar',
      page: [`${APP}/bewerk`],
      advance: { on: 'click', confirm: { url: `${APP}/zaak/*` } },
    },
    { id: 'drie' },
  ]);
  const { run, log } = play(guide, ['painted', 'next'], {
    context: buildContext({ page: pageAt('/zaak/1') }),
  });
  expect(run).toMatchObject({
    status: 'waiting',
    stepId: 'drie',
    skipped: ['open', 'bewaar'],
    trail: ['een'],
  });
  expect(log.slice(-2)).toEqual(['step-skipped open', 'step-skipped bewaar']);
});

test('a step that only asks to be where the person is was done too', () => {
  const guide = buildGuide([
    { id: 'een' },
    { id: 'ga', advance: { on: 'url', url: `${APP}/a` } },
    { id: 'drie' },
  ]);
  expect(play(guide, ['painted', 'next']).run.stepId).toBe('drie');
  const placed = buildGuide([
    { id: 'een' },
    { id: 'ga', page: [`${APP}/*`], advance: { on: 'url', url: `${APP}/a` } },
    { id: 'drie' },
  ]);
  expect(play(placed, ['painted', 'next']).run.stepId).toBe('ga');
});

test('the last step is never passed over: done unseen, it is shown before the run is complete', () => {
  const guide = buildGuide([
    { id: 'een' },
    { id: 'open', page: [`${APP}/lijst`], advance: { on: 'url', url: `${APP}/a` } },
  ]);
  const { run } = play(guide, ['painted', 'next']);
  expect(run).toMatchObject({ status: 'confirming', action: 'reached', stepId: 'open' });
});

test('after a click nothing is concluded from the page that is being left', () => {
  const guide = buildGuide([
    { id: 'terug', ...click },
    { id: 'open', page: [`${APP}/lijst`], advance: { on: 'url', url: `${APP}/zaak/*` } },
    { id: 'drie' },
  ]);
  const clicked = play(guide, ['painted', 'acted'], {
    context: buildContext({ page: pageAt('/zaak/1') }),
  });
  expect(clicked.run).toMatchObject({ status: 'waiting', stepId: 'open', offPath: null });
  const there = play(guide, [{ type: 'page', at: '/lijst' }], clicked);
  expect(there.run).toMatchObject({ status: 'waiting', stepId: 'open' });
  expect(play(guide, [{ type: 'page', at: '/zaak/2' }], there).run).toMatchObject({
    stepId: 'drie',
    done: ['terug', 'open'],
  });
});

test('an outcome that is awaited makes the step count, and not the click', () => {
  const guide = buildGuide([
    { id: 'een', target: 'save', advance: { on: 'click', confirm: { appear: 'banner' } } },
    { id: 'twee' },
  ]);
  const acted = play(guide, ['painted', 'acted']);
  expect(acted.run).toMatchObject({ status: 'confirming', action: 'acted', done: [] });
  expect(play(guide, ['next', 'acted', 'missing', 'found'], acted).run).toBe(acted.run);
  expect(play(guide, ['confirmed'], acted).run).toMatchObject({
    status: 'waiting',
    stepId: 'twee',
    done: ['een'],
  });
});

test('an outcome by address that is already there counts at once', () => {
  const guide = buildGuide([
    { id: 'een', ...click, advance: { on: 'click', confirm: { url: `${APP}/a` } } },
    { id: 'twee' },
  ]);
  expect(play(guide, ['painted', 'acted']).run.stepId).toBe('twee');
});

test('a last step whose outcome comes before it was painted is not complete yet', () => {
  const guide = buildGuide([
    { id: 'een', target: 'save', advance: { on: 'click', confirm: { appear: 'banner' } } },
  ]);
  expect(play(guide, ['acted', 'confirmed']).run).toMatchObject({
    status: 'confirming',
    action: 'reached',
  });
  expect(play(guide, ['acted', 'painted']).run).toMatchObject({
    status: 'confirming',
    painted: true,
  });
  expect(play(guide, ['acted', 'painted', 'confirmed']).run.status).toBe('completed');
});

const onMissing = (policy: string) =>
  buildGuide([{ id: 'een', ...click, onMissing: { do: policy } }, { id: 'twee' }]);

test('a target that is not found is explained, and looked for again once it is there', () => {
  const guide = onMissing('explain');
  const missing = play(guide, ['missing']);
  expect(missing.run).toMatchObject({ status: 'missing', stepId: 'een' });
  expect(missing.log.at(-1)).toBe('missing een');
  const again = play(guide, ['found', 'missing'], missing);
  expect(again.run.status).toBe('missing');
  expect(again.log).toEqual([]);
});

test('while the target is missing, the person’s word counts for any step, and so does the action', () => {
  const guide = onMissing('explain');
  expect(play(guide, ['missing', 'next']).run).toMatchObject({ stepId: 'twee', done: ['een'] });
  expect(play(guide, ['missing', 'acted']).run).toMatchObject({ stepId: 'twee', done: ['een'] });
});

test('words that stand in for the step are not the step: they do not count as seen', () => {
  const { run, log } = play(onMissing('explain'), ['missing', 'painted']);
  expect(run.painted).toBe(false);
  expect(log).not.toContain('step-seen een');
});

test('a target that vanishes after it was shown is missing too', () => {
  expect(play(onMissing('explain'), ['painted', 'missing']).run.status).toBe('missing');
  expect(play(onMissing('wait'), ['painted', 'missing']).run.status).toBe('waiting');
});

test('an author may say to wait on, to go on without, or to stop', () => {
  const waited = play(onMissing('wait'), ['missing', 'missing']);
  expect(waited.run).toMatchObject({ status: 'waiting', stepId: 'een' });
  expect(waited.log).toEqual(['started een', 'missing een']);
  const skipped = play(onMissing('skip'), ['missing']);
  expect(skipped.run).toMatchObject({ stepId: 'twee', skipped: ['een'], trail: [] });
  expect(skipped.log.slice(1)).toEqual(['missing een', 'step-skipped een']);
  const stopped = play(onMissing('stop'), ['missing']);
  expect(stopped.run.status).toBe('abandoned');
  expect(stopped.log.slice(1)).toEqual(['missing een', 'abandoned een']);
});

test('a last step that was skipped because it was missing completes nothing', () => {
  const guide = buildGuide([{ id: 'een', ...click, onMissing: { do: 'skip' } }]);
  expect(play(guide, ['missing']).run.status).toBe('abandoned');
});

test('a guide that goes in circles is paused, and can be taken up again', () => {
  const guide = buildGuide([{ id: 'een', branch: [{ when: { language: 'nl' }, goto: 'een' }] }]);
  const paused = play(
    guide,
    Array.from({ length: MAX_TURNS }, () => 'next' as const),
  );
  expect(paused.run).toMatchObject({
    status: 'paused',
    pauseReason: 'guide',
    turns: MAX_TURNS + 1,
  });
  expect(play(guide, ['resume', 'painted', 'next'], paused).run).toMatchObject({
    status: 'waiting',
    turns: 2,
  });
});

test('steps that are all done and lead back to each other come to rest at once', () => {
  const done = { page: [`${APP}/lijst`], advance: { on: 'url', url: `${APP}/a` } };
  const guide = buildGuide([
    { id: 'een' },
    { id: 'twee', ...done },
    { id: 'drie', ...done, branch: [{ when: { language: 'nl' }, goto: 'twee' }] },
    { id: 'vier' },
  ]);
  const { run, log } = play(guide, ['painted', 'next']);
  expect(run).toMatchObject({ status: 'waiting', stepId: 'twee' });
  expect(log.filter((line) => line.startsWith('step-skipped'))).toEqual([
    'step-skipped twee',
    'step-skipped drie',
  ]);
});
