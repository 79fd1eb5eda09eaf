/** The permission for the host that a pack was fetched from: given back where nothing else needs it. */
import { browser } from 'wxt/browser';
import { resolveGuide } from '../../utils/core/guide/resolve.ts';
import { decideCollector } from '../../utils/core/insights/collector.ts';
import { AS_FILE } from '../../utils/core/insights/delivery.ts';
import { hostPatternsOf, isOnHostsOf } from '../../utils/core/match/glob.ts';
import { hostPatternOf } from '../../utils/core/pack-archive/read-address.ts';
import { listDrafts } from '../../utils/store/drafts.ts';
import { listSnapshots } from '../../utils/store/snapshots.ts';
import type { Library } from './library.ts';
import type { Stores } from './stores.ts';

type Parts = { readonly stores: Stores; readonly library: Library };

/** The addresses that a pack, its version before and one that waits were fetched from. */
export async function listSources(stores: Stores, packId: string): Promise<string[]> {
  const found = await listAll(stores);
  return found.flatMap((it) => (it.packId === packId ? it.url : []));
}

async function listAll(stores: Stores): Promise<{ packId: string; url: string }[]> {
  const packs = await stores.loadPacks();
  const snapshots = await listSnapshots(await stores.database());
  const sources = [...packs.map((it) => ({ ...it, packId: it.manifest.id })), ...snapshots];
  return sources.flatMap(({ packId, address }) => (address ? { packId, url: address.url } : []));
}

/** Call when the pack, or what came of it from there, is gone. */
export async function giveBackHosts(
  addresses: readonly string[],
  { stores, library }: Parts,
): Promise<void> {
  const origins = new Set(addresses.map(hostPatternOf));
  if (origins.size === 0) return;
  // While somebody records, the host may be that of the page; and what cannot be read may need it.
  if (await stores.recordings.load().catch(() => true)) return;
  const needed = await listNeeded({ stores, library }).catch(() => null);
  for (const origin of needed ? origins : []) {
    if (needed!.includes(origin) || isOnHostsOf(origin, needed!)) continue;
    await browser.permissions.remove({ origins: [origin] }).catch(() => false);
  }
}

/**
 * Hosts of guides and drafts, of other packs' addresses, of what policy names, of the folder for reports,
 * and those of an organisation's build: Firefox would let us give them back, too.
 */
async function listNeeded({ stores, library }: Parts): Promise<string[]> {
  const { policy } = await stores.policy.load();
  const { collector: chosen = null, team } = await stores.settings.loadStored();
  const collector = decideCollector(policy, { collector: chosen, team: team ?? null });
  const folder = collector && collector.destination !== AS_FILE ? [collector.destination] : [];
  const addresses = [
    ...(await listAll(stores)).map(({ url }) => url),
    ...(policy.packs ?? []).map(({ url }) => url),
    ...folder,
  ];
  const guides = (await library.list()).flatMap(({ hosts }) => hosts);
  const drafts = (await listDrafts(await stores.database())).flatMap(({ guide }) => {
    const resolved = resolveGuide(guide, {});
    return resolved.ok ? hostPatternsOf(resolved.guide) : [];
  });
  const { host_permissions: built = [] } = browser.runtime.getManifest();
  return [...addresses.map(hostPatternOf), ...guides, ...drafts, ...built];
}
