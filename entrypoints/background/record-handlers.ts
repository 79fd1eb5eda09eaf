/** Recording a guide, and the drafts that come of it. */
import { dayOf } from '../../utils/core/guide/day.ts';
import { makeOwnId } from '../../utils/core/guide/own-id.ts';
import { presentDraft, presentPackLine } from '../../utils/core/packing/present-pack.ts';
import { readDraft } from '../../utils/core/record/read-draft.ts';
import type { DraftCreated, DraftSaved, DraftView } from '../../utils/core/record/view.ts';
import type { BackgroundHandlers } from '../../utils/messaging/receive.ts';
import { tellPages } from '../../utils/messaging/send.ts';
import type { StoredDraft } from '../../utils/store/database-schema.ts';
import {
  createDraft,
  loadDraft,
  loadShelf,
  removeDraft,
  saveDraft,
} from '../../utils/store/drafts.ts';
import { listSiblings } from '../../utils/store/pack-drafts.ts';
import { listPicturePaths } from '../../utils/store/pictures.ts';
import { drawDraftId } from './draft-id.ts';
import { explainStoreError } from './explain-store-error.ts';
import { goToTab } from './go-to-tab.ts';
import type { Services } from './services.ts';

type RecordHandlers = Pick<
  BackgroundHandlers,
  | 'recordAction'
  | 'recordPage'
  | 'startRecording'
  | 'recordCommand'
  | 'drafts'
  | 'draft'
  | 'saveDraft'
  | 'createDraft'
  | 'removeDraft'
>;

export function createRecordHandlers({
  stores,
  recorder,
  picker,
  presenter,
}: Services): RecordHandlers {
  async function toView({ id, revision, guide }: StoredDraft): Promise<DraftView> {
    const text = JSON.stringify(guide, null, 2);
    const db = await stores.database();
    // Only who speaks of other guides has to know which are near.
    const siblings = text.includes('"guide":') ? await listSiblings(db, id) : [];
    const pictures = await listPicturePaths(db);
    const today = dayOf(Date.now());
    const read = readDraft(text, await presenter.language(), { pictures, today, siblings });
    const { problems } = read;
    return { draftId: id, revision, guide, problems, warnings: read.ok ? read.warnings : [] };
  }

  return {
    async recordAction({ action }, { tabId }) {
      return tabId !== null && recorder.hear(tabId, action);
    },
    async recordPage({ address, isLed }, { tabId }) {
      return tabId !== null && recorder.meet(tabId, address, isLed);
    },
    async startRecording(order) {
      const { isRecordingOff } = await presenter.limits();
      if (isRecordingOff) throw new Error('the organisation has turned recording off');
      const view = await recorder.start(order);
      // From the studio, the author goes there to work.
      if (order.into) await goToTab(order.tabId);
      return view;
    },
    async recordCommand({ command }) {
      if (command.do === 'pick') {
        const at = await recorder.place();
        if (at) await picker.start({ ...at, stepId: command.stepId, home: null });
        return recorder.view();
      }
      return recorder.command(command);
    },
    async drafts() {
      const language = await presenter.language();
      const { drafts, packs } = await loadShelf(await stores.database());
      return {
        language,
        limits: await presenter.limits(),
        drafts: drafts.map((draft) => presentDraft(draft, language)),
        packs: packs.map((pack) => presentPackLine(pack, language)),
      };
    },
    async draft({ draftId }) {
      const draft = await loadDraft(await stores.database(), draftId);
      return draft ? toView(draft) : null;
    },
    async saveDraft({ draftId, revision, text }): Promise<DraftSaved> {
      const language = await presenter.language();
      const read = readDraft(text, language);
      if (!read.ok) return read;
      try {
        const db = await stores.database();
        const edited = { id: draftId, revision, guide: read.guide };
        const saved = await saveDraft(db, edited, Date.now());
        if (!saved) return { ok: false, why: (await loadDraft(db, draftId)) ? 'changed' : 'gone' };
        tellPages('changed', { what: 'drafts' });
        return { ok: true, ...(await toView(saved)) };
      } catch (error) {
        return { ok: false, why: 'storage', problems: [explainStoreError(error, language)] };
      }
    },
    async createDraft({ text }): Promise<DraftCreated> {
      const language = await presenter.language();
      const read = readDraft(text, language);
      if (!read.ok) return read;
      const draftId = drawDraftId();
      const guide = { ...read.guide, id: makeOwnId(draftId) };
      try {
        await createDraft(await stores.database(), draftId, guide, Date.now());
        tellPages('changed', { what: 'drafts' });
        return { ok: true, draftId };
      } catch (error) {
        return { ok: false, problems: [explainStoreError(error, language)] };
      }
    },
    async removeDraft({ draftId }) {
      await removeDraft(await stores.database(), draftId, Date.now());
      await recorder.afterDraftGone(draftId);
      tellPages('changed', { what: 'drafts' });
      return null;
    },
  };
}
