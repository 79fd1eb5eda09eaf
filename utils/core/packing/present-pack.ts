/** What the studio is told of a draft, and of a pack of them. */
import type { Guide } from '../guide/schema.ts';
import { fillPlaceholders, valueOf } from '../guide/variables.ts';
import { matchPatternOf } from '../match/glob.ts';
import { nameHost } from '../match/name-host.ts';
import type { DraftLine } from '../record/view.ts';
import { pickWords } from '../run/localize.ts';
import { partsOf } from '../studio/edit-parts.ts';
import { joinVariables } from './assemble-pack.ts';
import type { PackPlan } from './plan.ts';
import type { PackDraftView, PackFacts, PackLine, PackValue } from './view.ts';

interface DraftSeen {
  readonly id: string;
  readonly changedAt: number;
}

export function presentDraft(
  { id, guide, changedAt }: DraftSeen & { readonly guide: Guide },
  language: string,
): DraftLine {
  return {
    draftId: id,
    guideId: guide.id,
    kind: guide.kind,
    title: pickWords(guide.title, language, guide.language),
    steps: partsOf(guide)?.length ?? 0,
    changedAt,
  };
}

export function presentPackLine(
  { id, pack, changedAt }: DraftSeen & { readonly pack: PackPlan },
  language: string,
): PackLine {
  return {
    draftId: id,
    packId: pack.id,
    title: pickWords(pack.title, language, pack.language),
    issuer: pack.issuer,
    members: pack.drafts,
    changedAt,
  };
}

/** Its guides are not asked: there may be hundreds. */
export function presentPack(draft: {
  readonly id: string;
  readonly revision: number;
  readonly pack: PackPlan;
}): PackDraftView {
  const { id, revision, pack } = draft;
  return { draftId: id, revision, pack, problems: [], warnings: [] };
}

export function presentFacts(plan: PackPlan, guides: readonly Guide[]): PackFacts {
  return { values: listValues(plan, guides), sites: listSites(plan, guides) };
}

function listValues(plan: PackPlan, guides: readonly Guide[]): PackValue[] {
  const joined = joinVariables(plan.variables, guides);
  const asked = new Map(guides.toReversed().flatMap(({ variables }) => Object.entries(variables)));
  for (const [name, variable] of Object.entries(plan.variables)) asked.set(name, variable);
  return [...asked].map(([name, variable]) => ({
    name,
    variable: joined[name] ?? variable,
    isApart: !Object.hasOwn(joined, name),
  }));
}

/** Where the guides are when nobody has filled in anything else. */
function listSites(plan: PackPlan, guides: readonly Guide[]): string[] {
  const values = Object.entries(joinVariables(plan.variables, guides)).flatMap(
    ([name, { default: value }]) => (value === undefined ? [] : [[name, value] as const]),
  );
  const given = Object.fromEntries(values);
  const patterns = guides.flatMap(({ app, apps = [], variables }) =>
    [app, ...apps]
      .flatMap(({ match, frames }) => [...match, ...frames])
      .flatMap((glob) => {
        const fill = (name: string) => valueOf(name, variables, given) ?? '';
        return matchPatternOf(fillPlaceholders(glob, fill)) ?? [];
      }),
  );
  return [...new Set(patterns.map(nameHost))];
}
