/** What guides and their steps are called here, for what was told of them by their ids only. */
import { compareVersions } from '../changes/version.ts';
import type { Guide, Localized } from '../guide/schema.ts';
import { pickLanguage, pickWords } from '../run/localize.ts';
import { partsOf } from '../studio/edit-parts.ts';

/** A guide as it lies here. */
export interface GuideHere {
  readonly guide: Guide;
  /** `past`: an earlier version, which only tells how a step was called that is gone now. */
  readonly from: 'draft' | 'pack' | 'past';
  readonly draftId?: string | undefined;
}

export interface Name {
  readonly title: string;
  /** Of the title. */
  readonly language: string;
}

export interface StepName extends Name {
  /** It is in the guide as it is now. */
  readonly isThere: boolean;
}

export interface GuideName extends Name {
  /** The highest of what is a draft or installed. */
  readonly version: string;
  /** Null: nobody is at work on it here. */
  readonly draftId: string | null;
}

export interface KnownGuide {
  readonly name: GuideName;
  /** By step id. */
  readonly steps: ReadonlyMap<string, StepName>;
}

const ORDER = { draft: 0, pack: 1, past: 2 };

/** By guide id. A draft says what the guide is now; without one, what is installed. */
export function nameSteps(
  here: readonly GuideHere[],
  language: string,
): ReadonlyMap<string, KnownGuide> {
  const sorted = here.toSorted(
    (a, b) => ORDER[a.from] - ORDER[b.from] || compareVersions(b.guide.version, a.guide.version),
  );
  return new Map(
    [...Map.groupBy(sorted, ({ guide }) => guide.id)].flatMap(([id, entries]) =>
      entries[0]!.from === 'past' ? [] : [[id, nameGuide(entries, language)] as const],
    ),
  );
}

/** The first of them is what the guide is now. */
function nameGuide(entries: readonly GuideHere[], language: string): KnownGuide {
  const { guide: now, draftId = null } = entries[0]!;
  const toName = (words: Localized, { language: written }: Guide): Name => ({
    title: pickWords(words, language, written),
    language: pickLanguage(words, language, written),
  });
  const steps = new Map<string, StepName>();
  for (const { guide } of entries)
    for (const { id, title = {} } of partsOf(guide) ?? [])
      if (!steps.has(id)) steps.set(id, { ...toName(title, guide), isThere: guide === now });
  // Also what was given to others: in a pack, the draft does not know that number.
  const version = entries
    .map(({ guide }) => guide.version)
    .toSorted(compareVersions)
    .at(-1)!;
  return { name: { ...toName(now.title, now), version, draftId }, steps };
}
