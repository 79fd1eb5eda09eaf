/** What may be known of one team in one week. */
import type { GuideFigures, TeamWeek } from './aggregate-schema.ts';
import type { TeamOfWeek } from './admit.ts';
import type { CellCounts, GuidePeople, TeamPeople } from './count-people.ts';
import { publishTable, type Figure, type Publisher, type Table } from './publish-table.ts';
import { sortByName } from './sort-by-name.ts';

export interface PublishedTeam extends TeamOfWeek {
  /** Those who could have taken part; public. */
  readonly invited: number;
}

/** Each table is about people who are all in one published or public group: see `people` of each. */
export function publishTeam(
  { week, team, invited }: PublishedTeam,
  people: TeamPeople,
  publisher: Publisher,
): TeamWeek {
  const { reports, tookPart } = people;
  const one = (name: string, count: number, of: number): Figure | undefined =>
    publishTable(name, new Map([[name, count]]), of, publisher)[name];
  const words = publishWords(people.words, reports, publisher);
  return {
    week,
    team,
    invited,
    ...given('reports', one('reports', reports, invited)),
    ...given('tookPart', one('tookPart', tookPart, reports)),
    guides: [...Map.groupBy(sortByName(people.guides), nameGuide).entries()].flatMap(
      ([name, own]) => {
        const versions = own.map(([, version]) => version);
        const count = (what: 'active' | 'offered', of: number): Table =>
          publishTable(
            JSON.stringify([name, what]),
            new Map(versions.map((it) => [it.version, it[what]])),
            of,
            publisher,
          );
        const active = count('active', tookPart);
        const offered = count('offered', reports);
        return versions.flatMap((it) => {
          const met = { active: active[it.version], offered: offered[it.version] };
          return publishGuide(it, met, publisher) ?? [];
        });
      },
    ),
    ...(Object.keys(words).length > 0 && { words }),
  };
}

function nameGuide([, { pack, guide }]: readonly [string, GuidePeople]): string {
  return `${pack} ${guide}`;
}

/** One version of a guide; null where too few people had to do with it. */
function publishGuide(
  people: GuidePeople,
  met: { readonly active: Figure | undefined; readonly offered: Figure | undefined },
  publisher: Publisher,
): GuideFigures | null {
  const { pack, guide, version, active } = people;
  const nameOf = (table: string): string => JSON.stringify([pack, guide, version, table]);
  const table = (name: string, counts: CellCounts, of: number): Table =>
    publishTable(nameOf(name), counts, of, publisher);
  const offered = given('offered', met.offered);
  if (met.active === undefined) {
    return met.offered === undefined ? null : { pack, guide, version, ...offered };
  }
  const { started } = table('started', new Map([['started', people.started]]), active);
  const completed = people.outcome.get('completed') ?? 0;
  const answers = sortByName(people.answers).flatMap(([step, counts]) => {
    const answered = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const figures = table(`answers ${step}`, counts, answered);
    return isEmpty(figures) ? [] : [[step, figures] as const];
  });
  return {
    pack,
    guide,
    version,
    ...offered,
    active: met.active,
    ...given('started', started),
    ...filled('outcome', table('outcome', people.outcome, active)),
    ...filled('took', table('took', people.took, completed)),
    ...filled('missing', table('missing', people.missing, active)),
    ...filled('reported', table('reported', people.reported, active)),
    ...filled('back', table('back', people.back, active)),
    ...(answers.length > 0 && { answers: Object.fromEntries(answers) }),
  };
}

/** Each word is a table of its own: one person may have looked for several. */
function publishWords(words: CellCounts, reports: number, publisher: Publisher): Table {
  return Object.assign(
    {},
    ...sortByName(words).map(([word, count]) =>
      publishTable(`word ${word}`, new Map([[word, count]]), reports, publisher),
    ),
  ) as Table;
}

function given<Name extends string>(
  name: Name,
  figure: Figure | undefined,
): { [Each in Name]?: Figure } {
  return (figure === undefined ? {} : { [name]: figure }) as { [Each in Name]?: Figure };
}

function filled<Name extends string>(name: Name, table: Table): { [Each in Name]?: Table } {
  return (isEmpty(table) ? {} : { [name]: table }) as { [Each in Name]?: Table };
}

function isEmpty(table: Table): boolean {
  return Object.keys(table).length === 0;
}
