/** Packs that an author makes of several guides. */
import { isLone } from '../../utils/core/guide/lone-guide.ts';
import { readPackFiles, recheckPack } from '../../utils/core/guide/read-pack.ts';
import type { PackSource } from '../../utils/core/guide/parse-files.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate, type Translate } from '../../utils/core/i18n/translate.ts';
import { checkMember, phraseChecks } from '../../utils/core/packing/check-members.ts';
import { findPersonalIn } from '../../utils/core/packing/find-personal-in.ts';
import {
  joinDrafts,
  phraseJoining,
  type LooseDraft,
} from '../../utils/core/packing/join-drafts.ts';
import { copyPack, goOnWithPack, type OpenedPack } from '../../utils/core/packing/open-pack.ts';
import { assetsOf } from '../../utils/core/pictures/own-pictures.ts';
import { presentFacts, presentPack } from '../../utils/core/packing/present-pack.ts';
import { readPlan } from '../../utils/core/packing/read-plan.ts';
import { packDraftId, startPlan } from '../../utils/core/packing/start-plan.ts';
import type { PackOpened, PackToOpen } from '../../utils/core/packing/view.ts';
import type { DraftCreated } from '../../utils/core/record/view.ts';
import { pickWords } from '../../utils/core/run/localize.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import type { BackgroundHandlers } from '../../utils/messaging/receive.ts';
import { tellPages } from '../../utils/messaging/send.ts';
import type {
  LeidraadDb,
  StoredDraft,
  StoredPackDraft,
} from '../../utils/store/database-schema.ts';
import {
  createDraft,
  createOpenedDraft,
  loadShelf,
  savePackDraft,
} from '../../utils/store/drafts.ts';
import {
  createPackDraft,
  loadPackDraft,
  loadPackDrafts,
  loadWholePack,
  moveMember,
} from '../../utils/store/pack-drafts.ts';
import { listPublished } from '../../utils/store/published.ts';
import { loadPicture, loadPictures } from '../../utils/store/pictures.ts';
import { explainStoreError } from './explain-store-error.ts';
import type { Services } from './services.ts';
import { takePictures } from './take-pictures.ts';

type PackDraftHandlers = Pick<
  BackgroundHandlers,
  'packDraft' | 'packFacts' | 'savePackDraft' | 'createPack' | 'openPack' | 'moveMember'
>;

export function createPackDraftHandlers({ stores, presenter }: Services): PackDraftHandlers {
  async function words() {
    const language = await presenter.language();
    return { language, t: createTranslate(language, wordsIn(language)) };
  }

  async function takenIds(db: LeidraadDb): Promise<Set<string>> {
    const drafts = await loadPackDrafts(db);
    const installed = await stores.loadPacks();
    return new Set([
      ...drafts.map(({ pack }) => pack.id),
      ...installed.map(({ manifest }) => manifest.id),
    ]);
  }

  async function create<Made extends PackOpened>(
    work: () => Promise<Made>,
  ): Promise<Made | DraftCreated> {
    try {
      const made = await work();
      if (made.ok) tellPages('changed', { what: 'drafts' });
      return made;
    } catch (error) {
      return { ok: false, problems: [explainStoreError(error, await presenter.language())] };
    }
  }

  async function readSource({ from }: PackToOpen, language: UiLanguage, t: Translate) {
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

  return {
    async packDraft({ draftId }) {
      const draft = await loadPackDraft(await stores.database(), draftId);
      return draft ? presentPack(draft) : null;
    },
    async packFacts({ draftId }) {
      const whole = await loadWholePack(await stores.database(), draftId);
      if (!whole) return null;
      const guides = whole.members.map(({ guide }) => guide);
      return presentFacts(whole.draft.pack, guides);
    },
    async savePackDraft({ draftId, revision, text }) {
      const { language, t } = await words();
      const read = readPlan(text, language);
      if (!read.ok) return read;
      try {
        const db = await stores.database();
        const elsewhere = whereElse(read.plan.drafts, draftId, await loadPackDrafts(db));
        if (elsewhere) {
          const pack = pickWords(elsewhere.pack.title, language, elsewhere.pack.language);
          return { ok: false, why: 'form', problems: [t('packs.inTwo', { pack })] };
        }
        const edited = { id: draftId, revision, pack: read.plan };
        const saved = await savePackDraft(db, edited, Date.now());
        if (!saved)
          return { ok: false, why: (await loadPackDraft(db, draftId)) ? 'changed' : 'gone' };
        tellPages('changed', { what: 'drafts' });
        return { ok: true, ...presentPack(saved) };
      } catch (error) {
        return { ok: false, why: 'storage', problems: [explainStoreError(error, language)] };
      }
    },
    createPack: (start) =>
      create(async () => {
        const db = await stores.database();
        const language = await presenter.language();
        const plan = startPlan({ ...start, language }, await takenIds(db));
        const draftId = packDraftId(newId());
        const others = await loadPackDrafts(db);
        // Who asks knows only those that were in none, which may be so no longer.
        const drafts = plan.drafts.filter((it) => !whereElse([it], draftId, others));
        const opened = { plan: { ...plan, drafts }, drafts: [] };
        await createPackDraft(db, draftId, opened, null, Date.now());
        return { ok: true, draftId };
      }),
    openPack: (order) =>
      create(async () => {
        const { language, t } = await words();
        const read = await readSource(order, language, t);
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
          ({ id }) => loose.find(({ guide }) => guide.id === id)?.id ?? newId(),
        );
        const opened: OpenedPack =
          order.issuer === null
            ? joinDrafts(goOnWithPack(source, ids), loose, newId)
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
        const draftId = packDraftId(newId());
        await createPackDraft(db, draftId, opened, baseline, Date.now());
        return { ok: true, draftId };
      }),
    async moveMember(move) {
      const undo = await moveMember(await stores.database(), move, Date.now());
      tellPages('changed', { what: 'drafts' });
      return undo;
    },
  };
}

const newId = () => crypto.randomUUID().slice(0, 8);

/** The pack that has one of these drafts and is not this one. */
function whereElse(
  drafts: readonly string[],
  draftId: string,
  packs: readonly StoredPackDraft[],
): StoredPackDraft | undefined {
  return packs.find(
    ({ id, pack }) => id !== draftId && pack.drafts.some((it) => drafts.includes(it)),
  );
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
