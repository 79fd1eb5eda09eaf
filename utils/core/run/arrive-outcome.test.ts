import { expect, test } from 'vitest';
import { buildContext, buildGuide, pageAt, play, type Happening } from './fixtures/build-guide.ts';

const APP = 'https://app.example';
const page = (at: string, facts: Happening['facts'] = {}): Happening => ({
  type: 'page',
  at,
  facts,
});

test('reaching the address that a step asks for finishes it', () => {
  const reach = buildGuide([
    { id: 'een', page: [`${APP}/a`], advance: { on: 'url', url: `${APP}/b` } },
    { id: 'twee' },
  ]);
  const { run, log } = play(reach, ['painted', page('/b')]);
  expect(run).toMatchObject({ status: 'waiting', stepId: 'twee', done: ['een'] });
  expect(log).toContain('step-done een');
});

test('an error page is no outcome, even at the right address', () => {
  const reach = buildGuide([
    { id: 'een', advance: { on: 'url', url: `${APP}/b` } },
    { id: 'twee' },
  ]);
  expect(play(reach, ['painted', page('/b', { error: 502 })]).run).toMatchObject({
    status: 'off-path',
    stepId: 'een',
  });
});

const saved = buildGuide([
  {
    id: 'bewaar',
    page: [`${APP}/bewerk`],
    target: 'save',
    advance: { on: 'click', confirm: { url: `${APP}/zaak/*` } },
  },
  { id: 'klaar' },
]);
const atEdit = { context: buildContext({ page: pageAt('/bewerk') }) };

test('the address that confirms a step finishes it', () => {
  const acted = play(saved, ['painted', 'acted'], atEdit);
  expect(acted.run.status).toBe('confirming');
  expect(play(saved, [page('/zaak/1')], acted).run).toMatchObject({
    stepId: 'klaar',
    done: ['bewaar'],
  });
});

test('a form that comes back with errors is shown again, and counts once it is saved', () => {
  const again = play(saved, ['painted', 'acted', page('/bewerk')], atEdit);
  expect(again.run).toMatchObject({ status: 'waiting', stepId: 'bewaar' });
  expect(play(saved, ['painted', 'acted', page('/zaak/1')], again).run.done).toEqual(['bewaar']);
});

test('a stopover on the way to the outcome does not lose it', () => {
  const anywhere = buildGuide([
    { id: 'bewaar', target: 'save', advance: { on: 'click', confirm: { url: `${APP}/zaak/*` } } },
    { id: 'klaar' },
  ]);
  const { run } = play(
    anywhere,
    ['painted', 'acted', page('/even-geduld'), page('/zaak/1')],
    atEdit,
  );
  expect(run).toMatchObject({ stepId: 'klaar', done: ['bewaar'] });
});

test('an outcome that is reached without the message of the click still counts', () => {
  expect(play(saved, ['painted', page('/zaak/1')], atEdit).run).toMatchObject({
    stepId: 'klaar',
    done: ['bewaar'],
  });
  expect(play(saved, [page('/zaak/1')], atEdit).run).toMatchObject({
    stepId: 'klaar',
    skipped: ['bewaar'],
  });
});

test('a last step that is reached unseen is shown where the person is, and then complete', () => {
  const last = buildGuide([
    { id: 'een', page: [`${APP}/a`], advance: { on: 'url', url: `${APP}/b` } },
  ]);
  const there = play(last, [page('/b')]);
  expect(there.run).toMatchObject({ status: 'confirming', action: 'reached' });
  expect(play(last, ['painted'], there).run.status).toBe('completed');
});

const banner = buildGuide([
  {
    id: 'bewaar',
    page: [`${APP}/bewerk`],
    target: 'save',
    advance: { on: 'click', confirm: { appear: 'banner' } },
  },
  { id: 'klaar' },
]);

test('an element that confirms a step is awaited on the page that answers', () => {
  const acted = play(banner, ['painted', 'acted'], atEdit);
  for (const at of ['/bewerk', '/zaak/1']) {
    const answered = play(banner, [page(at)], acted);
    expect(answered.run).toMatchObject({ status: 'confirming', stepId: 'bewaar' });
    expect(play(banner, ['confirmed'], answered).run.stepId).toBe('klaar');
  }
});

test('but not on a sign-in page, an error or in another application', () => {
  const acted = play(banner, ['painted', 'acted'], atEdit);
  for (const elsewhere of [
    page('/login', { login: true }),
    page('/zaak/1', { error: 500 }),
    page('https://other.example/'),
  ]) {
    expect(play(banner, [elsewhere], acted).run.status).toBe('off-path');
  }
});

test('after a pause the step is asked for again, unless the page shows its outcome', () => {
  expect(play(banner, ['painted', 'acted', 'pause', 'resume'], atEdit).run).toMatchObject({
    status: 'waiting',
    action: 'none',
  });
  const acted = play(saved, ['painted', 'acted', 'pause'], atEdit);
  expect(play(saved, [{ type: 'resume', at: '/zaak/1' }], acted).run).toMatchObject({
    stepId: 'klaar',
    done: ['bewaar'],
  });
});

test('a pause forgets nothing that the page can still show', () => {
  const anywhere = buildGuide([
    { id: 'bewaar', target: 'save', advance: { on: 'click', confirm: { url: `${APP}/zaak/*` } } },
    { id: 'klaar' },
  ]);
  const acted = play(anywhere, ['painted', 'acted', 'pause'], atEdit);
  expect(play(anywhere, [{ type: 'resume', at: '/zaak/1' }], acted).run.done).toEqual(['bewaar']);
  const last = buildGuide([
    { id: 'een', target: 'save', advance: { on: 'click', confirm: { appear: 'banner' } } },
  ]);
  expect(play(last, ['acted', 'confirmed', 'pause', 'resume']).run).toMatchObject({
    status: 'confirming',
    action: 'reached',
  });
});

test('whichever way an outcome is reached, a next step that was done is passed over', () => {
  const open = { id: 'open', page: [`${APP}/lijst`], advance: { on: 'url', url: `${APP}/zaak/*` } };
  const after = (advance: object, ...way: Parameters<typeof play>[1]) =>
    play(
      buildGuide([
        { id: 'een', page: [`${APP}/bewerk`], target: 'save', advance },
        open,
        { id: 'drie' },
      ]),
      way,
      atEdit,
    ).run.stepId;
  expect(after({ on: 'url', url: `${APP}/zaak/*` }, 'painted', page('/zaak/1'))).toBe('drie');
  expect(
    after({ on: 'click', confirm: { url: `${APP}/zaak/*` } }, 'painted', 'acted', page('/zaak/1')),
  ).toBe('drie');
  expect(
    after({ on: 'click', confirm: { url: `${APP}/zaak/*` } }, 'painted', page('/zaak/1')),
  ).toBe('drie');
});
