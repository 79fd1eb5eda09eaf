/** The installed guides with their variables filled in, read once per worker life. */
import { isFramed } from '../../utils/core/frames/framed-targets.ts';
import type { Guide, Walkthrough } from '../../utils/core/guide/schema.ts';
import { resolveGuide } from '../../utils/core/guide/resolve.ts';
import { hostPatternsOf } from '../../utils/core/match/glob.ts';
import type { InstalledPack, PackSummary } from '../../utils/store/packs.ts';
import type { Stores } from './stores.ts';

/** A guide that can be used: every variable has a value. */
export interface ReadyGuide {
  readonly packId: string;
  readonly guide: Guide;
  /** The match patterns that it needs, for its application and the frames in it. */
  readonly hosts: readonly string[];
  /** Some of its targets lie in frames. */
  readonly isFramed: boolean;
  readonly values: Readonly<Record<string, string>>;
}

export interface ReadyWalkthrough extends ReadyGuide {
  readonly guide: Walkthrough;
}

export interface Library {
  list(): Promise<readonly ReadyGuide[]>;
  find(guideId: string): Promise<ReadyGuide | undefined>;
  findWalkthrough(guideId: string): Promise<ReadyWalkthrough | undefined>;
  /** Must be called after packs or their values have changed. */
  forget(): void;
}

export function createLibrary(stores: Stores): Library {
  let ready: Promise<readonly ReadyGuide[]> | undefined;
  const list = (): Promise<readonly ReadyGuide[]> => {
    ready ??= stores.loadPacks().then((packs) => keepLatest(packs.flatMap(prepare)));
    // A failed read must not be remembered for the rest of the worker's life.
    ready.catch(() => {
      ready = undefined;
    });
    return ready;
  };
  const find = async (guideId: string): Promise<ReadyGuide | undefined> =>
    (await list()).find(({ guide }) => guide.id === guideId);
  return {
    list,
    find,
    async findWalkthrough(guideId) {
      const found = await find(guideId);
      return found?.guide.kind === 'walkthrough' ? { ...found, guide: found.guide } : undefined;
    },
    forget() {
      ready = undefined;
    },
  };
}

/** A guide may come in several packs, such as one that its author tries: what was installed last counts. */
function keepLatest(guides: readonly ReadyGuide[]): ReadyGuide[] {
  return [...new Map(guides.map((ready) => [ready.guide.id, ready])).values()];
}

/** A pack's values serve its guides; what the manifest declares and a guide does not is no matter. */
function prepare(pack: InstalledPack): ReadyGuide[] {
  const values = valuesOf(pack);
  return pack.guides.flatMap((guide) => {
    const resolved = resolveGuide(guide, values);
    if (!resolved.ok) return [];
    return [
      {
        packId: pack.manifest.id,
        guide: resolved.guide,
        hosts: hostPatternsOf(resolved.guide),
        isFramed: isFramed(resolved.guide),
        values,
      },
    ];
  });
}

/** What was filled in, and the pack's own defaults where nothing was. */
export function valuesOf(pack: PackSummary): Record<string, string> {
  const defaults = Object.entries(pack.manifest.variables).flatMap(([name, variable]) =>
    variable.default === undefined ? [] : [[name, variable.default] as const],
  );
  return { ...Object.fromEntries(defaults), ...pack.values };
}
