/** Packs that an author is at work on, which lie among the drafts of guides. Each function rejects with a StoreError. */
import { makeOwnId } from '../core/guide/own-id.ts';
import type { PackSource } from '../core/guide/parse-files.ts';
import { copyLost } from '../core/packing/join-drafts.ts';
import type { OpenedPack } from '../core/packing/open-pack.ts';
import type { PackPlan } from '../core/packing/plan.ts';
import type { MemberMove } from '../core/packing/view.ts';
import { PACK_MARK } from '../core/packing/start-plan.ts';
import type { PackManifest } from '../core/guide/schema.ts';
import { movePart, putAfter } from '../core/studio/edit-parts.ts';
import { patch } from '../core/studio/edit-words.ts';
import type { LeidraadDb, StoredDraft, StoredPackDraft, WritableStore } from './database-schema.ts';
import { transact } from './transact.ts';

export interface WholePack {
  readonly draft: StoredPackDraft;
  /** In its order, without those that are gone. */
  readonly members: readonly StoredDraft[];
}

export function loadWholePack(db: LeidraadDb, id: string): Promise<WholePack | undefined> {
  return transact(db, ['drafts'], 'readonly', ({ store }) => readWholePack(store, id));
}

/** Without its guides. */
export async function loadPackDraft(
  db: LeidraadDb,
  id: string,
): Promise<StoredPackDraft | undefined> {
  const found = await transact(db, ['drafts'], 'readonly', ({ store }) => store.get(id));
  return found && 'pack' in found ? found : undefined;
}

type DraftStore = Pick<WritableStore<'drafts'>, 'get'>;

export async function readWholePack(store: DraftStore, id: string): Promise<WholePack | undefined> {
  const draft = await store.get(id);
  if (!draft || !('pack' in draft)) return undefined;
  const found = await Promise.all(draft.pack.drafts.map((member) => store.get(member)));
  return { draft, members: found.filter((it) => it !== undefined && 'guide' in it) };
}

/** With the drafts of its guides. `baseline`: the version that it goes on from. */
export function createPackDraft(
  db: LeidraadDb,
  id: string,
  { plan, drafts, renewed = [] }: OpenedPack,
  baseline: PackSource | null,
  now: number,
): Promise<void> {
  return transact(db, ['drafts', 'published'], 'readwrite', async (tx) => {
    const common = { revision: 1, createdAt: now, changedAt: now };
    const store = tx.objectStore('drafts');
    for (const draft of drafts) await store.add({ ...draft, ...common });
    for (const { id: renewedId, guide, copyId } of renewed) {
      const present = await store.get(renewedId);
      if (!present || !('guide' in present)) {
        await store.put({ ...common, id: renewedId, guide });
        continue;
      }
      const copy = copyLost(present.guide, guide);
      if (copy)
        await store.add({ ...common, id: copyId, guide: { ...copy, id: makeOwnId(copyId) } });
      await store.put({ ...present, guide, revision: present.revision + 1, changedAt: now });
    }
    await store.add({ id, pack: plan, ...common });
    if (!baseline) return;
    const { version } = baseline.manifest;
    const published = { draftId: id, version, pack: baseline, publishedAt: now };
    await tx.objectStore('published').put(published);
  });
}

/** A guide is in one pack at most. Resolves with the move that undoes it; null: the guide or the pack is gone. */
export function moveMember(
  db: LeidraadDb,
  { draftId, to, at }: MemberMove,
  now: number,
): Promise<MemberMove | null> {
  return transact(db, ['drafts'], 'readwrite', async ({ store }) => {
    const target = to === null ? undefined : await store.get(to);
    const isThere = to === null || (target !== undefined && 'pack' in target);
    if (!isThere || !(await store.get(draftId))) return null;
    const from = await dropMember(store, draftId, now);
    if (to !== null) {
      await changePlan(store, to, now, (drafts) => {
        const put = putAfter(asParts(drafts), null, { id: draftId });
        return asIds(at === undefined ? put : movePart(put, draftId, at));
      });
    }
    return { draftId, to: from?.id ?? null, at: from?.at };
  });
}

/** Resolves with the pack that it was in, and its place there. */
export async function dropMember(
  store: WritableStore<'drafts'>,
  draftId: string,
  now: number,
): Promise<{ readonly id: string; readonly at: number } | null> {
  const from = await findPackOf(store, draftId);
  if (!from) return null;
  await changePlan(store, from.id, now, (drafts) => drafts.filter((id) => id !== draftId));
  return { id: from.id, at: from.pack.drafts.indexOf(draftId) };
}

