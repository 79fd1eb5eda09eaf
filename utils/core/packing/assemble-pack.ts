/** What an author has made becomes a pack: one guide alone, or several by their plan. */
import { manifestOf } from '../guide/lone-guide.ts';
import type { PackSource } from '../guide/parse-files.ts';
import type { Guide, PackManifest, Variables } from '../guide/schema.ts';
import { assetsOf } from '../pictures/own-pictures.ts';
import { freeName } from '../studio/edit-parts.ts';
import { isSame } from '../studio/is-same.ts';
import type { PackPlan } from './plan.ts';

/** `pictures`: the paths of those that are stored. */
export function assembleGuide(guide: Guide, pictures: Iterable<string> = []): PackSource {
  return { manifest: manifestOf(guide, assetsOf([guide], pictures)), guides: [guide] };
}

/** `guides`: in the order of the plan; `pictures`: as above. Checks nothing. */
export function assemblePack(
  plan: PackPlan,
  guides: readonly Guide[],
  pictures: Iterable<string> = [],
): PackSource {
  const { drafts: _drafts, language: _language, ...said } = plan;
  const manifest: PackManifest = {
    ...said,
    languages: sharedLanguages(guides),
    variables: joinVariables(plan.variables, guides),
    guides: nameFiles(guides),
    assets: assetsOf(guides, pictures),
  };
  return { manifest, guides };
}

/** Those that every guide has. */
function sharedLanguages(guides: readonly Guide[]): string[] {
  const [first, ...others] = guides.map(({ title }) => Object.keys(title));
  return (first ?? []).filter((code) => others.every((own) => own.includes(code)));
}

/**
 * What the pack says, and what its guides ask for in the same way. Where two guides have another default
 * for one name, such as the hosts of two applications, one value for both would lead one of them astray:
 * then each keeps its own.
 */
export function joinVariables(own: Variables, guides: readonly Guide[]): Variables {
  const asked = new Map<string, Variables[string]>();
  const apart = new Set<string>();
  for (const { variables } of guides) {
    for (const [name, variable] of Object.entries(variables)) {
      const before = asked.get(name);
      if (before === undefined) asked.set(name, variable);
      else if (!isSame(withoutLabel(before), withoutLabel(variable))) apart.add(name);
    }
  }
  const shared = [...asked].filter(([name]) => !apart.has(name));
  return { ...Object.fromEntries(shared), ...own };
}

/** How it is called is no matter of what it is. */
function withoutLabel({ label: _label, ...rest }: Variables[string]): object {
  return rest;
}

/** Each after the last part of its guide's id. */
function nameFiles(guides: readonly Guide[]): string[] {
  const taken = new Set(['pack', 'manifest']);
  return guides.map(({ id }) => {
    const last = id.slice(id.lastIndexOf('.') + 1).replace(/^-+/, '') || 'guide';
    const name = taken.has(last) ? freeName(taken, last, '-', Infinity) : last;
    taken.add(name);
    return `${name}.json`;
  });
}
