import { expect, test } from 'vitest';
import type { Guide } from '../guide/schema.ts';
import { guideSchema } from '../guide/schema.ts';
import { APP, buildGuide, play } from '../run/fixtures/build-guide.ts';
import { noteFinished } from '../progress/note-finished.ts';
import type { Run } from '../run/types.ts';
import { listCompleted } from './list-completed.ts';

const guide = buildGuide([{ id: 'een' }], { title: { nl: 'Zaak', de: 'Vorgang' } });
const news: Guide = guideSchema.parse({
  format: 1,
  kind: 'announcement',
  id: 'nl.voorbeeldstad.nieuws',
  version: '1.0.0',
  language: 'nl',
  title: { nl: 'Nieuws' },
  body: { nl: 'Nieuws' },
  app: { id: 'app', match: [`${APP}/*`] },
});

const known = (it: Guide) => ({ packId: 'p', issuer: 'Voorbeeldstad', guide: it });

test('what was learned counts, in the language of the person; news that was read does not', () => {
  const { run } = play(guide, ['painted', 'next']);
  expect(run.status).toBe('completed');
  const read = { ...run, id: news.id, guideId: news.id };
  const told = listCompleted([run, read], [known(guide), known(news)], 'de');
  expect(told).toMatchObject([{ guideId: guide.id, title: 'Vorgang', language: 'de', times: 1 }]);
});

test('what was renewed or removed since is told as it was then', () => {
  const { run } = play(guide, ['painted', 'next']);
  const done = noteFinished({ ...run, status: 'shown' }, run, known(guide));
  const renewed = { ...guide, version: '9.0.0', title: { nl: 'Iets anders' } };
  const then = { title: 'Vorgang', version: guide.version, issuer: 'Voorbeeldstad' };
  expect(listCompleted([done], [known(renewed)], 'de')).toMatchObject([
    { ...then, installed: '9.0.0' },
  ]);
  expect(listCompleted([done], [], 'de')).toMatchObject([{ ...then, installed: null }]);
});

test('of a guide that is gone and was never noted, its id is left', () => {
  const { run } = play(guide, ['painted', 'next']);
  expect(listCompleted([run], [], 'nl')).toMatchObject([{ title: guide.id, issuer: null }]);
  const read = { ...run, id: news.id, guideId: news.id, stepId: 'announcement' };
  expect(listCompleted([read], [], 'nl')).toEqual([]);
});

test('of several times, the last one for real counts; for practice is what was only practised', () => {
  const { run } = play(guide, ['painted', 'next']);
  const at = (id: string, updatedAt: number, practice?: true) => ({
    ...run,
    id,
    updatedAt,
    practice,
    guideVersion: `1.0.${updatedAt}`,
  });
  const told = (...runs: Run[]) => listCompleted(runs, [known(guide)], 'nl');
  expect(told(at('a', 1, true), at('d', 4, true), at('b', 2), at('c', 3))).toMatchObject([
    { times: 4, lastAt: 3, version: '1.0.3', isPractised: false },
  ]);
  expect(told(at('a', 1, true))).toMatchObject([{ isPractised: true }]);
});

test('a run that was completed before is not noted again, nor is news that was read', () => {
  const { run } = play(guide, ['painted', 'next']);
  expect(noteFinished(run, run, known(guide))).toBe(run);
  expect(noteFinished(undefined, run, known(news))).toBe(run);
  expect(noteFinished(undefined, { ...run, status: 'shown' }, known(guide)).finished).toBe(
    undefined,
  );
});
