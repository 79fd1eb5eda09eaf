/** The guides of a pack with their variables filled in for the application under test. */
import { locateProblem } from '../../utils/core/guide/problem.ts';
import { formatProblem } from '../../utils/core/guide/problem-words.ts';
import { resolveGuide } from '../../utils/core/guide/resolve.ts';
import type { Guide } from '../../utils/core/guide/schema.ts';
import type { Values } from '../../utils/core/guide/variables.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { CannotRun } from './cannot-run.ts';
import type { Source } from './read-source.ts';

export interface Filling {
  /** From `--data`. */
  readonly variables: Values;
  readonly app: string;
  readonly language: UiLanguage;
}

/** A pack with one variable for a host means that of the application, unless `--data` says else. */
export function fillIn(
  { manifest, guides }: Source,
  { variables, app, language }: Filling,
): { readonly guides: readonly Guide[]; readonly values: Values } {
  const declared = Object.assign({}, manifest.variables, ...guides.map((it) => it.variables));
  const hosts = Object.entries(declared as Guide['variables']).filter(
    ([, { type }]) => type === 'host',
  );
  const defaults = Object.entries(manifest.variables).flatMap(([name, { default: value }]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const values = {
    ...Object.fromEntries(defaults),
    ...(hosts.length === 1 && { [hosts[0]![0]]: new URL(app).host }),
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
