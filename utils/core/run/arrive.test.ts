import { expect, test } from 'vitest';
import { buildContext, buildGuide, pageAt, play, type Happening } from './fixtures/build-guide.ts';
import { leadsBack } from './on-page.ts';

const APP = 'https://app.example';
const page = (at: string, facts: Happening['facts'] = {}): Happening => ({
  type: 'page',
  at,
  facts,
});
const click = { target: 'save', advance: { on: 'click' } };

const guide = buildGuide([
  { id: 'lijst', page: [`${APP}/lijst`], ...click },
  { id: 'zaak', page: [`${APP}/zaak/*`] },
  { id: 'besluit', page: [`${APP}/besluit/*`] },
]);
const atList = { context: buildContext({ page: pageAt('/lijst') }) };

test('a reload shows the step again, and it was seen before', () => {
  const { run, log } = play(guide, ['painted', page('/lijst')], atList);
  expect(run).toMatchObject({ status: 'waiting', stepId: 'lijst', painted: true });
  expect(log).toEqual(['started lijst', 'step-seen lijst']);
});

test('a click that leads away makes no detour off the path', () => {
  const clicked = play(guide, ['painted', 'acted'], atList);
  expect(clicked.run).toMatchObject({ status: 'waiting', stepId: 'zaak', offPath: null });
  expect(play(guide, [page('/zaak/1')], clicked).run).toMatchObject({
    status: 'waiting',
    stepId: 'zaak',
  });
});

test('a sign-in page, an error and any other page are off the path, each in its own words', () => {
  const off = (at: string, facts?: Happening['facts']) =>
    play(guide, ['painted', page(at, facts)], atList).run;
  expect(off('/login', { login: true })).toMatchObject({
    status: 'off-path',
    offPath: { reason: 'login', continueAt: null },
  });
  expect(off('/lijst', { error: 500 })).toMatchObject({
    status: 'off-path',
    offPath: { reason: 'error', continueAt: null },
  });
  expect(off('/profiel')).toMatchObject({
    status: 'off-path',
    offPath: { reason: 'elsewhere', continueAt: null },
  });
});

test('a page with a password field on which the step takes place is on the path', () => {
  expect(play(guide, [page('/lijst', { login: true })], atList).run.status).toBe('waiting');
});

test('the run goes on by itself when its page returns', () => {
  const { run } = play(
    guide,
    ['painted', page('/login', { login: true }), page('/lijst'), 'painted'],
    atList,
  );
  expect(run).toMatchObject({ status: 'shown', stepId: 'lijst', offPath: null });
});

test('off the path nothing that is said of the step counts', () => {
  const off = play(guide, [page('/profiel')], atList);
  expect(play(guide, ['painted', 'acted', 'next', 'missing', 'found', 'confirmed'], off).run).toBe(
    off.run,
  );
});

test('on the page of a later step the run offers to go on there', () => {
  const off = play(guide, ['painted', page('/besluit/1')], atList);
  expect(off.run.offPath).toEqual({ reason: 'elsewhere', continueAt: 'besluit' });
  const on = play(guide, [{ type: 'continue', stepId: 'besluit', at: '/besluit/1' }], off);
  expect(on.run).toMatchObject({
    status: 'waiting',
    stepId: 'besluit',
    skipped: ['lijst', 'zaak'],
    trail: ['lijst'],
    offPath: null,
  });
  expect(on.log).toEqual(['step-skipped lijst', 'step-skipped zaak']);
});

test('on the page of an earlier step the run offers to go back there', () => {
  const off = play(guide, ['painted', 'acted', page('/zaak/1'), 'painted', page('/lijst')], atList);
  expect(off.run.offPath).toEqual({ reason: 'elsewhere', continueAt: 'lijst' });
  const back = play(guide, [{ type: 'continue', stepId: 'lijst', at: '/lijst' }], off);
  expect(back.run).toMatchObject({ status: 'waiting', stepId: 'lijst', trail: [], skipped: [] });
  expect(back.log).toEqual(['back zaak']);
});

test('only the offer that stands can be taken', () => {
  const off = play(guide, [page('/besluit/1')], atList);
  expect(play(guide, [{ type: 'continue', stepId: 'zaak' }], off).run).toBe(off.run);
  const shown = play(guide, ['painted'], atList);
  expect(play(guide, [{ type: 'continue', stepId: 'besluit' }], shown).run).toBe(shown.run);
});

test('from off the path the person can skip, go back, pause and stop', () => {
  const off = play(
    guide,
    ['painted', 'acted', page('/zaak/1'), 'painted', page('/profiel')],
    atList,
  );
  const elsewhere = { status: 'off-path', offPath: { reason: 'elsewhere', continueAt: null } };
  expect(play(guide, ['skip'], off).run).toMatchObject({ ...elsewhere, stepId: 'besluit' });
  expect(play(guide, ['back'], off).run).toMatchObject({ ...elsewhere, stepId: 'lijst' });
  expect(play(guide, ['pause'], off).run).toMatchObject({ status: 'paused', offPath: null });
  expect(play(guide, ['stop'], off).run).toMatchObject({ status: 'abandoned', offPath: null });
});

