import 'fake-indexeddb/auto';
import '../../tests/stores/fake-extension.ts';
import { expect, test } from 'vitest';
import { openProfile } from '../../tests/stores/profile.ts';
import { makePack } from '../../tests/stores/samples.ts';
import { loadShelf } from '../../utils/store/drafts.ts';
import { installPack, loadPacks } from '../../utils/store/packs.ts';
import { createRepairHandlers } from './repair-handlers.ts';
import type { Services } from './services.ts';

test('asked for twice at once, one draft is made, and both are led to it', async () => {
  const { db } = await openProfile();
  await installPack(db, makePack('nl.zaak', ['nl.zaak.a']));
  const { repairGuide } = createRepairHandlers({
    stores: { database: async () => db, loadPacks: () => loadPacks(db) },
    presenter: { language: async () => 'en', limits: async () => ({}) },
  } as unknown as Services);
  const ask = () => repairGuide({ guideId: 'nl.zaak.a' }, { tabId: null });
  const made = await Promise.all([ask(), ask()]);
  const { drafts } = await loadShelf(db);
  expect(drafts).toHaveLength(1);
  const there = { ok: true, draftId: drafts[0]!.id };
  expect(made).toEqual([there, there]);
  db.close();
});
