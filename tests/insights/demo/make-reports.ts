/**
 * 400 colleagues of three teams over 26 weeks, made up from a seed: they learn, a release of the
 * application breaks a step of one guide, and a new version of the guide repairs it.
 */
import type { Report, ReportGuide } from '../../../utils/core/insights/report-schema.ts';
import { listClosedWeeks } from '../../../utils/core/insights/weeks.ts';
import { DECISION, DECISION_STEPS, HELP, PACK } from './guides.ts';

const START = Date.parse('2026-01-05');
const WEEK_MS = 7 * 86_400_000;
const WEEKS = 26;
/** The weeks, from 0, in which the release came and the guide was repaired. */
const BROKEN_FROM = 13;
const REPAIRED_FROM = 18;

export const RELEASE = { name: 'Zaakdossier 4.2', day: dayOf(BROKEN_FROM) } as const;
export const AIM = { percent: 60, day: dayOf(WEEKS - 1) } as const;

/** `colleagues`: who has Leidraad; `eager`: from 0 to 1, how soon they begin. */
export const TEAMS = [
  { name: 'Vergunningen', invited: 160, colleagues: 150, eager: 0.9 },
  { name: 'Burgerzaken', invited: 150, colleagues: 130, eager: 0.6 },
  { name: 'Belastingen', invited: 140, colleagues: 120, eager: 0.3 },
] as const;

/** On the list of words that may leave; how many of a hundred look for it in a week. */
const WANTED = [
  ['bezwaar', 26],
  ['archief', 20],
  ['termijn', 15],
  ['brief', 9],
] as const;

function dayOf(week: number): string {
  return new Date(START + week * WEEK_MS).toISOString().slice(0, 10);
}

/** One at a time, week by week: none is kept. `random`: from 0 to 1. */
export function* makeReports(random: () => number): Generator<Report> {
  const colleagues = TEAMS.flatMap((team) =>
    Array.from({ length: team.colleagues }, () => ({
      team,
      // Some never begin.
      begins: Math.floor((random() * 1.15 * WEEKS * 0.7) / (0.4 + team.eager)),
      practice: 0,
    })),
  );
  const names = listClosedWeeks(START, START + WEEKS * WEEK_MS);
  for (const [week, name] of names.entries())
    for (const colleague of colleagues) {
      const isIn = week >= colleague.begins && random() < 0.86;
      const guides = isIn ? workIn(week, colleague.practice, random) : [];
      if (isIn) colleague.practice += 1;
      const words = WANTED.filter(([, percent]) => random() * 100 < percent);
      yield {
        format: 1,
        kind: 'leidraad-report',
        id: drawId(random),
        week: name,
        team: colleague.team.name,
        synthetic: true,
        guides,
        ...(words.length > 0 && { words: Object.fromEntries(words.map(([word]) => [word, 1])) }),
      };
    }
}

function workIn(week: number, practice: number, random: () => number): ReportGuide[] {
  return [
    ...(random() < 0.78 ? [registerDecision(week, practice, random)] : []),
    ...(random() < 0.6 / (1 + practice * 0.06) ? [findHelp(practice, random)] : []),
  ];
}

function registerDecision(week: number, practice: number, random: () => number): ReportGuide {
  const isBroken = week >= BROKEN_FROM && week < REPAIRED_FROM;
  const isRepaired = week >= REPAIRED_FROM && random() < 0.95;
  const stops = isBroken && random() < 0.45 ? 'uitkomst' : null;
  const tires = stops ?? (random() < 0.5 / (1 + practice * 0.2) ? 'motivering' : null);
  const slow = random() < 1 / (1 + practice * 0.5);
  return {
    pack: PACK,
    guide: DECISION,
    version: isRepaired ? '1.1.0' : '1.0.0',
    offered: 1,
    started: 1,
    ...(tires
      ? { stopped: 1 }
      : { completed: 1, took: { [slow ? 'under-15-min' : 'under-5-min']: 1 } }),
    steps: Object.fromEntries(
      listSeen(DECISION_STEPS, tires).map((step) => [
        step,
        {
          seen: 1,
          ...(step === tires ? { stopped: 1 } : { done: 1 }),
          ...(step === 'uitkomst' && isBroken && random() < 0.8 && { missing: 1 }),
          ...(step === 'uitkomst' && isBroken && random() < 0.35 && { reported: 1 }),
          ...(step === 'bezwaarclausule' && random() < 0.3 && { back: 1 }),
        },
      ]),
    ),
  };
}

function findHelp(practice: number, random: () => number): ReportGuide {
  const isDone = random() < 0.85;
  const wish = random() < 0.6 ? 'antwoord' : 'beeld';
  const clear = String(Math.min(5, 3 + Math.floor(random() * (1.6 + practice * 0.2))));
  return {
    pack: PACK,
    guide: HELP,
    version: '1.0.1',
    started: 1,
    ...(isDone ? { completed: 1, took: { 'under-5-min': 1 } } : { stopped: 1 }),
    steps: {
      'wat-zoek-je': { seen: 1, done: 1, answers: { [wish]: 1 } },
      lees: { seen: 1, ...(isDone ? { done: 1 } : { stopped: 1 }) },
      ...(isDone && { duidelijk: { seen: 1, done: 1, answers: { [clear]: 1 } } }),
    },
  };
}

/** Up to the step at which somebody stops; null: all. */
function listSeen(steps: readonly string[], stop: string | null): readonly string[] {
  return stop === null ? steps : steps.slice(0, steps.indexOf(stop) + 1);
}

function drawId(random: () => number): string {
  return Array.from({ length: 4 }, () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('');
}
