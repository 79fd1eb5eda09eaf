/** A large aggregate, made up: what 200 guides in several teams give in half a year. */
import type { Aggregate, GuideFigures } from '../../../../utils/core/insights/aggregate-schema.ts';
import { listClosedWeeks } from '../../../../utils/core/insights/weeks.ts';

export interface FiguresSize {
  readonly teams: number;
  readonly weeks: number;
  readonly guides: number;
}

const START = Date.parse('2026-01-05');
const WEEK_MS = 7 * 86_400_000;
const STEPS = ['openen', 'kiezen', 'invullen', 'controleren', 'opslaan'];

/** `random`: from 0 to 1. */
export function makeFigures(size: FiguresSize, random: () => number): Aggregate {
  const figure = (most: number) => 20 + 5 * Math.floor((random() * most) / 5);
  const make = (index: number): GuideFigures => ({
    pack: `nl.voorbeeldstad.pakket-${index % 4}`,
    guide: `nl.voorbeeldstad.gids-${index}`,
    version: '1.0.0',
    offered: figure(400),
    active: 300 + figure(100),
    started: figure(200),
    outcome: {
      completed: figure(150),
      ...Object.fromEntries(STEPS.map((step) => [`stopped.${step}`, figure(20)])),
    },
    took: { 'under-5-min': figure(60), 'under-15-min': figure(40) },
    missing: Object.fromEntries(STEPS.slice(0, 3).map((step) => [step, figure(30)])),
    reported: { kiezen: figure(20) },
    back: { invullen: figure(40) },
    answers: { opslaan: { ja: figure(60), nee: figure(30) } },
  });
  const weeks = listClosedWeeks(START, START + size.weeks * WEEK_MS);
  const teams = Array.from({ length: size.teams }, (_, index) => `Team ${index + 1}`);
  return {
    format: 1,
    kind: 'leidraad-aggregate',
    k: 10,
    synthetic: true,
    weeks: weeks.flatMap((week) =>
      teams.map((team) => ({
        week,
        team,
        invited: 1_000,
        reports: 900,
        tookPart: 600 + figure(200),
        guides: Array.from({ length: size.guides }, (_, index) => make(index)),
        words: { bezwaar: figure(100), archief: figure(60) },
      })),
    ),
  };
}
