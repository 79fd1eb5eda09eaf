import { expect, test } from 'vitest';
import { aggregateSchema, type Aggregate } from './aggregate-schema.ts';
import { nameTeamWeek } from './admit.ts';
import { createCombiner, type CombineOptions } from './combine.ts';
import { makeGuideCounts, makeReport } from './fixtures/make-report.ts';
import { DEFAULT_K, LEAST_K, protect } from './protection.ts';
import { readAggregate } from './read-aggregate.ts';
import { publish } from './publish.ts';
import type { Report } from './report-schema.ts';
import { addCounts, countIn, type AllCounts } from './team-counts.ts';

const INVITED = new Map([['Vergunningen', 150]]);

function combine(reports: readonly Report[], options: Partial<CombineOptions> = {}) {
  const combiner = createCombiner({ protection: protect(), published: new Set(), ...options });
  const faults = reports.map((report) => combiner.add(report));
  return { faults, ...combiner.finish(INVITED) };
}

/** 100 people: 84 with the guide, of whom 36 completed it, 26 stopped at one step, 22 at others. */
const TEAM = Array.from({ length: 100 }, (_, index) => {
  const step = index < 62 ? 'kiezen' : `stap-${index}`;
  const done = { started: 1, completed: 2, took: { 'under-5-min': 1 as const } };
  const left = { started: 3, stopped: 1, steps: { [step]: { stopped: 1 } } };
  const guides = index < 84 ? [makeGuideCounts(index < 36 ? done : left)] : [];
  return makeReport(index, { guides, ...(index % 2 === 0 && { words: { bezwaar: 1 } }) });
});

test('a team in a week: people, rounded, and what they did', () => {
  const { aggregate, faults, withheld } = combine(TEAM);
  expect(new Set(faults)).toEqual(new Set([null]));
  expect(withheld).toEqual([]);
  const [week] = aggregate.weeks;
  expect(week).toMatchObject({ week: '2026-W47', team: 'Vergunningen', invited: 150 });
  const [guide] = week!.guides;
  const near = (figure: unknown, people: number): void => {
    expect(Math.abs((figure as number) - people)).toBeLessThanOrEqual(12);
    expect((figure as number) % 5).toBe(0);
  };
  near(week!.reports, 100);
  near(week!.words?.['bezwaar'], 50);
  near(guide!.outcome?.['completed'], 36);
  near(guide!.outcome?.['stopped.kiezen'], 26);
  expect(Object.keys(guide!.outcome!)).toHaveLength(2);
  // All who took part began it, and in this week.
  expect([guide!.active, guide!.started]).toEqual(['most', 'most']);
  expect(readAggregate(JSON.stringify(aggregate))).toEqual({ ok: true, aggregate });
});

test('each table is set against those whom it divides: where all of them are in one cell, it says so', () => {
  const asked = { done: 1, missing: 1, reported: 1, back: 1 };
  const reports = TEAM.map((report, index) => {
    const isDone = index < 60;
    const guide = makeGuideCounts({
      offered: 1,
      started: 1,
      ...(isDone && { completed: 1, took: { 'under-5-min': 1 } }),
      steps: { vraag: { ...asked, ...(isDone && { answers: { '5': 1 } }) } },
    });
    return { ...report, guides: [guide], words: { bezwaar: 1 } };
  });
  const [week] = combine(reports).aggregate.weeks;
  expect(week).toMatchObject({ reports: expect.any(Number), tookPart: 'most' });
  expect(week!.words).toEqual({ bezwaar: 'most' });
  expect(week!.guides[0]).toMatchObject({
    offered: 'most',
    active: 'most',
    started: 'most',
    outcome: { completed: expect.any(Number) },
    took: { 'under-5-min': 'most' },
    missing: { vraag: 'most' },
    reported: { vraag: 'most' },
    back: { vraag: 'most' },
    answers: { vraag: { '5': 'most' } },
  });
});

test('the same reports give the same aggregate, in whichever order they come', () => {
  const { aggregate } = combine(TEAM);
  expect(combine(TEAM).aggregate).toEqual(aggregate);
  expect(JSON.stringify(combine(TEAM.toReversed()).aggregate)).toBe(JSON.stringify(aggregate));
});

test('one report more or less changes every random part', () => {
  const figures = ({ weeks }: Aggregate): string => JSON.stringify(weeks);
  const without = Array.from({ length: 30 }, (_, index) =>
    figures(combine(TEAM.toSpliced(index, 1)).aggregate),
  );
  expect(new Set(without).size).toBeGreaterThan(5);
});

test('what is refused: the same report twice, a week that was published, and made-up ones among others', () => {
  const [one] = TEAM;
  const published = new Set([nameTeamWeek({ week: '2026-W46', team: 'Vergunningen' })]);
  const late = makeReport(500, { week: '2026-W46' });
  const made = makeReport(501, { synthetic: true });
  expect(combine([one!, one!, late, made], { published }).faults).toEqual([
    null,
    'twice',
    'late',
    'synthetic',
  ]);
  const synthetic = combine([one!, made], { isSynthetic: true });
  expect(synthetic.faults).toEqual(['synthetic', null]);
  expect(synthetic.aggregate.synthetic).toBe(true);
});

