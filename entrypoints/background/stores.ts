/** What the background stores, and where: the one place that knows all the adapters. */
import { browser } from 'wxt/browser';
import type { Guide } from '../../utils/core/guide/schema.ts';
import type { PickOrder, PickView } from '../../utils/core/record/orders.ts';
import type { Recording } from '../../utils/core/record/recording.ts';
import type { LeidraadDb } from '../../utils/store/database-schema.ts';
import { createConnection, type Connection } from '../../utils/store/database.ts';
import { eraseAll } from '../../utils/store/erase.ts';
import { loadPacks, type InstalledPack } from '../../utils/store/packs.ts';
import { decideSettings } from '../../utils/core/policy/decide.ts';
import { createPolicyStore, type PolicyStore } from '../../utils/store/policy.ts';
import { createPreviewStore, withPreview, type PreviewStore } from '../../utils/store/previews.ts';
import { createRunStore, type RunStore } from '../../utils/store/resilient.ts';
import { saveTransitions } from '../../utils/store/runs.ts';
import { createSettings, type SettingsStore } from '../../utils/store/settings.ts';
import { createSessionRecord, type SessionRecord } from '../../utils/store/session-record.ts';
import { createTabBindings, type TabBindings } from '../../utils/store/tab-bindings.ts';
import { createTabOffers, type TabOffers } from '../../utils/store/tab-offers.ts';
import { readBundledPacks } from './bundled-packs.ts';
import type { PinFailures } from './pinner.ts';

export interface Stores {
  readonly runs: RunStore;
  /** What policy sets is loaded in place of the person's own, which stays stored as it is. */
  readonly settings: SettingsStore;
  readonly policy: PolicyStore;
  readonly bindings: TabBindings;
  /** What was seen and is not allowed yet lies here and nowhere else. */
  readonly recordings: SessionRecord<Recording>;
  readonly previews: PreviewStore;
  /** What was chosen lies here until the studio has taken it, which may have been put to sleep meanwhile. */
  readonly picks: SessionRecord<PickOrder & PickView>;
  readonly tabOffers: TabOffers;
  readonly pinFailures: SessionRecord<PinFailures>;
  /** Rejects with a StoreError. */
  database(): Promise<LeidraadDb>;
  /** Where the database cannot be read, what ships with the product still guides. */
  loadPacks(): Promise<InstalledPack[]>;
  /** Never rejects: an offer that cannot be counted is an offer still. */
  recordOffer(packId: string, guide: Guide, at: number): Promise<void>;
  eraseAll(): Promise<void>;
}

/** `onPreviewEnd`: see `createPreviewStore`. */
export function openStores(onPreviewEnd: () => Promise<void>): Stores {
  const connection: Connection = createConnection();
  const { local, session } = browser.storage;
  // Scripts in pages have no business here, so a taken-over page finds nothing. Firefox does not know it.
  void local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  const stored = createRunStore(connection);
  const previews = createPreviewStore(session, onPreviewEnd);
  const policy = createPolicyStore(browser.storage.managed);
  const settings = createSettings(local);
  return {
    runs: withPreview(stored, previews),
    previews,
    picks: createSessionRecord(session, 'pick'),
    policy,
    settings: {
      ...settings,
      async load() {
        return { ...(await settings.load()), ...decideSettings((await policy.load()).policy) };
      },
    },
    bindings: createTabBindings(session),
    recordings: createSessionRecord(session, 'recording'),
    tabOffers: createTabOffers(session),
    pinFailures: createSessionRecord(session, 'pinFailures'),
    database: () => connection.get(),
    async loadPacks() {
      try {
        return await loadPacks(await connection.get());
      } catch (error) {
        console.error('[leidraad] the installed packs cannot be read', error);
        const { removedPacks } = await settings.load();
        return readBundledPacks().filter(({ manifest }) => !removedPacks.includes(manifest.id));
      }
    },
    async recordOffer(packId, { id, version }, at) {
      const event = { runId: id, packId, guideId: id, guideVersion: version, stepId: null, at };
      try {
        await saveTransitions(await connection.get(), [], [{ kind: 'offered', ...event }]);
      } catch (error) {
        console.warn('[leidraad] an offer was not counted', error);
      }
    },
    eraseAll: () => stored.eraseWith(() => eraseAll({ connection, local, session })),
  };
}
