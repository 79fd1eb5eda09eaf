/** From the people in the cells of one table to what may be known of them. */
import type { Draw } from './noise.ts';
import type { Protection } from './protection.ts';
import type { Cell } from './rules/cell.ts';
import { roundFigure } from './rules/round-figure.ts';
import { withholdComplement } from './rules/withhold-complement.ts';
import { withholdFew } from './rules/withhold-few.ts';
import { withholdRemainder } from './rules/withhold-remainder.ts';
import { sortByName } from './sort-by-name.ts';

/** A rounded number of people, or `most`: all of those that the table is about but a few. */
export type Figure = number | 'most';
/** By cell. A cell that is not there may be empty or not: nothing tells. */
export type Table = Readonly<Record<string, Figure>>;

export interface Publisher {
  readonly protection: Protection;
  readonly draw: Draw;
}

/**
 * - `name`: unlike that of any other table of these reports
 * - `people`: those that the table is about; each is in one of its cells or in none
 */
export function publishTable(
  name: string,
  counts: ReadonlyMap<string, number>,
  people: number,
  { protection, draw }: Publisher,
): Table {
  const drawFor = (...what: string[]): number => draw(JSON.stringify([name, ...what]));
  const judged = sortByName(counts).map(([cell, count]) => {
    const drawn = count + drawFor('in', cell);
    const rest = people - count + drawFor('out', cell);
    const few = withholdFew({ name: cell, count, drawn, state: 'shown' }, protection);
    return withholdComplement(few, rest, protection);
  });
  const rest = people - sumOf(judged.filter(({ state }) => state === 'shown'));
  const safe = withholdRemainder(judged, rest, drawFor('rest'), protection);
  return Object.fromEntries(
    safe.flatMap((cell): [string, Figure][] => {
      if (cell.state === 'withheld') return [];
      return [[cell.name, cell.state === 'most' ? 'most' : roundFigure(cell.drawn, protection)]];
    }),
  );
}

function sumOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { count }) => sum + count, 0);
}
