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
  expect(run).toMatchObject({ status: 'off-path', stepId: 'twee' });
  expect(log.filter((line) => line.startsWith('step-skipped'))).toEqual([
    'step-skipped twee',
    'step-skipped drie',
  ]);
});

test('whichever way a step is left without a click, a next one that was done is passed over', () => {
  const open = { id: 'open', page: [`${APP}/lijst`], advance: { on: 'url', url: `${APP}/a` } };
  const target = { id: 'een', target: 'save', onMissing: { do: 'skip' } };
  const after = (advance: object, ...way: Parameters<typeof play>[1]) =>
    play(buildGuide([{ ...target, advance }, open, { id: 'drie' }]), way).run.stepId;
  expect(after({ on: 'next' }, 'painted', 'next')).toBe('drie');
  expect(after({ on: 'next' }, 'skip')).toBe('drie');
  expect(after({ on: 'next' }, 'missing')).toBe('drie');
  expect(
    after({ on: 'click', confirm: { appear: 'banner' } }, 'painted', 'acted', 'confirmed'),
  ).toBe('drie');
  expect(after({ on: 'click', confirm: { url: `${APP}/a` } }, 'painted', 'acted')).toBe('drie');
  expect(after({ on: 'click' }, 'painted', 'acted')).toBe('open');
});
