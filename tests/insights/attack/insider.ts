/**
 * The insider: knows exactly what everybody else did, who the targets are, which team they were in, and
 * that they did the same in each week; knows the code, its rules and how far a random part can reach; and
 * holds all aggregates. Asks what the targets did.
 */
import { thresholdOf, type Protection } from '../../../utils/core/insights/protection.ts';
import type { Figure } from '../../../utils/core/insights/publish-table.ts';
import {
  describeTables,
  SENT,
  TOOK_PART,
  type Membership,
  type Person,
  type TableModel,
} from './model.ts';
import { readTable } from './read-published.ts';
import { isPossible, simplify, type Linear, type Problem } from './solver.ts';
import type { Group, World } from './world.ts';

/** Of a group of people among the targets: what can be told for certain. */
export interface Finding {
  readonly group: string;
  /** How many they are; or only that there are some; or only that not all of the targets are in it. */
  readonly what: 'exactly' | 'some' | 'not all';
  readonly count: number;
}

interface Claim extends Finding {
  /** What the number would have to be for the claim to be wrong. */
  readonly wrong: readonly (readonly [min: number, max: number])[];
}

/**
 * All that can be told for certain, of `exactly` the first alone.
 *
 * - `asked`: `exactly`, or `bounds`: both of the others
 * - `alternatives`: what the targets might have done instead; tried first, as the solver takes longer
 */
export function attackAsInsider(
  world: World,
  alternatives: Iterable<readonly Person[]>,
  asked: 'exactly' | 'bounds' = 'exactly',
): Finding[] {
  const { groups, tables } = describeTables(world.guides, world.catalogue);
  const { targets } = world;
  const all = targets.length;
  const published = world.groups.filter((group) => group.published);
  const truth = (name: string): number => targets.filter(groups.get(name)!).length;
  const problem: Problem = {
    domains: new Map([...groups.keys()].map((name) => [name, [0, all]])),
    linear: [
      ...relate(tables),
      // That a week is published tells that there were enough reports.
      ...published.map((group): Linear => {
        const known = group.others.filter(({ sends }) => sends).length;
        return { terms: [[1, SENT]], min: world.protection.k - known, max: Infinity };
      }),
    ],
    choices: published.flatMap((group) => {
      const known = countMembers(group.others, groups);
      return tables.flatMap((table) => observe(group, table, world, known));
    }),
  };
  const fits = (valueOf: (name: string) => number): boolean => {
    const holds = ({ terms, min, max }: Linear): boolean => {
      const sum = terms.reduce((total, [factor, name]) => total + factor * valueOf(name), 0);
      return sum >= min && sum <= max;
    };
    return (
      problem.linear.every(holds) &&
      problem.choices.every((some) => some.some((every) => every.every(holds)))
    );
  };
  if (!fits(truth)) throw new Error('the attacker knows less than is true');
  let open = [...groups.keys()].flatMap((name) => listClaims(name, truth(name), all, asked));
  if (tellsOfSending(world)) open = open.filter(({ group }) => group !== SENT);
  for (const people of alternatives) {
    if (open.length === 0) break;
    const counts = new Map<string, number>();
    const valueOf = (name: string): number => {
      const known = counts.get(name) ?? people.filter(groups.get(name)!).length;
      counts.set(name, known);
      return known;
    };
    const isWrong = ({ group, wrong }: Claim): boolean =>
      wrong.some(([min, max]) => valueOf(group) >= min && valueOf(group) <= max);
    if (open.some(isWrong) && fits(valueOf)) open = open.filter((claim) => !isWrong(claim));
  }
  const found: Finding[] = [];
  const simple = simplify(problem)!;
  for (const { group, what, count, wrong } of open) {
    const mayBe = ([min, max]: readonly [number, number]): boolean => {
      const [least, most] = simple.domains.get(group)!;
      const domain = [Math.max(min, least), Math.min(max, most)] as const;
      if (domain[0] > domain[1]) return false;
      return isPossible({ ...simple, domains: new Map(simple.domains).set(group, domain) });
    };
    if (wrong.some(mayBe)) continue;
    found.push({ group, what, count });
    if (asked === 'exactly') break;
  }
  return found;
}