/** Packs alone are read: there may be hundreds of guides beside them. */
async function listPacks(
  store: Pick<WritableStore<'drafts'>, 'getAll'>,
): Promise<StoredPackDraft[]> {
  const found = await store.getAll(IDBKeyRange.bound(PACK_MARK, `${PACK_MARK}\uffff`));
  return found.filter((draft) => 'pack' in draft);
}

/**
 * A guide that two packs have, as after a restore, stays in the one that was changed later. Their moments
 * stay, so that the same restore once more changes nothing.
 */
export async function keepOnePlace(store: WritableStore<'drafts'>): Promise<void> {
  const taken = new Set<string>();
  const guides = new Map(
    (await store.getAll()).flatMap((it) => ('guide' in it ? [[it.id, it.guide.id] as const] : [])),
  );
  // Drafts of one guide may have come from two computers, each with an id of its own.
  const nameOf = (id: string): string => guides.get(id) ?? id;
  for (const draft of (await listPacks(store)).toSorted((a, b) => b.changedAt - a.changedAt)) {
    const { pack, revision } = draft;
    const drafts = pack.drafts.filter((id) => !taken.has(nameOf(id)));
    for (const id of drafts) taken.add(nameOf(id));
    if (drafts.length < pack.drafts.length)
      await store.put({ ...draft, pack: { ...pack, drafts }, revision: revision + 1 });
  }
}

async function findPackOf(
  store: Pick<WritableStore<'drafts'>, 'getAll'>,
  draftId: string,
): Promise<StoredPackDraft | undefined> {
  return (await listPacks(store)).find(({ pack }) => pack.drafts.includes(draftId));
}

/** The ids of the guides that are in the pack of this draft; none: it is in no pack. */
export function listSiblings(db: LeidraadDb, draftId: string): Promise<string[]> {
  return transact(db, ['drafts'], 'readonly', async ({ store }) => {
    const pack = await findPackOf(store, draftId);
    const whole = pack && (await readWholePack(store, pack.id));
    return whole?.members.map(({ guide }) => guide.id) ?? [];
  });
}

export function loadPackDrafts(db: LeidraadDb): Promise<StoredPackDraft[]> {
  return transact(db, ['drafts'], 'readonly', ({ store }) => listPacks(store));
}

async function changePlan(
  store: WritableStore<'drafts'>,
  id: string,
  now: number,
  change: (drafts: PackPlan['drafts']) => PackPlan['drafts'],
): Promise<void> {
  const draft = await store.get(id);
  if (!draft || !('pack' in draft)) return;
  const pack = { ...draft.pack, drafts: change(draft.pack.drafts) };
  await store.put({ ...draft, pack, revision: draft.revision + 1, changedAt: now });
}

const asParts = (ids: readonly string[]) => ids.map((id) => ({ id }));
const asIds = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id);

/**
 * The guides of a pack, and the pack itself, become again what they are in `source`. A guide that is gone
 * is there anew; one that is not in it stays, in no pack. False, and nothing is changed: the pack is gone.
 */
export function restoreWholePack(
  db: LeidraadDb,
  id: string,
  { manifest, guides }: PackSource,
  makeId: () => string,
  now: number,
): Promise<boolean> {
  return transact(db, ['drafts'], 'readwrite', async ({ store }) => {
    const draft = await store.get(id);
    if (!draft || !('pack' in draft)) return false;
    const isMember = (it: { readonly id: string }) => draft.pack.drafts.includes(it.id);
    // Of several drafts of one guide, that of this pack.
    const all = (await store.getAll()).toSorted(
      (a, b) => Number(isMember(a)) - Number(isMember(b)),
    );
    const byGuide = new Map(
      all.flatMap((it) => ('guide' in it ? [[it.guide.id, it] as const] : [])),
    );
    const drafts: string[] = [];
    for (const guide of guides) {
      const known = byGuide.get(guide.id);
      const record = known ?? { id: makeId(), revision: 0, createdAt: now };
      drafts.push(record.id);
      if (known && !isMember(known)) await dropMember(store, known.id, now);
      await store.put({ ...record, guide, revision: record.revision + 1, changedAt: now });
    }
    const pack = { ...planFrom(manifest, draft.pack), drafts };
    await store.put({ ...draft, pack, revision: draft.revision + 1, changedAt: now });
    return true;
  });
}

/** Its number stays: what is published next comes after all others. */
function planFrom(manifest: PackManifest, plan: PackPlan): PackPlan {
  const { title, issuer, contact, variables } = manifest;
  return patch(plan, { title, issuer, contact, variables });
}
