/** Adds up people, report by report. Holds numbers only: a report is forgotten once it was added. */
import { readPerson, type PersonInGuide } from './people.ts';
import type { Report, ReportGuide } from './report-schema.ts';

/** People by cell. */
export type CellCounts = Map<string, number>;

export interface GuidePeople {
  readonly pack: string;
  readonly guide: string;
  readonly version: string;
  offered: number;
  active: number;
  started: number;
  readonly outcome: CellCounts;
  readonly took: CellCounts;
  readonly missing: CellCounts;
  readonly reported: CellCounts;
  readonly back: CellCounts;
  /** By question step. */
  readonly answers: Map<string, CellCounts>;
}

export interface TeamPeople {
  reports: number;
  tookPart: number;
  readonly words: CellCounts;
  readonly guides: Map<string, GuidePeople>;
}

export function createTeamPeople(): TeamPeople {
  return { reports: 0, tookPart: 0, words: new Map(), guides: new Map() };
}

export function countReport(people: TeamPeople, report: Report): void {
  people.reports += 1;
  for (const word of Object.keys(report.words ?? {})) addOne(people.words, word);
  const met = new Map<string, Met>();
  let tookPart = false;
  for (const guide of report.guides) {
    const person = readPerson(guide);
    tookPart ||= person.active;
    const key = `${guide.pack} ${guide.guide}`;
    const before = met.get(key);
    if (!before || isRather({ guide, person }, before)) met.set(key, { guide, person });
  }
  for (const { guide, person } of met.values()) countPerson(guideOf(people, guide), person);
  if (tookPart) people.tookPart += 1;
}

interface Met {
  readonly guide: ReportGuide;
  readonly person: PersonInGuide;
}

/** Of several versions of a guide a person counts in one: the latest that anything was done with. */
function isRather(one: Met, other: Met): boolean {
  if (one.person.active !== other.person.active) return one.person.active;
  const [mine, theirs] = [one, other].map(({ guide }) => guide.version.split('.').map(Number));
  const at = mine!.findIndex((part, index) => part !== theirs![index]);
  return at >= 0 && mine![at]! > theirs![at]!;
}

function guideOf(
  people: TeamPeople,
  found: Pick<ReportGuide, 'pack' | 'guide' | 'version'>,
): GuidePeople {
  const key = `${found.pack} ${found.guide} ${found.version}`;
  const known = people.guides.get(key);
  if (known) return known;
  const { pack, guide, version } = found;
  const fresh: GuidePeople = {
    pack,
    guide,
    version,
    offered: 0,
    active: 0,
    started: 0,
    outcome: new Map(),
    took: new Map(),
    missing: new Map(),
    reported: new Map(),
    back: new Map(),
    answers: new Map(),
  };
  people.guides.set(key, fresh);
  return fresh;
}

const FIGURES = ['offered', 'active', 'started'] as const;
const TABLES = ['outcome', 'took', 'missing', 'reported', 'back'] as const;

function countPerson(guide: GuidePeople, person: PersonInGuide): void {
  for (const figure of FIGURES) if (person[figure]) guide[figure] += 1;
  for (const table of TABLES) {
    const cell = person[table];
    if (cell !== null) addOne(guide[table], cell);
  }
  for (const [step, answer] of person.answers) addOne(answersOf(guide, step), answer);
}

/** Adds people who were counted elsewhere. */
export function addPeople(people: TeamPeople, others: TeamPeople): void {
  people.reports += others.reports;
  people.tookPart += others.tookPart;
  addCells(people.words, others.words);
  for (const other of others.guides.values()) {
    const guide = guideOf(people, other);
    for (const figure of FIGURES) guide[figure] += other[figure];
    for (const table of TABLES) addCells(guide[table], other[table]);
    for (const [step, answers] of other.answers) addCells(answersOf(guide, step), answers);
  }
}

function answersOf(guide: GuidePeople, step: string): CellCounts {
  const answers = guide.answers.get(step) ?? new Map<string, number>();
  guide.answers.set(step, answers);
  return answers;
}

function addCells(counts: CellCounts, others: CellCounts): void {
  for (const [cell, count] of others) counts.set(cell, (counts.get(cell) ?? 0) + count);
}

function addOne(counts: CellCounts, cell: string): void {
  counts.set(cell, (counts.get(cell) ?? 0) + 1);
}