test('versions of a guide divide its people: what is left of them is not given away either', () => {
  const versions = ['1.0.0', '1.10.0', '1.9.0'];
  const reports = Array.from({ length: 150 }, (_, index) => {
    const version = versions[index < 80 ? 0 : index < 145 ? 1 : 2]!;
    return makeReport(index, { guides: [makeGuideCounts({ version, started: 1 })] });
  });
  // By subtraction, five people would be left for the third.
  const { aggregate } = combine(reports);
  expect(aggregate.weeks[0]!.guides.map(({ version }) => version)).toEqual(['1.0.0']);
});

test('a person counts in one version of a guide: the latest that anything was done with', () => {
  const protection = { ...protect(), headroom: 0, margin: 0, step: 1, k: 0 };
  const guides = ['1.9.0', '1.10.0', '1.2.0'].map((version) =>
    makeGuideCounts({ version, started: 1 }),
  );
  const offered = makeGuideCounts({ version: '2.0.0', offered: 1 });
  const { aggregate } = combine([makeReport(1, { guides: [...guides, offered] })], { protection });
  expect(aggregate.weeks[0]!.guides.map(({ version }) => version)).toEqual(['1.10.0']);
});

test('counted by several and added up, it is as if counted by one', () => {
  const guides = [
    makeGuideCounts({ offered: 1, started: 1, steps: { vraag: { done: 1, answers: { ja: 1 } } } }),
  ];
  const reports = TEAM.map((it, index) => (index % 3 === 0 ? { ...it, guides } : it));
  const parts = [reports.slice(0, 35), reports.slice(35, 36), reports.slice(36)].map((part) => {
    const counts: AllCounts = new Map();
    for (const report of part) countIn(counts, report);
    // As it goes from one worker to another.
    return structuredClone(counts);
  });
  const all: AllCounts = new Map();
  for (const part of parts.toReversed()) addCounts(all, part);
  const { aggregate } = publish(all, { protection: protect(), invited: INVITED });
  expect(aggregate).toEqual(combine(reports).aggregate);
});

test('a report that comes twice changes nothing', () => {
  expect(combine([...TEAM, ...TEAM]).aggregate).toEqual(combine(TEAM).aggregate);
});

test.each([
  [9, 120, 'reports'],
  [10, 9, 'invited'],
  [10, 0, 'invited'],
  [30, 29, 'invited'],
])('%i reports of %i people: nothing about them, and why', (reports, invited, why) => {
  const combiner = createCombiner({ protection: protect(10), published: new Set() });
  for (const report of TEAM.slice(0, reports)) combiner.add(report);
  const { aggregate, withheld } = combiner.finish(new Map([['Vergunningen', invited]]));
  expect(aggregate.weeks).toEqual([]);
  expect(withheld).toEqual([{ week: '2026-W47', team: 'Vergunningen', why }]);
});

test('a forged report moves a figure by one person, whatever it counts', () => {
  const protection = { ...protect(), headroom: 0, margin: 0, step: 1, k: 0 };
  const honest = combine(TEAM, { protection }).aggregate.weeks[0]!.guides[0]!;
  const twice = makeGuideCounts({ started: 9_999, completed: 9_999 });
  const forged = makeReport(700, { guides: [twice, twice] });
  const after = combine([...TEAM, forged], { protection }).aggregate.weeks[0]!.guides[0]!;
  expect([honest.outcome?.['completed'], after.outcome?.['completed']]).toEqual([36, 37]);
});

test('without protection the figures are those that were counted: for a test of the whole way', () => {
  const { aggregate } = combine(TEAM, {
    protection: { ...protect(), headroom: 0, margin: 0, step: 1, k: 0 },
  });
  expect(aggregate.weeks[0]).toMatchObject({ reports: 100, tookPart: 84 });
  expect(aggregate.weeks[0]!.guides[0]).toMatchObject({
    active: 84,
    started: 84,
    outcome: { completed: 36, 'stopped.kiezen': 26, 'stopped.stap-62': 1 },
  });
});

test('the threshold is ten, and five at least', () => {
  expect([protect().k, DEFAULT_K, protect(LEAST_K).k, LEAST_K]).toEqual([10, 10, 5, 5]);
});

test.each([4, 0, -1, 7.5, Number.NaN])('a threshold of %d is refused', (k) => {
  expect(() => protect(k)).toThrow(RangeError);
});

test('no aggregate holds a report', () => {
  const text = JSON.stringify(combine(TEAM).aggregate);
  for (const { id } of TEAM) expect(text).not.toContain(id);
  expect(aggregateSchema.safeParse(TEAM[0]).success).toBe(false);
});
