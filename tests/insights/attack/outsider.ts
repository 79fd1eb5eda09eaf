/**
 * The outsider: takes the published numbers at their word, subtracts them from one another and from the
 * groups that they are parts of, whose size is known to them, and looks for groups of fewer than k.
 */
import { describeTables, type Person } from './model.ts';
import { readTable } from './read-published.ts';
import type { World } from './world.ts';

export interface Isolated {
  readonly what: string;
  readonly people: number;
}

/** The groups below k that a number, or a subtraction of numbers, stands for. */
export function attackAsOutsider({
  guides,
  catalogue,
  protection,
  targets,
  groups,
}: World): Isolated[] {
  const { groups: memberships, tables } = describeTables(guides, catalogue);
  return groups.flatMap(({ others, invited, published }) => {
    if (!published) return [];
    const people: readonly Person[] = [...others, ...targets];
    const sizeOf = (name: string | null): number =>
      name === null ? invited : people.filter(memberships.get(name)!).length;
    return tables.flatMap((table) => {
      const figures = readTable(published, table, catalogue) ?? {};
      const whole = sizeOf(table.people);
      const numbers = Object.entries(table.cells).filter(
        ([cell]) => typeof figures[cell] === 'number',
      );
      const sizes = numbers.map(([, group]) => [group, sizeOf(group)] as const);
      const sum = sizes.reduce((total, [, size]) => total + size, 0);
      // Leaving numbers out of the subtraction only adds people to what remains.
      const derived =
        numbers.length > 0 ? [[`the rest of ${table.table}`, whole - sum] as const] : [];
      return [...sizes, ...derived].flatMap(([what, size]) =>
        size < protection.k ? [{ what, people: size }] : [],
      );
    });
  });
}
