import { expect, test } from 'vitest';
import { goesOnAt } from './across.ts';
import { buildContext, buildGuide, newRun, pageAt, play } from './fixtures/build-guide.ts';
import { presentCard, presentRun } from './present.ts';
import type { Run } from './types.ts';

const ARCHIVE = 'https://archief.example';
const guide = buildGuide(
  [
    { id: 'zaak', advance: { on: 'click' }, target: 'save' },
    { id: 'opbergen', app: 'archief', target: 'save' },
    { id: 'terug', target: 'save' },
  ],
  {
    app: { id: 'zaak', name: { nl: 'Zaaksysteem' }, match: ['https://app.example/*'] },
    apps: [{ id: 'archief', name: { nl: 'Archief' }, match: [`${ARCHIVE}/*`] }],
  },
);
const view = (run: Run, at: string) =>
  presentRun(run, guide, { context: buildContext({ page: pageAt(at) }), canReturn: false });
const { run: atArchive } = play(guide, ['painted', 'acted']);

test('a step of another application is not looked for in this one, and named instead', () => {
  expect(atArchive).toMatchObject({ status: 'waiting', stepId: 'opbergen' });
  expect(view(atArchive, '/a')).toMatchObject({
    status: 'off-path',
    offPath: { reason: 'elsewhere', app: 'Archief' },
  });
  expect(view(atArchive, `${ARCHIVE}/kast`)).toMatchObject({ status: 'waiting', offPath: null });
  const { run: judged } = play(guide, ['painted', 'acted', { type: 'page', at: '/b' }]);
  expect(judged.status).toBe('off-path');
  expect(view(judged, '/b').offPath).toMatchObject({ app: 'Archief' });
});

test('the card says where it goes on, in any other application than that', () => {
  const card = (at: string) =>
    presentCard(guide, atArchive, buildContext({ page: pageAt(at) })).elsewhere;
  expect(card('/a')).toBe('Archief');
  expect(card(`${ARCHIVE}/kast`)).toBeNull();
  const { run: back } = play(guide, [
    'painted',
    'acted',
    { type: 'page', at: `${ARCHIVE}/` },
    'painted',
    'next',
  ]);
  expect(back.stepId).toBe('terug');
  expect(view(back, `${ARCHIVE}/`).offPath).toMatchObject({ app: 'Zaaksysteem' });
});

test('an application without a name has that of its host', () => {
  const nameless = { ...guide, apps: [{ id: 'archief', match: [`${ARCHIVE}/*`], frames: [] }] };
  const context = buildContext({ page: pageAt('/a') });
  expect(presentRun(atArchive, nameless, { context, canReturn: false }).offPath?.app).toBe(
    'archief.example',
  );
});

test.each<[string, Run, string, string | null, boolean]>([
  ['where its step takes place', atArchive, `${ARCHIVE}/kast`, '/a', true],
  ['the tab that it is in is gone', atArchive, `${ARCHIVE}/kast`, null, true],
  ['not while its own tab has a place for it', atArchive, `${ARCHIVE}/kast`, `${ARCHIVE}/x`, false],
  ['not where it has none either', atArchive, '/c', '/a', false],
  ['not before it was begun', newRun(guide), `${ARCHIVE}/kast`, '/a', false],
  ['not while it rests', { ...atArchive, status: 'paused' }, `${ARCHIVE}/kast`, '/a', false],
  ['not where its step is gone', { ...atArchive, stepId: 'weg' }, `${ARCHIVE}/kast`, '/a', false],
])('a run goes on in another tab: %s', (_, run, at, from, goesOn) => {
  const context = buildContext({ page: pageAt(at) });
  expect(goesOnAt(run, guide, context, from === null ? null : pageAt(from))).toBe(goesOn);
});

test('a page that is the outcome of the step takes the run along, wherever it is', () => {
  const opened = buildGuide([
    { id: 'een', advance: { on: 'url', url: 'https://app.example/zaak/*' } },
    { id: 'twee' },
  ]);
  const { run } = play(opened, ['painted']);
  const at = (path: string) =>
    goesOnAt(run, opened, buildContext({ page: pageAt(path) }), pageAt('/a'));
  expect(at('/zaak/1')).toBe(true);
  expect(at('/b')).toBe(false);
});
