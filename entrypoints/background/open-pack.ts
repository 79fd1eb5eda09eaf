/** Makes drafts of a pack that is there: of files, or of what is installed. */
import { isLone } from '../../utils/core/guide/lone-guide.ts';
import type { PackSource } from '../../utils/core/guide/parse-files.ts';
import { readPackFiles, recheckPack } from '../../utils/core/guide/read-pack.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { checkMember, phraseChecks } from '../../utils/core/packing/check-members.ts';
import { findPersonalIn } from '../../utils/core/packing/find-personal-in.ts';
import {
  joinDrafts,
  phraseJoining,
  type LooseDraft,
} from '../../utils/core/packing/join-drafts.ts';
import { copyPack, goOnWithPack, type OpenedPack } from '../../utils/core/packing/open-pack.ts';
import { packDraftId } from '../../utils/core/packing/start-plan.ts';
import type { PackOpened, PackToOpen } from '../../utils/core/packing/view.ts';
import { assetsOf } from '../../utils/core/pictures/own-pictures.ts';
import { pickWords } from '../../utils/core/run/localize.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import type {
  LeidraadDb,
  StoredDraft,
  StoredPackDraft,
} from '../../utils/store/database-schema.ts';
import { createDraft, createOpenedDraft, loadShelf } from '../../utils/store/drafts.ts';
import { createPackDraft } from '../../utils/store/pack-drafts.ts';
import { loadPicture, loadPictures } from '../../utils/store/pictures.ts';
import { listPublished } from '../../utils/store/published.ts';
import { drawDraftId } from './draft-id.ts';
import type { Stores } from './stores.ts';
import { takePictures } from './take-pictures.ts';

interface Words {
  readonly language: UiLanguage;
  readonly t: Translate;
}

/** All of it becomes drafts, or nothing does. `takenIds`: of packs that are there. */
export async function openPack(
  stores: Pick<Stores, 'database' | 'loadPacks'>,
  order: PackToOpen,
  words: Words,
  takenIds: (db: LeidraadDb) => Promise<Set<string>>,
): Promise<PackOpened> {
  const { language, t } = words;
  const read = await readSource(stores, order, words);
  if (!read.ok) return read;
  const db = await stores.database();
  const { drafts, packs } = await loadShelf(db);
  const isOwn = order.issuer === null;
  const known = isOwn ? findKnown(read, packs, drafts) : null;
  const problems = known
    ? [t('packs.known', { title: pickWords(known.title, language, known.language) })]
    : findObstacles(read, language, t);
  if (problems.length > 0) return { ok: false, problems };
  const loose = isOwn ? await listLoose(db, read, drafts) : [];
  if (loose.length > 0 && !order.isJoining)
    return {
      ok: false,
      problems: phraseJoining(loose, read.guides, language, t),
      canJoin: true,
    };
  const adopted = await adopt(db, order, read, t);
  if (!adopted.ok) return adopted;
  const { source } = adopted;
  const ids = source.guides.map(
    ({ id }) => loose.find(({ guide }) => guide.id === id)?.id ?? drawDraftId(),
  );
  const opened: OpenedPack =
    order.issuer === null
      ? joinDrafts(goOnWithPack(source, ids), loose, drawDraftId)
      : copyPack(source, ids, { issuer: order.issuer, taken: await takenIds(db) });
  const [lone] = opened.drafts;
  // A guide alone stays one: nobody needs a pack for it.
  if (lone && isLone(source)) {
    const { issuer } = order;
    if (issuer === null) await createOpenedDraft(db, lone.id, lone.guide, Date.now());
    else await createDraft(db, lone.id, { ...lone.guide, owner: issuer }, Date.now());
    return { ok: true, draftId: lone.id };
  }
  const baseline = order.issuer === null ? source : null;
  const draftId = packDraftId(drawDraftId());
  await createPackDraft(db, draftId, opened, baseline, Date.now());
  return { ok: true, draftId };
}

async function readSource(
  stores: Pick<Stores, 'loadPacks'>,
  { from }: PackToOpen,
  { language, t }: Words,
) {
  if ('files' in from) return readPackFiles(from.files, language);
  const pack = (await stores.loadPacks()).find(({ manifest }) => manifest.id === from.packId);
  if (!pack) return { ok: false, problems: [t('packs.notThere')] } as const;
  const { manifest, guides } = pack;
  const problems = recheckPack(pack, manifest.id, language);
  return problems.length > 0
    ? ({ ok: false, problems } as const)
    : ({ ok: true, manifest, guides } as const);
}

/** The same pack with pictures that are the author's own, which are stored. */
async function adopt(db: LeidraadDb, { from }: PackToOpen, pack: PackSource, t: Translate) {
  const { manifest, guides } = pack;
  const given = 'files' in from ? new Map(from.assets?.map((it) => [it.path, it.base64])) : null;
  const load = async (path: string) => {
    if (!given) return loadPicture(db, manifest.id, path);
    // A guide that comes as loose JSON may show what is stored already.
    return given.get(path) ?? (await loadPictures(db, [path]))[0]?.base64;
  };
  const taken = await takePictures(db, guides, load, t);
  if (!taken.ok) return taken;
  const assets = assetsOf(taken.guides, taken.pictures);
  return {
    ok: true,
    source: { manifest: { ...manifest, assets }, guides: taken.guides },
  } as const;
}

/** What goes on would be there twice: the pack, a guide alone, or one that another pack has. */
function findKnown(
  source: PackSource,
  packs: readonly StoredPackDraft[],
  drafts: readonly StoredDraft[],
) {
  const ids = new Set(source.guides.map(({ id }) => id));
  const taken = new Set(packs.flatMap(({ pack }) => pack.drafts));
  return (
    packs.find(({ pack }) => pack.id === source.manifest.id)?.pack ??
    drafts.find(({ id, guide }) => ids.has(guide.id) && (isLone(source) || taken.has(id)))?.guide
  );
}

/** The drafts of its guides; of one guide the draft that was changed last. */
async function listLoose(
  db: LeidraadDb,
  { guides }: PackSource,
  drafts: readonly StoredDraft[],
): Promise<LooseDraft[]> {
  const found = guides.flatMap(({ id }) => drafts.find(({ guide }) => guide.id === id) ?? []);
  return Promise.all(
    found.map(async (draft) => {
      const [published] = await listPublished(db, draft.id);
      return { ...draft, published: published?.version ?? null };
    }),
  );
}

/** What may not become a draft. */
function findObstacles({ guides }: PackSource, language: UiLanguage, t: Translate): string[] {
  const personal = guides.filter((guide) => findPersonalIn(guide).length > 0);
  const checks = personal.map((guide) => checkMember('', guide, [], { language, t, today: '' }));
  return phraseChecks(checks, t);
}
