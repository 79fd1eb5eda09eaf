/** The roles that installed guides speak of, for people to say which are theirs. */
import type { Guide, PackManifest } from '../guide/schema.ts';
import { listGuideRoles } from '../run/list-guide-roles.ts';
import { pickWords } from '../run/localize.ts';
import type { RoleChoice } from './view.ts';

interface Installed {
  readonly manifest: Pick<PackManifest, 'roles' | 'languages'>;
  readonly guides: readonly Guide[];
}

/**
 * Each once, by what it is called: in a pack's words, else by its id. Of someone who chose no role, a
 * condition on one is not known: whoever has it must be able to say so.
 */
export function listRoles(
  packs: readonly Installed[],
  chosen: readonly string[],
  language: string,
): RoleChoice[] {
  const labels = new Map<string, string>();
  for (const { guides } of packs)
    for (const id of guides.flatMap(listGuideRoles)) labels.set(id, id.replaceAll('-', ' '));
  for (const { manifest } of packs)
    for (const [id, words] of Object.entries(manifest.roles ?? {}))
      labels.set(id, pickWords(words, language, manifest.languages[0]!));
  return [...labels]
    .map(([id, label]) => ({ id, label, isChosen: chosen.includes(id) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
}
