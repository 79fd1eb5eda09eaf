import { expect, test } from 'vitest';
import { formatProblem } from '../guide/problem-words.ts';
import { parseCollectorFile } from './collector-file.ts';
import { answerSending, decideCollector, meetCollector } from './collector.ts';

const KEY = `age1${'q'.repeat(58)}`;
const FOLDER = 'https://tellingen.voorbeeldstad.example/dav';
const file = { key: KEY, destination: FOLDER, teams: ['Burgerzaken', 'Vergunningen'] };
const MONDAY = Date.parse('2026-11-23T08:00:00Z');
const WEEK_MS = 7 * 86_400_000;

test('nobody is named: nobody gets anything', () => {
  expect(decideCollector({}, { collector: null, team: null })).toBeNull();
  const policy = { collectorDestination: FOLDER, team: 'Burgerzaken' };
  expect(decideCollector(policy, { collector: null, team: null })).toBeNull();
});

test('from a file, the person chooses one of its teams', () => {
  const chosen = (team: string | null, teams = file.teams) =>
    decideCollector({}, { collector: { ...file, teams }, team });
  expect(chosen('Vergunningen')).toEqual({
    key: KEY,
    destination: `${FOLDER}/`,
    team: 'Vergunningen',
    teams: file.teams,
    isByPolicy: false,
  });
  expect(chosen(null)!.team).toBeNull();
  expect(chosen('Een ander team')!.team).toBeNull();
  expect(chosen(null, ['Burgerzaken'])!.team).toBe('Burgerzaken');
});

test('what policy names comes before what the person chose', () => {
  const other = `age1${'p'.repeat(58)}`;
  const chosen = { collector: file, team: 'Vergunningen' };
  expect(decideCollector({ collectorKey: other }, chosen)).toEqual({
    key: other,
    destination: 'file',
    team: null,
    teams: [],
    isByPolicy: true,
  });
  expect(decideCollector({ team: 'Burgerzaken' }, chosen)).toMatchObject({
    team: 'Burgerzaken',
    teams: [],
    isByPolicy: false,
  });
});

test('each collector is a question of its own, from the week on in which it came', () => {
  const collector = decideCollector({}, { collector: file, team: null })!;
  const asked = meetCollector(null, collector, MONDAY);
  expect(asked).toMatchObject({ answer: null, since: '2026-W48' });
  expect(meetCollector(asked, collector, MONDAY + WEEK_MS)).toBe(asked);
  const yes = answerSending(asked, 'yes', MONDAY + WEEK_MS);
  expect(yes).toMatchObject({ answer: 'yes', since: '2026-W48' });
  const elsewhere = { ...collector, destination: 'https://elders.example/' };
  expect(meetCollector(yes, elsewhere, MONDAY + WEEK_MS)).toMatchObject({
    answer: null,
    since: '2026-W49',
  });
});

test('a week that passed under a no stays here', () => {
  const collector = decideCollector({}, { collector: file, team: null })!;
  const no = answerSending(meetCollector(null, collector, MONDAY), 'no', MONDAY);
  expect(answerSending(no, 'yes', MONDAY + 3 * WEEK_MS)).toMatchObject({
    answer: 'yes',
    since: '2026-W51',
  });
});

const write = (change: object) =>
  JSON.stringify({ format: 1, kind: 'collector', key: KEY, teams: ['Burgerzaken'], ...change });

test('a file says who, and may say where', () => {
  const read = parseCollectorFile(write({ destination: FOLDER }), 'verzamelaar.json');
  expect(read).toMatchObject({ ok: true, value: { key: KEY, destination: FOLDER } });
  expect(parseCollectorFile(write({}), 'x')).toMatchObject({
    ok: true,
    value: { destination: null },
  });
});

test.each([
  [write({ key: 'AGE-SECRET-KEY-1QQ' }), /^verzamelaar\.json, line 1: key: .*public key of age/],
  [write({ destination: 'http://a.example/' }), /destination: .*https/],
  [write({ teams: [] }), /teams/],
  [write({ key: undefined }), /key/],
  [write({ manager: 'x' }), /manager/],
  [write({ format: 2 }), /newer/],
  ['{ "format": 1', /^verzamelaar\.json/],
])('%s is refused with its reason', (text, said) => {
  const read = parseCollectorFile(text, 'verzamelaar.json');
  const problems = read.ok ? [] : read.problems.map((it) => formatProblem(it, 'en'));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(said);
});
