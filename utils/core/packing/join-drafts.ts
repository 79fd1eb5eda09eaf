/** A pack of one's own is opened while there are drafts of its guides: the newer of each goes on in it. */
import { compareVersions } from '../changes/version.ts';
import type { Guide } from '../guide/schema.ts';
import type { Translate } from '../i18n/translate.ts';
import { pickWords } from '../run/localize.ts';
import { isSame } from '../studio/is-same.ts';
import { duplicateGuide } from '../studio/start-guide.ts';
import type { OpenedPack } from './open-pack.ts';

export interface LooseDraft {
  readonly id: string;
  readonly guide: Guide;
  /** The latest that was published of it; null: none. */
  readonly published: string | null;
}

/** The pack has a later version than the draft goes on from. */
function isOutdated({ guide, published }: LooseDraft, { version }: Guide): boolean {
  return [guide.version, published].every(
    (known) => known === null || compareVersions(known, version) < 0,
  );
}

/** Drafts that there are go on in the pack; `opened` names them by their ids. */
export function joinDrafts(
  opened: OpenedPack,
  loose: readonly LooseDraft[],
  makeId: () => string,
): OpenedPack {
  const known = new Map(loose.map((draft) => [draft.id, draft]));
  return {
    plan: opened.plan,
    drafts: opened.drafts.filter(({ id }) => !known.has(id)),
    renewed: opened.drafts.flatMap(({ id, guide }) => {
      const draft = known.get(id);
      return draft && isOutdated(draft, guide) ? { id, guide, copyId: makeId() } : [];
    }),
  };
}

/** What would be lost if `guide` took the place of the draft: as a guide of its own. Null: nothing. */
export function copyLost(draft: Guide, guide: Guide): Guide | null {
  const { version } = guide;
  return isSame({ ...draft, version }, guide) ? null : duplicateGuide(draft);
}

/** What is going to happen to each, in sentences. `guides`: those of the pack. */
export function phraseJoining(
  loose: readonly LooseDraft[],
  guides: readonly Guide[],
  language: string,
  t: Translate,
): string[] {
  const name = ({ title, language: own }: Guide) => pickWords(title, language, own);
  return loose.map((draft) => {
    const title = name(draft.guide);
    const guide = guides.find(({ id }) => id === draft.guide.id)!;
    if (!isOutdated(draft, guide)) return t('packs.joinsAsIs', { title });
    const { version } = guide;
    const copy = copyLost(draft.guide, guide);
    return copy
      ? t('packs.joinsAnew', { title, version, copy: name(copy) })
      : t('packs.joinsLater', { title, version });
  });
}
