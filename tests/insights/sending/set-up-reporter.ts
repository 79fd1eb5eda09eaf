/** A reporter on stores in memory, in a browser that has alarms and permissions and nothing else. */
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import type { Stores } from '../../../entrypoints/background/stores.ts';
import type { Policy } from '../../../utils/core/policy/schema.ts';
import { loadDeliveries } from '../../../utils/store/deliveries.ts';
import { createKeyPair } from '../../../utils/store/sealing.ts';
import { openProfile } from '../../stores/profile.ts';

export const DAY_MS = 86_400_000;

/** By name: when it goes off. */
export const alarms = new Map<string, number>();
export const permissions = { contains: vi.fn<(of: { origins: string[] }) => Promise<boolean>>() };

vi.stubGlobal('chrome', {
  runtime: { id: 'leidraad', sendMessage: async () => undefined },
  permissions,
  alarms: {
    async create(name: string, { when }: { when: number }) {
      alarms.set(name, when);
    },
    clear: async (name: string) => alarms.delete(name),
  },
});
const { createReporter } = await import('../../../entrypoints/background/reporter.ts');

/** Undefined: it says nothing of it. */
type Named = { -readonly [Key in keyof Policy]?: Policy[Key] | undefined };

/** `policy` names a collector; what is changed in it is in effect at once. */
export async function setUpReporter(named: Named = {}) {
  alarms.clear();
  permissions.contains.mockReset().mockResolvedValue(true);
  const pair = await createKeyPair();
  const { db, local, settings } = await openProfile();
  const policy: Named = {
    team: 'Burgerzaken',
    collectorKey: pair.publicKey,
    collectorDestination: 'https://tellingen.voorbeeldstad.example/',
    ...named,
  };
  const database = vi.fn(async () => db);
  const stores = {
    settings,
    policy: { load: async () => ({ policy, problems: [] }) },
    runs: { flush: async () => undefined },
    database,
  } as unknown as Stores;
  const deliveries = () => loadDeliveries(db);
  return { reporter: createReporter(stores), stores, policy, pair, local, database, deliveries };
}

/**
 * The person has said yes in week 46; it is Thursday of week 48 now, and two reports wait. `prepare`:
 * what there was before the collector was named.
 */
export async function haveTwoWaiting(
  named: Named = {},
  prepare?: (stores: Stores) => Promise<void>,
) {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-12T10:00:00Z') });
  const met = await setUpReporter(named);
  await prepare?.(met.stores);
  const { sending } = (await met.reporter.prepare())!;
  await met.reporter.answer({ answer: 'yes', weeks: [], to: sending.to });
  // The wake that follows an answer.
  await met.reporter.wake();
  vi.setSystemTime(Date.parse('2026-11-26T10:00:00Z'));
  const before = (await met.reporter.prepare())!;
  return { ...met, before };
}
