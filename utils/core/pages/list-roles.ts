/** The roles that installed guides speak of, for people to say which are theirs. */
import type { Condition, Guide, PackManifest } from '../guide/schema.ts';
import { listAskedRoles } from '../run/conditions.ts';
import { pickWords } from '../run/localize.ts';
import type { RoleChoice } from './view.ts';

interface Installed {
  readonly manifest: Pick<PackManifest, 'roles' | 'languages'>;
  readonly guides: readonly Guide[];
}

/** Each once, by what it is called: in a pack's words, else by its id. */
export function listRoles(
  packs: readonly Installed[],
  chosen: readonly string[],
  language: string,
): RoleChoice[] {
  const labels = new Map<string, string>();
  for (const { guides } of packs)
    for (const id of guides.flatMap(rolesOf)) labels.set(id, id.replaceAll('-', ' '));
  for (const { manifest } of packs)
    for (const [id, words] of Object.entries(manifest.roles ?? {}))
      labels.set(id, pickWords(words, language, manifest.languages[0]!));
  return [...labels]
    .map(([id, label]) => ({ id, label, isChosen: chosen.includes(id) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
}

function rolesOf(guide: Guide): readonly string[] {
  const next =
    guide.kind === 'walkthrough' ? guide.steps.flatMap(({ handover }) => handover?.to ?? []) : [];
  const asked = conditionsOf(guide).flatMap((it) => (it ? listAskedRoles(it) : []));
  return [...(guide.audience ?? []), ...next, ...asked];
}

/** Of someone who chose no role, a condition on one is not known: whoever has it must be able to say so. */
function conditionsOf(guide: Guide): readonly (Condition | null | undefined)[] {
  const { when } = guide.start;
  switch (guide.kind) {
    case 'walkthrough': {
      const branches = guide.steps.flatMap(({ branch = [] }) => branch);
      return [when, ...[...guide.steps, ...branches].map((it) => it.when)];
    }
    case 'tips':
      return [when, ...guide.tips.map((it) => it.when)];
    case 'checklist':
      return [when, ...guide.items.map(({ doneWhen }) => doneWhen)];
    default:
      return [when];
  }
}
