/** Reports for the benchmark, made up one at a time: none is kept. */
import {
  REPORT_KIND,
  type Report,
  type ReportGuide,
} from '../../../utils/core/insights/report-schema.ts';
import { TIME_BANDS } from '../../../utils/core/run/types.ts';

export const GUIDES = 200;
const STEPS = 4;
/** How often something was done that was done at all: mostly once. */
const OFTEN = [1, 1, 1, 1, 1, 1, 1, 1, 2, 3];
const TEAMS = 20;

/** Invited people of each team. */
export const TEAM_SIZE = 1_000_000;

export const teams: ReadonlyMap<string, number> = new Map(
  Array.from({ length: TEAMS }, (_, index) => [`Team ${index}`, TEAM_SIZE]),
);

/** Every guide is in every report: more than a person does in a week. */
export function* makeReports(count: number, random: () => number): Generator<string> {
  for (let index = 0; index < count; index += 1) {
    const id = Array.from({ length: 4 }, () =>
      Math.floor(random() * 2 ** 32)
        .toString(16)
        .padStart(8, '0'),
    ).join('');
    yield JSON.stringify({
      format: 1,
      kind: REPORT_KIND,
      id,
      week: '2026-W47',
      team: `Team ${index % TEAMS}`,
      guides: Array.from({ length: GUIDES }, (_, guide) => makeGuide(guide, random)),
    } satisfies Report);
  }
}

function makeGuide(index: number, random: () => number): ReportGuide {
  const draw = (below: number): number => Math.floor(random() * below);
  const often = (): number => OFTEN[draw(OFTEN.length)]!;
  const isDone = random() < 0.6;
  const last = draw(STEPS);
  return {
    pack: 'nl.voorbeeldstad',
    guide: `nl.voorbeeldstad.gids-${index}`,
    version: '1.0.0',
    started: often(),
    ...(isDone
      ? { completed: 1, took: { [TIME_BANDS[draw(TIME_BANDS.length)]!]: 1 } }
      : { stopped: 1 }),
    steps: Object.fromEntries(
      Array.from({ length: isDone ? STEPS : last + 1 }, (_, at) => [
        `gids-${index}-stap-${at}`,
        { seen: often(), ...(isDone || at < last ? { done: often() } : { stopped: 1 }) },
      ]),
    ),
  };
}
