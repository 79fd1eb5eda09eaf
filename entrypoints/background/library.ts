/** The installed guides with their variables filled in, read once per worker life. */
import { compareVersions } from '../../utils/core/changes/version.ts';
import { isFramed } from '../../utils/core/frames/framed-targets.ts';
import type { Guide, Walkthrough } from '../../utils/core/guide/schema.ts';
import { resolveGuide } from '../../utils/core/guide/resolve.ts';
import { fillDefaults } from '../../utils/core/guide/variables.ts';
import { hostPatternsOf } from '../../utils/core/match/glob.ts';
import type { InstalledPack, PackSummary } from '../../utils/store/packs.ts';
import type { RunContext } from '../../utils/core/run/types.ts';
import type { Preview } from '../../utils/store/previews.ts';
import type { Stores } from './stores.ts';

/** A guide that can be used: every variable has a value. */
export interface ReadyGuide {
  readonly packId: string;
  readonly guide: Guide;
  /** The organisation that answers for the pack; empty for a preview. */
  readonly issuer: string;
  /** The match patterns that it needs, for its application and the frames in it. */
  readonly hosts: readonly string[];
  /** Some of its targets lie in frames. */
  readonly isFramed: boolean;
  readonly values: Readonly<Record<string, string>>;
  /** Of a preview: as whom it is looked at. */
  readonly as?: Preview['as'];
}

export interface ReadyWalkthrough extends ReadyGuide {
  readonly guide: Walkthrough;
}

export interface Library {
  list(): Promise<readonly ReadyGuide[]>;
  /** Also the guide that is previewed, which is in no list. */
  find(guideId: string): Promise<ReadyGuide | undefined>;
  findWalkthrough(guideId: string): Promise<ReadyWalkthrough | undefined>;
  /** Must be called after packs or their values have changed. */
  forget(): void;
}

export function createLibrary(stores: Stores): Library {
  let listed: Promise<readonly ReadyGuide[]> | undefined;
  const list = (): Promise<readonly ReadyGuide[]> => {
    listed ??= stores.loadPacks().then((packs) => keepLatest(packs.flatMap(prepare)));
    // A failed read must not be remembered for the rest of the worker's life.
    listed.catch(() => {
      listed = undefined;
    });
    return listed;
  };
  const find = async (guideId: string): Promise<ReadyGuide | undefined> => {
    const found = (await list()).find(({ guide }) => guide.id === guideId);
    if (found) return found;
    const preview = await stores.previews.load();
    return preview?.guide.id === guideId
      ? { ...toReady(preview.guide, { packId: guideId, issuer: '', values: {} }), as: preview.as }
      : undefined;
  };
  return {
    list,
    find,
    async findWalkthrough(guideId) {
      const found = await find(guideId);
      return found?.guide.kind === 'walkthrough' ? { ...found, guide: found.guide } : undefined;
    },
    forget() {
      listed = undefined;
    },
  };
}

/**
 * A guide may come in several packs, such as one that was repaired apart: nobody is led back to an earlier
 * version of it. Of the same one, such as one that its author tries, what was installed last counts.
 */
function keepLatest(guides: readonly ReadyGuide[]): ReadyGuide[] {
  const kept = new Map<string, ReadyGuide>();
  for (const ready of guides) {
    const { id, version } = ready.guide;
    const other = kept.get(id);
    if (!other || compareVersions(version, other.guide.version) >= 0) kept.set(id, ready);
  }
  return [...kept.values()];
}

/** A pack's values serve its guides; what the manifest declares and a guide does not is no matter. */
function prepare(pack: InstalledPack): ReadyGuide[] {
  const values = valuesOf(pack);
  return pack.guides.flatMap((guide) => {
    const resolved = resolveGuide(guide, values);
    const { id: packId, issuer } = pack.manifest;
    return resolved.ok ? [toReady(resolved.guide, { packId, issuer, values })] : [];
  });
}

/** Its texts were filled in with its own defaults, too: its conditions must not see other values. */
function toReady(guide: Guide, of: Pick<ReadyGuide, 'packId' | 'issuer' | 'values'>): ReadyGuide {
  const values = fillDefaults(guide.variables, of.values);
  return { ...of, guide, values, hosts: hostPatternsOf(guide), isFramed: isFramed(guide) };
}

/** What a run of the guide may look at: the person as they are, or as whom an author looks at it. */
export function contextFor<Context extends RunContext>(
  context: Context,
  { values, as }: Pick<ReadyGuide, 'values' | 'as'>,
): Context {
  return { ...context, variables: values, ...as };
}

/** What was filled in, and the pack's own defaults where nothing was. */
export function valuesOf({ manifest, values }: PackSummary): Record<string, string> {
  return fillDefaults(manifest.variables, values);
}
