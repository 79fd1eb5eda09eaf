/**
 * A small constraint solver over whole numbers: bounds are narrowed until nothing moves, then values are
 * tried. Complete: what it calls impossible is impossible.
 */

/** `min <= sum of (factor * variable) <= max`. */
export interface Linear {
  readonly terms: readonly (readonly [factor: number, variable: string])[];
  readonly min: number;
  readonly max: number;
}

/** All of `linear` hold, and of each of `choices` all of at least one alternative. */
export interface Problem {
  readonly domains: ReadonlyMap<string, readonly [min: number, max: number]>;
  readonly linear: readonly Linear[];
  readonly choices: readonly (readonly (readonly Linear[])[])[];
}

type Domains = ReadonlyMap<string, readonly [number, number]>;
type OpenDomains = Map<string, readonly [number, number]>;

export function isPossible({ domains, linear, choices }: Problem): boolean {
  const settled = settle(new Map(domains), linear, choices);
  return settled !== null && splitUp(settled).every(tryOut);
}

/** The same problem with all that follows at once, for several questions about it; null: impossible. */
export function simplify({ domains, linear, choices }: Problem): Problem | null {
  const settled = settle(new Map(domains), linear, choices);
  if (!settled) return null;
  const open = settled.linear.filter((one) => !isSure(one, settled.domains));
  return { ...settled, linear: open };
}

/** Parts that have no open variable in common can be solved one by one. */
function splitUp({ domains, linear, choices }: Problem): Problem[] {
  const parts: { names: Set<string>; linear: Linear[]; choices: Choice[] }[] = [];
  const join = (all: readonly Linear[]): (typeof parts)[number] => {
    const names = new Set(all.flatMap(({ terms }) => terms.map(([, name]) => name)));
    for (const name of names) {
      const [min, max] = domains.get(name)!;
      if (min === max) names.delete(name);
    }
    const joined = { names, linear: [] as Linear[], choices: [] as Choice[] };
    for (const part of parts.filter((it) => [...it.names].some((name) => names.has(name)))) {
      part.names.forEach((name) => names.add(name));
      joined.linear.push(...part.linear);
      joined.choices.push(...part.choices);
      parts.splice(parts.indexOf(part), 1);
    }
    parts.push(joined);
    return joined;
  };
  for (const one of linear) if (!isSure(one, domains)) join([one]).linear.push(one);
  for (const choice of choices) join(choice.flat()).choices.push(choice);
  return parts.map((part) => ({
    linear: part.linear,
    choices: part.choices,
    domains: new Map(domains),
  }));
}

/** Decides the choice with the fewest alternatives, else the variable that is constrained the most. */
function tryOut({ domains, linear, choices }: Problem): boolean {
  const [first] = choices.toSorted((a, b) => a.length - b.length);
  if (first) {
    const rest = choices.filter((choice) => choice !== first);
    return first.some((alternative) =>
      isPossible({ domains, linear: [...linear, ...alternative], choices: rest }),
    );
  }
  const times = new Map<string, number>();
  for (const [, name] of linear.flatMap(({ terms }) => terms)) {
    const [min, max] = domains.get(name)!;
    if (min < max) times.set(name, (times.get(name) ?? 0) + 1);
  }
  const [name] = [...times].reduce((most, next) => (next[1] > most[1] ? next : most));
  const [min, max] = domains.get(name)!;
  for (let value = min; value <= max; value += 1) {
    const tried = new Map(domains).set(name, [value, value]);
    if (isPossible({ domains: tried, linear, choices: [] })) return true;
  }
  return false;
}

type Choice = Problem['choices'][number];

/** Narrows, and drops alternatives that cannot be, until nothing moves; null where nothing is left. */
function settle(
  domains: OpenDomains,
  linear: readonly Linear[],
  choices: readonly Choice[],
): Problem | null {
  const narrowed = narrow(domains, linear);
  if (!narrowed) return null;
  const known = [...linear];
  const open: Choice[] = [];
  for (const choice of choices) {
    const left = choice.filter((alternative) => alternative.every((it) => mayHold(it, narrowed)));
    const [only] = left;
    if (!only) return null;
    if (left.length === 1) known.push(...only);
    // What holds in any case decides nothing more.
    else if (!left.some((alternative) => alternative.every((it) => isSure(it, narrowed)))) {
      open.push(left);
    }
  }
  if (known.length === linear.length) return { domains: narrowed, linear, choices: open };
  return settle(narrowed, known, open);
}

function mayHold({ terms, min, max }: Linear, domains: Domains): boolean {
  const [least, most] = reach(terms, domains);
  return least <= max && most >= min;
}

function isSure({ terms, min, max }: Linear, domains: Domains): boolean {
  const [least, most] = reach(terms, domains);
  return least >= min && most <= max;
}

/** The least and the most that the sum can be. */
function reach(terms: Linear['terms'], domains: Domains): [least: number, most: number] {
  let least = 0;
  let most = 0;
  for (const [factor, name] of terms) {
    const [low, high] = domains.get(name)!;
    least += factor * (factor >= 0 ? low : high);
    most += factor * (factor >= 0 ? high : low);
  }
  return [least, most];
}

/** The values that the variable can have. */
export function solveFor(problem: Problem, name: string): number[] {
  const [min, max] = problem.domains.get(name)!;
  const values = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  return values.filter((value) =>
    isPossible({ ...problem, domains: new Map(problem.domains).set(name, [value, value]) }),
  );
}

/** Null where a bound is broken. */
function narrow(domains: OpenDomains, linear: readonly Linear[]): OpenDomains | null {
  let hasMoved = true;
  while (hasMoved) {
    hasMoved = false;
    for (const { terms, min, max } of linear) {
      const [least, most] = reach(terms, domains);
      if (least > max || most < min) return null;
      if (least >= min && most <= max) continue;
      for (const [factor, name] of terms) {
        const [low, high] = domains.get(name)!;
        const [ends, starts] = factor > 0 ? [high, low] : [low, high];
        // What the other terms leave for this one; as they were at first, which is only wider.
        const atLeast = (min - (most - factor * ends)) / factor;
        const atMost = (max - (least - factor * starts)) / factor;
        const from = Math.max(low, Math.ceil(factor > 0 ? atLeast : atMost));
        const to = Math.min(high, Math.floor(factor > 0 ? atMost : atLeast));
        if (from > to) return null;
        if (from === low && to === high) continue;
        domains.set(name, [from, to]);
        hasMoved = true;
      }
    }
  }
  return domains;
}
