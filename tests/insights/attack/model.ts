/** People who use guides, so that what is true of them is known, and the reports that they send. */
import type { Report, ReportGuide } from '../../../utils/core/insights/report-schema.ts';

export const STEPS = ['s1', 's2', 's3'] as const;
const OUTCOMES = ['completed', 'open', ...STEPS.map((step) => `stopped.${step}`)] as const;
const BANDS = ['under-2-min', 'under-5-min', 'longer'] as const;
const ANSWERS = ['1', '3', '5'] as const;
const WORDS = ['bezwaar', 'archief'] as const;
/** Tables of the step at which something happened most. */
const TROUBLES = ['missing', 'reported', 'back'] as const;

/** What one person did with one guide in one week. */
export interface Deed {
  readonly offered: boolean;
  readonly active: boolean;
  readonly started: boolean;
  readonly outcome: (typeof OUTCOMES)[number];
  readonly took: (typeof BANDS)[number];
  readonly missing: (typeof STEPS)[number] | null;
  readonly reported: (typeof STEPS)[number] | null;
  readonly back: (typeof STEPS)[number] | null;
  readonly answer: (typeof ANSWERS)[number] | null;
}

const isActive = { active: true } as const;

/** Each thing that a deed can be, by itself. */
export const SINGLE_CHANGES: readonly Partial<Deed>[] = [
  ...OUTCOMES.map((outcome) => ({ ...isActive, outcome })),
  ...BANDS.map((took) => ({ ...isActive, outcome: 'completed' as const, took })),
  ...TROUBLES.flatMap((name) => [...STEPS, null].map((step) => ({ ...isActive, [name]: step }))),
  ...[...ANSWERS, null].map((answer) => ({ ...isActive, answer })),
  ...[true, false].flatMap((is) => [{ offered: is }, { active: is }, { ...isActive, started: is }]),
];

export interface Person {
  /** Who sends no report is in no figure. */
  readonly sends: boolean;
  /** Looked for without result. */
  readonly words: readonly string[];
  /** By guide. */
  readonly deeds: readonly Deed[];
}

/** How likely things are: from hardly anybody to nearly all, so that every edge is met. */
export type Habits = readonly number[];

export function drawHabits(random: () => number): Habits {
  const shapes = [() => random() * 0.1, () => 1 - random() * 0.1, random, random];
  return Array.from({ length: 12 }, () => shapes[Math.floor(random() * shapes.length)]!());
}

export function drawPerson(guides: number, habits: Habits, random: () => number): Person {
  const may = (index: number): boolean => random() < habits[index]!;
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const deeds = Array.from({ length: guides }, () => ({
    offered: may(0),
    active: may(1),
    started: may(2),
    outcome: may(3) ? 'completed' : may(4) ? 'stopped.s2' : one(OUTCOMES),
    took: may(5) ? 'under-2-min' : one(BANDS),
    missing: may(6) ? one(STEPS) : null,
    answer: may(7) ? one(ANSWERS) : null,
    reported: may(8) ? one(STEPS) : null,
    back: may(9) ? one(STEPS) : null,
  }));
  return { sends: may(10), words: WORDS.filter(() => may(11)), deeds };
}

/** What a world has several of: guides, or versions of one guide. */
export type Catalogue = 'guides' | 'versions';

export function identify(
  index: number,
  catalogue: Catalogue,
): { readonly guide: string; readonly version: string } {
  const isGuide = catalogue === 'guides';
  return {
    guide: `nl.voorbeeldstad.g${isGuide ? index : 0}`,
    version: isGuide ? '1.0.0' : `1.${index + 9}.0`,
  };
}

/** Of versions a person counts in one: the latest that anything was done with, else that was offered. */
export function settleVersions(person: Person, catalogue: Catalogue): Person {
  if (catalogue === 'guides') return person;
  const active = person.deeds.findLastIndex((deed) => deed.active);
  const counted = active < 0 ? person.deeds.findLastIndex((deed) => deed.offered) : active;
  const deeds = person.deeds.map((deed, index) =>
    index === counted ? deed : { ...deed, offered: false, active: false },
  );
  return { ...person, deeds };
}

export interface Sender {
  readonly id: string;
  readonly week: string;
  readonly team: string;
}

/** How often each thing happened is drawn, too: only that it happened may count. */
export function makeReport(
  sender: Sender,
  person: Person,
  catalogue: Catalogue,
  random: () => number,
): Report {
  const times = (): number => 1 + Math.floor(random() * 4);
  return {
    format: 1,
    kind: 'leidraad-report',
    ...sender,
    guides: person.deeds.flatMap(
      (deed, index) => makeGuide(deed, identify(index, catalogue), times) ?? [],
    ),
    words: Object.fromEntries(person.words.map((word) => [word, times()])),
  };
}

