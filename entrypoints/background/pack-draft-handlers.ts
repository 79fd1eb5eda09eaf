/** Packs that an author makes of several guides. */
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import { presentFacts, presentPack } from '../../utils/core/packing/present-pack.ts';
import { readPlan } from '../../utils/core/packing/read-plan.ts';
import { packDraftId, startPlan } from '../../utils/core/packing/start-plan.ts';
import type { PackOpened } from '../../utils/core/packing/view.ts';
import type { DraftCreated } from '../../utils/core/record/view.ts';
import { pickWords } from '../../utils/core/run/localize.ts';
import type { BackgroundHandlers } from '../../utils/messaging/receive.ts';
import { tellPages } from '../../utils/messaging/send.ts';
import type { LeidraadDb, StoredPackDraft } from '../../utils/store/database-schema.ts';
import { savePackDraft } from '../../utils/store/drafts.ts';
import {
  createPackDraft,
  loadPackDraft,
  loadPackDrafts,
  loadWholePack,
  moveMember,
} from '../../utils/store/pack-drafts.ts';
import { createSerialQueue } from '../../utils/store/serial-queue.ts';
import { drawDraftId } from './draft-id.ts';
import { explainStoreError } from './explain-store-error.ts';
import { openPack } from './open-pack.ts';
import type { Services } from './services.ts';

type PackDraftHandlers = Pick<
  BackgroundHandlers,
  'packDraft' | 'packFacts' | 'savePackDraft' | 'createPack' | 'openPack' | 'moveMember'
>;

export function createPackDraftHandlers({ stores, presenter }: Services): PackDraftHandlers {
  /** Whoever asks twice finds what was made the first time. */
  const inTurn = createSerialQueue();

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
      const made = await inTurn(work);
      if (made.ok) tellPages('changed', { what: 'drafts' });
      return made;
    } catch (error) {
      return { ok: false, problems: [explainStoreError(error, await presenter.language())] };
    }
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
        const draftId = packDraftId(drawDraftId());
        const others = await loadPackDrafts(db);
        // Who asks knows only those that were in none, which may be so no longer.
        const drafts = plan.drafts.filter((it) => !whereElse([it], draftId, others));
        const opened = { plan: { ...plan, drafts }, drafts: [] };
        await createPackDraft(db, draftId, opened, null, Date.now());
        return { ok: true, draftId };
      }),
    openPack: (order) => create(async () => openPack(stores, order, await words(), takenIds)),
    async moveMember(move) {
      const undo = await moveMember(await stores.database(), move, Date.now());
      tellPages('changed', { what: 'drafts' });
      return undo;
    },
  };
}

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
