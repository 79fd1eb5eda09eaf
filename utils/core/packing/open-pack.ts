/** A pack that is there becomes drafts: to go on with, or as a pack of one's own. */
import { makeOwnId } from '../guide/own-id.ts';
import type { PackSource } from '../guide/parse-files.ts';
import type { Guide, PackManifest } from '../guide/schema.ts';
import { renameNames } from '../studio/rename-names.ts';
import type { PackPlan } from './plan.ts';
import { FIRST_VERSION, makePackId } from './start-plan.ts';

export interface OpenedPack {
  readonly plan: PackPlan;
  /** In the order of the plan, which names them by these ids. */
  readonly drafts: readonly { readonly id: string; readonly guide: Guide }[];
  /** Of drafts that there are: they become what is given. `copyId`: for what would be lost else. */
  readonly renewed?: readonly {
    readonly id: string;
    readonly guide: Guide;
    readonly copyId: string;
  }[];
}

/** It stays what it is, so that who has it gets the next version. `draftIds`: one for each guide. */
export function goOnWithPack({ manifest, guides }: PackSource, draftIds: string[]): OpenedPack {
  return { plan: planOf(manifest, guides, draftIds), drafts: join(guides, draftIds) };
}

export interface PackCopy {
  /** Who answers for it from now on. */
  readonly issuer: string;
  /** Ids of packs that there are. */
  readonly taken: ReadonlySet<string>;
}

/** With ids of its own, also where its guides speak of one another, and a first version. */
export function copyPack(
  { manifest, guides }: PackSource,
  draftIds: string[],
  { issuer, taken }: PackCopy,
): OpenedPack {
  const names = new Map(guides.map(({ id }, index) => [id, makeOwnId(draftIds[index]!)]));
  const own = guides.map((guide) => ({
    ...renameNames(guide, { guides: names }),
    id: names.get(guide.id)!,
    version: FIRST_VERSION,
  }));
  const { base: _base, contact: _contact, ...plan } = planOf(manifest, own, draftIds);
  const title = plan.title[plan.language]!;
  return {
    plan: { ...plan, id: makePackId(issuer, title, taken), version: FIRST_VERSION, issuer },
    drafts: join(own, draftIds),
  };
}

function planOf(
  manifest: PackManifest,
  guides: readonly Guide[],
  drafts: readonly string[],
): PackPlan {
  const { guides: _files, assets: _assets, languages, $schema: _schema, ...said } = manifest;
  const written = guides[0]?.language ?? languages[0]!;
  const language = said.title[written] ? written : Object.keys(said.title)[0]!;
  return { ...said, language, drafts: [...drafts] };
}

function join(guides: readonly Guide[], draftIds: readonly string[]): OpenedPack['drafts'] {
  return guides.map((guide, index) => ({ id: draftIds[index]!, guide }));
}