function makeGuide(
  deed: Deed,
  which: ReturnType<typeof identify>,
  times: () => number,
): ReportGuide | null {
  const { offered, active, started, outcome, took, answer } = deed;
  if (!offered && !active) return null;
  const steps: NonNullable<ReportGuide['steps']> = { s1: { seen: times() } };
  const at = (id: string, counts: object): void => void (steps[id] = { ...steps[id], ...counts });
  for (const trouble of TROUBLES) if (deed[trouble]) at(deed[trouble], { [trouble]: times() });
  if (answer) at('vraag', { done: 1, answers: { [answer]: 1 } });
  if (outcome.startsWith('stopped.')) at(outcome.slice('stopped.'.length), { stopped: times() });
  return {
    pack: 'nl.voorbeeldstad',
    ...which,
    ...(offered && { offered: times() }),
    ...(active && {
      ...(started && { started: times() }),
      ...(outcome === 'completed' && { completed: 1, took: { [took]: 1 } }),
      steps,
    }),
  };
}

/** Whether a person who sent a report belongs to a group of people; groups are what figures are about. */
export type Membership = (person: Person) => boolean;

/** A table as it is published, with the groups that it is about. */
export interface TableModel {
  /** Where it lies in a published team's week; `guide`: -1 for what is about no guide. */
  readonly guide: number;
  readonly table: string;
  /** The group that it divides; null: those who were invited, whose number is public. */
  readonly people: string | null;
  /** Published cell → group. */
  readonly cells: Readonly<Record<string, string>>;
}

export const SENT = 'sent';
export const TOOK_PART = 'took part';

/** Everything that is published about people with so many guides, told apart from the code under test. */
export function describeTables(
  guides: number,
  catalogue: Catalogue,
): {
  readonly groups: ReadonlyMap<string, Membership>;
  readonly tables: readonly TableModel[];
} {
  const groups = new Map<string, Membership>([
    [SENT, ({ sends }) => sends],
    [TOOK_PART, ({ sends, deeds }) => sends && deeds.some(({ active }) => active)],
    ...WORDS.map((word): [string, Membership] => [
      `word ${word}`,
      ({ sends, words }) => sends && words.includes(word),
    ]),
  ]);
  const tables: TableModel[] = [
    { guide: -1, table: 'reports', people: null, cells: { reports: SENT } },
    { guide: -1, table: 'tookPart', people: SENT, cells: { tookPart: TOOK_PART } },
    ...WORDS.map((word) => {
      return { guide: -1, table: 'words', people: SENT, cells: { [word]: `word ${word}` } };
    }),
  ];
  for (let guide = 0; guide < guides; guide += 1) {
    const group = (name: string, isIn: (deed: Deed) => boolean): string => {
      groups.set(`${guide} ${name}`, ({ sends, deeds }) => sends && isIn(deeds[guide]!));
      return `${guide} ${name}`;
    };
    const each = (
      names: readonly string[],
      isIn: (deed: Deed, name: string) => boolean,
    ): Record<string, string> =>
      Object.fromEntries(names.map((name) => [name, group(name, (deed) => isIn(deed, name))]));
    const active = group('active', (deed) => deed.active);
    group('offered', (deed) => deed.offered);
    const started = group('started', (deed) => deed.active && deed.started);
    const answered = group('answered', (deed) => deed.active && deed.answer !== null);
    const outcomes = each(OUTCOMES, (deed, name) => deed.active && deed.outcome === name);
    tables.push(
      { guide, table: 'started', people: active, cells: { started } },
      { guide, table: 'outcome', people: active, cells: outcomes },
      {
        guide,
        table: 'took',
        people: outcomes['completed']!,
        cells: each(
          BANDS,
          (deed, name) => deed.active && deed.outcome === 'completed' && deed.took === name,
        ),
      },
      ...TROUBLES.map((table) => {
        const at = STEPS.map((step) => {
          return [step, group(`${table} ${step}`, (deed) => deed.active && deed[table] === step)];
        });
        return { guide, table, people: active, cells: Object.fromEntries(at) };
      }),
      {
        guide,
        table: 'answers',
        people: answered,
        cells: each(ANSWERS, (deed, name) => deed.active && deed.answer === name),
      },
    );
  }
  const ofAll = (table: 'offered' | 'active', people: string): TableModel[] => {
    const indices = Array.from({ length: guides }, (_, guide) => guide);
    const cellsOf = (some: readonly number[]): Record<string, string> =>
      Object.fromEntries(some.map((guide) => [String(guide), `${guide} ${table}`]));
    // Versions divide the people of their guide; guides overlap.
    const parts = catalogue === 'versions' ? [indices] : indices.map((guide) => [guide]);
    return parts.map((some) => ({ guide: -1, table, people, cells: cellsOf(some) }));
  };
  tables.push(...ofAll('offered', SENT), ...ofAll('active', TOOK_PART));
  return { groups, tables };
}
