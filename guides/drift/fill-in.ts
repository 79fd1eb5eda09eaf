/** The guides of a pack with their variables filled in for the application under test. */
import { locateProblem } from '../../utils/core/guide/problem.ts';
import { formatProblem } from '../../utils/core/guide/problem-words.ts';
import { resolveGuide } from '../../utils/core/guide/resolve.ts';
import type { Guide } from '../../utils/core/guide/schema.ts';
import { listPlaceholders, type Values } from '../../utils/core/guide/variables.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { CannotRun } from './cannot-run.ts';
import type { Source } from './read-source.ts';

export interface Filling {
  /** From `--data`. */
  readonly variables: Values;
  readonly app: string;
  readonly language: UiLanguage;
}

/** The one variable for the host on which the guides begin is that of `--app`, unless `--data` says else. */
export function fillIn(
  { manifest, guides }: Source,
  { variables, app, language }: Filling,
): { readonly guides: readonly Guide[]; readonly values: Values } {
  const declared = Object.assign({}, manifest.variables, ...guides.map((it) => it.variables));
  const hosts = Object.entries(declared as Guide['variables']).flatMap(([name, { type }]) =>
    type === 'host' ? [name] : [],
  );
  // Those that guides only go on to are others.
  const first = new Set(guides.flatMap(({ app: { match } }) => match.flatMap(listPlaceholders)));
  const ours = hosts.length === 1 ? hosts : hosts.filter((name) => first.has(name));
  const defaults = Object.entries(manifest.variables).flatMap(([name, { default: value }]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const values = {
    ...Object.fromEntries(defaults),
    ...(ours.length === 1 && { [ours[0]!]: new URL(app).host }),
    ...variables,
  };
  const problems: string[] = [];
  const filled = guides.flatMap((guide) => {
    const resolved = resolveGuide(guide, values);
    if (resolved.ok) return resolved.guide;
    const said = resolved.findings.map((it) => locateProblem(it, guide.id, new Map()));
    problems.push(...said.map((it) => formatProblem(it, language)));
    return [];
  });
  if (problems.length > 0)
    throw new CannotRun([...problems, 'Give values under "variables" in the file of --data.']);
  return { guides: filled, values };
}
