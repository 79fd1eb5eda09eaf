/** Which counts may stand in a report: the id of a guide that nobody else has would tie weeks together. */
import { isOwnId } from '../guide/own-id.ts';
import { isPinned } from '../policy/decide.ts';
import type { Policy } from '../policy/schema.ts';
import type { GuideWeek } from './tally.ts';

/** What is on this computer. */
export interface GuidesHere {
  readonly packs: readonly {
    readonly manifest: { readonly id: string };
    readonly origin: 'bundled' | 'file';
    readonly address?: Parameters<typeof isPinned>[0];
  }[];
  readonly policy: Policy;
  /** The ids of guides that the studio has, or has published. */
  readonly written: ReadonlySet<string>;
}

/**
 * None that the studio here works on. What was written in another one only in a pack that ships with the
 * product or that policy names: others have that, too.
 */
export function pickShared(
  tallies: readonly GuideWeek[],
  { packs, policy, written }: GuidesHere,
): GuideWeek[] {
  const known = new Set(
    packs
      .filter(({ origin, address }) => origin === 'bundled' || isPinned(address, policy))
      .map(({ manifest }) => manifest.id),
  );
  const isShared = ({ packId, guideId }: GuideWeek): boolean =>
    known.has(packId) || !(isOwnId(guideId) || isOwnId(packId));
  return tallies.filter((tally) => !written.has(tally.guideId) && isShared(tally));
}
