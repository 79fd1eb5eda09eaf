/** The studio's list of what to repair. */
import { makeRepairList, markRepaired } from '../../utils/core/feedback/repair-list.ts';
import { compareVersions } from '../../utils/core/changes/version.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import type { DraftCreated } from '../../utils/core/record/view.ts';
import type { BackgroundHandlers } from '../../utils/messaging/receive.ts';
import { tellPages } from '../../utils/messaging/send.ts';
import { createOpenedDraft, listDrafts } from '../../utils/store/drafts.ts';
import { listFeedback, listRepairs, removeRepair, saveRepair } from '../../utils/store/feedback.ts';
import { loadPicture } from '../../utils/store/pictures.ts';
import { createSerialQueue } from '../../utils/store/serial-queue.ts';
import { drawDraftId } from './draft-id.ts';
import { explainStoreError } from './explain-store-error.ts';
import { nameHere } from './own-feedback.ts';
import type { Services } from './services.ts';
import { takePictures } from './take-pictures.ts';

type RepairHandlers = Pick<BackgroundHandlers, 'repairs' | 'markRepair' | 'repairGuide'>;

export function createRepairHandlers({ stores, presenter }: Services): RepairHandlers {
  /** Whoever asks twice finds the draft that was made the first time. */
  const inTurn = createSerialQueue();

  const listFiles = async () => listFeedback(await stores.database(), ['received', 'mine']);

  /** In its draft, or in one that is made of what is installed. */
  async function repair(guideId: string): Promise<DraftCreated> {
    const { isStudioOff } = await presenter.limits();
    if (isStudioOff) throw new Error('the organisation has turned the studio off');
    try {
      const db = await stores.database();
      const draft = (await listDrafts(db)).find(({ guide }) => guide.id === guideId);
      if (draft) return { ok: true, draftId: draft.id };
      const installed = (await stores.loadPacks()).flatMap(({ manifest, guides, installedAt }) =>
        guides.flatMap((guide) =>
          guide.id === guideId ? { packId: manifest.id, guide, installedAt } : [],
        ),
      );
      const latest = installed.toSorted((a, b) =>
        compareVersions(a.guide.version, b.guide.version),
      );
      const found = latest.at(-1);
      if (!found) return { ok: false, problems: [] };
      const language = await presenter.language();
      const t = createTranslate(language, wordsIn(language));
      const load = (path: string) => loadPicture(db, found.packId, path);
      const taken = await takePictures(db, [found.guide], load, t);
      if (!taken.ok) return taken;
      // It keeps its id: what is published of it takes the place of what is installed.
      const draftId = drawDraftId();
      // What is installed is where its history begins: the next version follows from what changes.
      await createOpenedDraft(db, draftId, taken.guides[0]!, Date.now(), found.installedAt);
      tellPages('changed', { what: 'drafts' });
      return { ok: true, draftId };
    } catch (error) {
      return { ok: false, problems: [explainStoreError(error, await presenter.language())] };
    }
  }

  return {
    async repairs() {
      const files = await listFiles();
      const marks = await listRepairs(await stores.database());
      const known = await nameHere(stores, await presenter.language());
      return {
        list: makeRepairList(files, marks, known),
        files: files.length,
      };
    },
    async markRepair({ guideId, stepId, isDone }) {
      const db = await stores.database();
      if (!isDone) await removeRepair(db, guideId, stepId);
      else {
        const known = await nameHere(stores, await presenter.language());
        const here = known.get(guideId)?.name.version ?? null;
        await saveRepair(db, markRepaired(await listFiles(), { guideId, stepId, here }));
      }
      return null;
    },
    repairGuide: ({ guideId }) => inTurn(() => repair(guideId)),
  };
}
