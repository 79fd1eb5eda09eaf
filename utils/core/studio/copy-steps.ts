/** Steps of one guide in another: with the targets, variables and applications that they speak of. */
import { listEntries } from '../guide/raw.ts';
import type { Guide, Step, Tip, TipsGuide, Walkthrough } from '../guide/schema.ts';
import { listPlaceholders } from '../guide/variables.ts';
import { freeName, putAfter, type Part } from './edit-parts.ts';
import { isSame } from './is-same.ts';
import { listTargets, pickNamed } from './list-targets.ts';
import { renameNames, type Names, type Renames } from './rename-names.ts';

export interface Copied<Into extends Guide> {
  readonly guide: Into;
  /** The first of those that came; undefined: none did. */
  readonly partId: string | undefined;
}

/** After the named step; without it, at the end. A way to a step that does not come along is left out. */
export function copySteps(
  into: Walkthrough,
  from: Walkthrough,
  ids: readonly string[],
  after: string | null,
): Copied<Walkthrough> {
  const chosen = from.steps.filter(({ id }) => ids.includes(id));
  const steps = nameParts(chosen, into.steps);
  const apps = [from.app, ...(from.apps ?? [])].filter(({ id }) =>
    chosen.some((step) => (step.app ?? from.app.id) === id),
  );
  const { guide, renames } = bringNames(into, from, [chosen, apps]);
  const joined = joinApps(guide, renameNames(apps, renames));
  const copies = chosen.map((step) => {
    const { app = from.app.id, ...rest } = withoutWaysOut(step, ids);
    const own = joined.names.get(app);
    const copy = renameNames(rest, { ...renames, steps });
    return { ...copy, id: steps.get(step.id)!, ...(own !== undefined && { app: own }) };
  });
  return {
    guide: { ...joined.guide, steps: putAfter(guide.steps, after, ...copies) },
    partId: copies[0]?.id,
  };
}

/** Of each step that points at something, a tip beside it with the same words. */
export function copyAsTips(
  into: TipsGuide,
  from: Walkthrough,
  ids: readonly string[],
  after: string | null,
): Copied<TipsGuide> {
  const tips = from.steps.flatMap((step): Tip[] => {
    const { id, target, title, body, page } = step;
    if (target === undefined || !ids.includes(id)) return [];
    return [{ id, target, show: 'help', ...(page && { page }), title, body: body ?? title }];
  });
  const names = nameParts(tips, into.tips);
  const { guide, renames } = bringNames(into, from, tips);
  const copies = tips.map((tip) => ({ ...renameNames(tip, renames), id: names.get(tip.id)! }));
  return {
    guide: { ...guide, tips: putAfter(into.tips, after, ...copies) },
    partId: copies[0]?.id,
  };
}

/** Each keeps its id where that is free. */
function nameParts(parts: readonly Part[], there: readonly Part[]): Names {
  return nameFree(
    parts.map(({ id }) => id),
    there.map(({ id }) => id),
    '-',
  );
}

function nameFree(
  wanted: readonly string[],
  there: readonly string[],
  joint: '-' | '',
): Map<string, string> {
  const taken = new Set([...there, ...wanted]);
  const isThere = new Set(there);
  return new Map(
    wanted.map((name) => {
      // What is digits alone has nothing before its number.
      const base = name.replace(/-?\d+$/, '') || name;
      const own = isThere.has(name) ? freeName(taken, base, joint) : name;
      taken.add(own);
      return [name, own];
    }),
  );
}

function withoutWaysOut(step: Step, coming: readonly string[]): Step {
  const leadsOn = (goto: string | undefined) => goto === 'end' || coming.includes(goto ?? '');
  const { branch, choices, ...rest } = step;
  const ways = branch?.filter(({ goto }) => leadsOn(goto)) ?? [];
  const answers = choices?.map(({ goto, ...choice }) =>
    leadsOn(goto) ? { ...choice, goto } : choice,
  );
  return {
    ...rest,
    ...(answers && { choices: answers }),
    ...(ways.length > 0 && { branch: ways }),
  };
}

/** What is the same on both sides is shared; what only has the same name gets another one. */
function bringNames<Into extends Guide>(
  into: Into,
  from: Walkthrough,
  spoken: unknown,
): { readonly guide: Into; readonly renames: Renames } {
  const targets = pickNamed(from.targets, listTargets(spoken, from));
  const used = pickNamed(from.variables, listVariables([spoken, targets]));
  const variables = joinNamed(into.variables, used, '');
  const named = renameNames(targets, { variables: variables.names });
  const joined = joinNamed(into.targets, named, '-');
  const renames = { variables: variables.names, targets: joined.names };
  const added = renameNames(joined.added, { targets: joined.names });
  return {
    guide: {
      ...into,
      variables: { ...into.variables, ...variables.added },
      targets: { ...into.targets, ...added },
    },
    renames,
  };
}

function joinNamed<Thing>(
  there: Readonly<Record<string, Thing>>,
  coming: Readonly<Record<string, Thing>>,
  joint: '-' | '',
): { readonly added: Readonly<Record<string, Thing>>; readonly names: Names } {
  const added = Object.entries(coming).filter(([name, it]) => !isSame(there[name], it));
  const names = nameFree(
    added.map(([name]) => name),
    Object.keys(there),
    joint,
  );
  return { added: Object.fromEntries(added.map(([name, it]) => [names.get(name)!, it])), names };
}

/** `names`: of the application of a step; undefined: the guide's first, which a step does not name. */
function joinApps(
  guide: Walkthrough,
  coming: readonly Walkthrough['app'][],
): { readonly guide: Walkthrough; readonly names: ReadonlyMap<string, string | undefined> } {
  const names = new Map<string, string | undefined>();
  const apps = [...(guide.apps ?? [])];
  for (const app of coming) {
    const isIt = ({ match }: typeof app) => isSame(match, app.match);
    if (isIt(guide.app)) continue;
    const there = apps.find(isIt);
    const taken = [guide.app, ...apps].map(({ id }) => id);
    const id = there?.id ?? nameFree([app.id], taken, '-').get(app.id)!;
    if (!there) apps.push({ ...app, id });
    names.set(app.id, id);
  }
  return { guide: apps.length > 0 ? { ...guide, apps } : guide, names };
}

function listVariables(spoken: unknown): Set<string> {
  const found = new Set<string>();
  for (const { field, value } of listEntries(spoken)) {
    if (typeof value !== 'string') continue;
    const names = field === 'variable' ? [value] : listPlaceholders(value);
    for (const name of names) found.add(name);
  }
  return found;
}