/** docs/privacy.md: that a week is published tells that there were `k` reports, and nothing of what was done. */
function tellsOfSending({ groups, protection }: World): boolean {
  return groups.some(({ others, published }) => {
    return published && others.filter(({ sends }) => sends).length < protection.k;
  });
}

function listClaims(
  group: string,
  count: number,
  all: number,
  asked: 'exactly' | 'bounds',
): Claim[] {
  if (asked === 'exactly') {
    const sides = [[0, count - 1] as const, [count + 1, all] as const];
    return [{ group, what: 'exactly', count, wrong: sides.filter(([min, max]) => min <= max) }];
  }
  return [
    ...(count > 0 ? [{ group, what: 'some' as const, count, wrong: [[0, 0] as const] }] : []),
    ...(count < all
      ? [{ group, what: 'not all' as const, count, wrong: [[all, all] as const] }]
      : []),
  ];
}

function countMembers(
  people: readonly Person[],
  groups: ReadonlyMap<string, Membership>,
): ReadonlyMap<string, number> {
  return new Map([...groups].map(([name, isIn]) => [name, people.filter(isIn).length]));
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
  { invited, published }: Group,
  model: TableModel,
  { protection, catalogue }: World,
  counts: ReadonlyMap<string, number>,
): (readonly (readonly Linear[])[])[] {
  const figures = readTable(published!, model, catalogue);
  if (figures === null) return [];
  const known = (name: string): number => counts.get(name)!;
  const { k, margin } = protection;
  const threshold = thresholdOf(protection);
  /** `min <= people of these groups + a part of at most so much <= max`. */
  const between = (
    plus: readonly string[],
    minus: readonly string[],
    min: number,
    max: number,
    reach: number = margin,
  ): Linear => {
    const constant =
      plus.reduce((sum, name) => sum + (name === INVITED ? invited : known(name)), 0) -
      minus.reduce((sum, name) => sum + known(name), 0);
    return {
      terms: [
        ...plus.filter((name) => name !== INVITED).map((name) => [1, name] as const),
        ...minus.map((name) => [-1, name] as const),
      ],
      min: min - reach - constant,
      max: max + reach - constant,
    };
  };
  const whole = model.people ?? INVITED;
  const cells = Object.entries(model.cells);
  const shown = cells.filter(([cell]) => typeof figures[cell] === 'number');
  const shownGroups = shown.map(([, group]) => group);
  const isEnough = (group: string): Linear => between([group], [], threshold, Infinity);
  // What is asked of people themselves, without a random part.
  const isLeast = (group: string): Linear => between([group], [], k, Infinity, 0);
  const isFew = (group: string): Linear => between([group], [], -Infinity, threshold - 1);
  const restIsEnough = (group: string): Linear => between([whole], [group], threshold, Infinity);
  const seen = cells.flatMap(([cell, group]): Linear[] => {
    const figure: Figure | undefined = figures[cell];
    if (figure === undefined) return [];
    if (figure === 'most') {
      const restIsFew = between([whole], [group], -Infinity, threshold - 1);
      return [isEnough(group), isLeast(group), restIsFew];
    }
    const [from, to] = roundedFrom(figure, protection);
    const isSo = between([group], [], Math.max(from, threshold), to);
    return [isSo, isLeast(group), restIsEnough(group)];
  });
  const gone = cells.filter(([cell]) => figures[cell] === undefined).map(([, group]) => group);
  const without = gone.map(isFew);
  const remainder = [
    between([whole], shownGroups, threshold, Infinity),
    between([whole], shownGroups, k, Infinity, 0),
  ];
  const smallest = Math.min(
    ...shown.map(([cell]) => roundedFrom(figures[cell] as number, protection)[1]),
  );
  const nothingWent = [...seen, ...without, ...(shown.length > 0 ? remainder : [])];
  const oneWent = gone.map((group) => [
    ...seen,
    ...without.filter((_, index) => gone[index] !== group),
    between([group], [], threshold, smallest),
    isLeast(group),
    restIsEnough(group),
    between([whole], [...shownGroups, group], -Infinity, threshold - 1),
  ]);
  return [[nothingWent, ...oneWent]];
}

const INVITED = 'invited';

function roundedFrom(figure: number, { step }: Protection): [from: number, to: number] {
  return [Math.ceil(figure - step / 2), Math.ceil(figure + step / 2) - 1];
}
