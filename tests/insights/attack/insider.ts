/**
 * The insider: knows exactly what everybody else did, who the targets are, which team they were in, and
 * that they did the same in each week; knows the code, its rules and how far a random part can reach; and
 * holds all aggregates. Asks what the targets did.
 */
import { thresholdOf, type Protection } from '../../../utils/core/insights/protection.ts';
import type { Figure } from '../../../utils/core/insights/publish-table.ts';
import {
  describeTables,
  TOOK_PART,
  type Membership,
  type Person,
  type TableModel,
} from './model.ts';
import { readTable } from './read-published.ts';
import { isPossible, type Linear, type Problem } from './solver.ts';
import type { Group, World } from './world.ts';

/** A group of people among the targets whose number can be told for certain. */
export interface Finding {
  readonly group: string;
  readonly count: number;
}

/**
 * The first thing that can be told for certain; null: none.
 *
 * `alternatives`: what the targets might have done instead; tried first, as the solver takes longer.
 */
export function attackAsInsider(
  world: World,
  alternatives: Iterable<readonly Person[]>,
): Finding | null {
  const { groups, tables } = describeTables(world.guides, world.catalogue);
  const { targets } = world;
  const truth = (name: string): number => targets.filter(groups.get(name)!).length;
  const problem: Problem = {
    domains: new Map([...groups.keys()].map((name) => [name, [0, targets.length]])),
    linear: relate(tables),
    choices: world.groups
      .filter((group) => group.published)
      .flatMap((group) => tables.flatMap((table) => observe(group, table, world, groups))),
  };
  const fits = (valueOf: (name: string) => number): boolean => {
    const holds = ({ terms, min, max }: Linear): boolean => {
      const sum = terms.reduce((total, [factor, name]) => total + factor * valueOf(name), 0);
      return sum >= min && sum <= max;
    };
    return (
      problem.linear.every(holds) &&
      problem.choices.every((some) => some.some((all) => all.every(holds)))
    );
  };
  if (!fits(truth)) throw new Error('the attacker knows less than is true');
  const open = new Set(groups.keys());
  for (const people of alternatives) {
    if (open.size === 0) break;
    const valueOf = (name: string): number => people.filter(groups.get(name)!).length;
    const differing = [...open].filter((name) => valueOf(name) !== truth(name));
    if (differing.length > 0 && fits(valueOf)) differing.forEach((name) => open.delete(name));
  }
  for (const group of open) {
    const count = truth(group);
    const mayBe = (min: number, max: number): boolean =>
      min <= max &&
      isPossible({ ...problem, domains: new Map(problem.domains).set(group, [min, max]) });
    if (!mayBe(0, count - 1) && !mayBe(count + 1, targets.length)) return { group, count };
  }
  return null;
}

/** What holds of any people: each table divides its group. */
function relate(tables: readonly TableModel[]): Linear[] {
  const within = tables.flatMap(({ people, cells }): Linear[] => {
    if (people === null) return [];
    const terms = Object.values(cells).map((cell) => [1, cell] as const);
    return [{ terms: [...terms, [-1, people] as const], min: -Infinity, max: 0 }];
  });
  const whole = tables
    .filter(({ table }) => table === 'outcome' || table === 'took' || table === 'answers')
    .map(({ people, cells }): Linear => {
      const terms = Object.values(cells).map((cell) => [1, cell] as const);
      return { terms: [...terms, [-1, people!] as const], min: 0, max: Infinity };
    });
  const active = tables.flatMap(({ table, cells }) =>
    table === 'active' ? Object.values(cells) : [],
  );
  const anything: Linear = {
    terms: [...active.map((name) => [1, name] as const), [-1, TOOK_PART] as const],
    min: 0,
    max: Infinity,
  };
  return [...within, ...whole, anything];
}

/** What one table tells: a choice between the ways in which it can have come about. */
function observe(
  { others, published }: Group,
  model: TableModel,
  { protection, targets, catalogue }: World,
  groups: ReadonlyMap<string, Membership>,
): (readonly (readonly Linear[])[])[] {
  const figures = readTable(published!, model, catalogue);
  if (figures === null) return [];
  const known = (name: string): number => others.filter(groups.get(name)!).length;
  const { margin } = protection;
  const threshold = thresholdOf(protection);
  /** `min <= people of these groups + a random part <= max`. */
  const between = (
    plus: readonly string[],
    minus: readonly string[],
    min: number,
    max: number,
  ): Linear => {
    const constant =
      plus.reduce(
        (sum, name) => sum + (name === ALL ? others.length + targets.length : known(name)),
        0,
      ) - minus.reduce((sum, name) => sum + known(name), 0);
    return {
      terms: [
        ...plus.filter((name) => name !== ALL).map((name) => [1, name] as const),
        ...minus.map((name) => [-1, name] as const),
      ],
      min: min - margin - constant,
      max: max + margin - constant,
    };
  };
  const whole = model.people ?? ALL;
  const cells = Object.entries(model.cells);
  const shown = cells.filter(([cell]) => typeof figures[cell] === 'number');
  const shownGroups = shown.map(([, group]) => group);
  const isEnough = (group: string): Linear => between([group], [], threshold, Infinity);
  const isFew = (group: string): Linear => between([group], [], -Infinity, threshold - 1);
  const restIsEnough = (group: string): Linear => between([whole], [group], threshold, Infinity);
  const seen = cells.flatMap(([cell, group]): Linear[] => {
    const figure: Figure | undefined = figures[cell];
    if (figure === undefined) return [];
    if (figure === 'most') {
      return [isEnough(group), between([whole], [group], -Infinity, threshold - 1)];
    }
    const [from, to] = roundedFrom(figure, protection);
    return [between([group], [], Math.max(from, threshold), to), restIsEnough(group)];
  });
  const gone = cells.filter(([cell]) => figures[cell] === undefined).map(([, group]) => group);
  const without = gone.map(isFew);
  const remainder = between([whole], shownGroups, threshold, Infinity);
  const smallest = Math.min(
    ...shown.map(([cell]) => roundedFrom(figures[cell] as number, protection)[1]),
  );
  const nothingWent = [...seen, ...without, ...(shown.length > 0 ? [remainder] : [])];
  const oneWent = gone.map((group) => [
    ...seen,
    ...without.filter((_, index) => gone[index] !== group),
    between([group], [], threshold, smallest),
    restIsEnough(group),
    between([whole], [...shownGroups, group], -Infinity, threshold - 1),
  ]);
  return [[nothingWent, ...oneWent]];
}

const ALL = 'all';

function roundedFrom(figure: number, { step }: Protection): [from: number, to: number] {
  return [Math.ceil(figure - step / 2), Math.ceil(figure + step / 2) - 1];
}
