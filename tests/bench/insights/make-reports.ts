/** Reports for the benchmark, made up one at a time: none is kept. */
import {
  REPORT_KIND,
  type Report,
  type ReportGuide,
} from '../../../utils/core/insights/report-schema.ts';
import { writeReport } from '../../../utils/core/insights/write-report.ts';

export const GUIDES = 200;
const STEPS = ['openen', 'kiezen', 'invullen', 'opslaan'];
const TEAMS = 20;

export const teams: ReadonlyMap<string, number> = new Map(
  Array.from({ length: TEAMS }, (_, index) => [`Team ${index}`, 1_000_000]),
);

/** Every guide is in every report, with each of its steps: more than a person does in a week. */
export function* makeReports(count: number, random: () => number): Generator<string> {
  for (let index = 0; index < count; index += 1) {
    const id = Array.from({ length: 4 }, () =>
      Math.floor(random() * 2 ** 32)
        .toString(16)
        .padStart(8, '0'),
    ).join('');
    yield writeReport({
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
  const isDone = random() < 0.6;
  const last = Math.floor(random() * STEPS.length);
  return {
    pack: 'nl.voorbeeldstad',
    guide: `nl.voorbeeldstad.gids-${index}`,
    version: '1.0.0',
    started: 1,
    ...(isDone ? { completed: 1, took: { 'under-5-min': 1 } } : { stopped: 1 }),
    steps: Object.fromEntries(
      STEPS.map((step, at) => [
        step,
        { seen: 1, ...(isDone || at < last ? { done: 1 } : { stopped: 1 }) },
      ]),
    ),
  };
}