test('a run that is accepted on another page says so', () => {
  expect(
    play(guide, [], { context: buildContext({ page: pageAt('/besluit/1') }) }).run,
  ).toMatchObject({
    status: 'off-path',
    offPath: { reason: 'elsewhere', continueAt: 'besluit' },
  });
});

test('before the page is known, the run waits', () => {
  const { run } = play(guide, [], { context: buildContext({ page: null }) });
  expect(run.status).toBe('waiting');
  expect(play(guide, ['page'], { run, context: buildContext({ page: null }) }).run).toBe(run);
});

const SETTLED: readonly { how: string; step: object; way: Happening[] }[] = [
  { how: 'Next', step: {}, way: [{ type: 'painted' }, { type: 'next' }] },
  {
    how: 'an answer',
    step: { kind: 'question', choices: ['ja', 'nee'].map((id) => ({ id, label: { nl: id } })) },
    way: [{ type: 'painted' }, { type: 'answered', choice: 'ja' }],
  },
  { how: 'Skip', step: click, way: [{ type: 'painted' }, { type: 'skip' }] },
  {
    how: 'an author who wants it passed over',
    step: { ...click, onMissing: { do: 'skip' } },
    way: [{ type: 'missing' }],
  },
  {
    how: 'its outcome',
    step: { target: 'save', advance: { on: 'click', confirm: { appear: 'banner' } } },
    way: [{ type: 'painted' }, { type: 'acted' }, { type: 'confirmed' }],
  },
];

test.each(SETTLED)(
  'a step that is left by $how says at once that the next is on another page',
  ({ step, way }) => {
    const two = buildGuide([
      { id: 'lijst', page: [`${APP}/lijst`], ...step },
      { id: 'nieuw', page: [`${APP}/nieuw`], ...click },
    ]);
    const left = play(two, way, atList);
    expect(left.run).toMatchObject({
      status: 'off-path',
      stepId: 'nieuw',
      offPath: { reason: 'elsewhere', continueAt: null },
    });
    // An application that moves on by itself takes it along.
    const moved = play(two, [{ ...page('/nieuw'), isSame: true }], left);
    expect(moved.run).toMatchObject({ status: 'waiting', stepId: 'nieuw', offPath: null });
  },
);

test('Back says at once that the step is on another page, and that the one that is left is here', () => {
  const there = play(guide, ['painted', 'acted', page('/zaak/1'), 'painted'], atList);
  const back = play(guide, [{ type: 'back', at: '/zaak/1' }], there);
  expect(back.run).toMatchObject({
    status: 'off-path',
    stepId: 'lijst',
    offPath: { reason: 'elsewhere', continueAt: 'zaak' },
  });
  expect(play(guide, [page('/lijst')], back).run).toMatchObject({ status: 'waiting' });
  expect(
    play(guide, ['back'], { run: there.run, context: buildContext({ page: null }) }).run,
  ).toMatchObject({
    status: 'waiting',
    stepId: 'lijst',
  });
});

test('“back to the step” leads to no page where the step is not', () => {
  const there = play(guide, ['painted', 'acted', page('/zaak/1'), 'painted'], atList).run;
  expect(leadsBack(there, guide, `${APP}/zaak/1`)).toBe(true);
  const { run } = play(guide, ['back'], { run: there });
  expect(leadsBack(run, guide, `${APP}/zaak/1`)).toBe(false);
  expect(leadsBack(run, guide, `${APP}/lijst`)).toBe(true);
  expect(leadsBack(run, guide, null)).toBe(false);
  expect(leadsBack({ ...run, stepId: 'weg' }, guide, `${APP}/lijst`)).toBe(false);
  const failed = { ...run, offPath: { reason: 'error', continueAt: null } } as const;
  expect(leadsBack(failed, guide, `${APP}/zaak/1`)).toBe(true);
});

test('going on elsewhere skips what lies between, but not what was done or does not apply', () => {
  const long = buildGuide([
    { id: 'een', page: [`${APP}/a`] },
    { id: 'twee', page: [`${APP}/a`] },
    { id: 'drie', when: { language: 'de' } },
    { id: 'vier', page: [`${APP}/b`] },
  ]);
  const { run, log } = play(long, [
    'painted',
    'next',
    'painted',
    'next',
    'back',
    'back',
    page('/b'),
    'continue',
  ]);
  expect(run).toMatchObject({ stepId: 'vier', done: ['een', 'twee'], skipped: [] });
  expect(log.slice(-2)).toEqual(['back vier', 'back twee']);
});

test('off the path each page is judged anew, and the same page changes nothing', () => {
  const off = play(guide, [page('/besluit/1')], atList);
  expect(play(guide, [page('/besluit/2')], off).run).toBe(off.run);
  const offPath = (at: string, facts?: Happening['facts']) =>
    play(guide, [page(at, facts)], off).run.offPath;
  expect(offPath('/zaak/1')).toEqual({ reason: 'elsewhere', continueAt: 'zaak' });
  const nowhere = play(guide, [page('/profiel')], off);
  expect(nowhere.run.offPath).toEqual({ reason: 'elsewhere', continueAt: null });
  expect(play(guide, [page('/profiel', { login: true })], nowhere).run.offPath).toEqual({
    reason: 'login',
    continueAt: null,
  });
});
