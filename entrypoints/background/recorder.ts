/** The recording that is under way: scripts into its tabs, what they tell into its draft. */
import { browser } from 'wxt/browser';
import { matchPatternOf } from '../../utils/core/match/glob.ts';
import type { RecordedAction } from '../../utils/core/record/action.ts';
import {
  addNote,
  decide,
  insertAfter,
  removeStep,
  repointStep,
} from '../../utils/core/record/edit-recording.ts';
import {
  addAction,
  addPage,
  beginRecording,
  missAction,
  type Recorded,
  type Recording,
} from '../../utils/core/record/recording.ts';
import { dropTab, followTab, joinTab, takeTab } from '../../utils/core/record/recorded-tabs.ts';
import { startDraft } from '../../utils/core/record/start-draft.ts';
import type { RecordingOrder } from '../../utils/core/record/orders.ts';
import type { RecordCommand, RecordingView } from '../../utils/core/record/view.ts';
import { presentRecording } from '../../utils/core/record/present-recording.ts';
import { chooseLanguage } from '../../utils/core/i18n/choose-language.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { tellPage, tellPages } from '../../utils/messaging/send.ts';
import { createDraft, loadDraft, saveDraft } from '../../utils/store/drafts.ts';
import { createSerialQueue } from '../../utils/store/serial-queue.ts';
import { drawDraftId } from './draft-id.ts';
import type { Contexts } from './contexts.ts';
import { nearestTab } from './nearest-tab.ts';
import type { Stores } from './stores.ts';
import { withPage } from './with-page.ts';

const SCRIPT_ID = 'recorder';
/** `--thread` of the theme. */
const BADGE_COLOR = '#a61c4f';

export interface Recorder {
  /** Null: nothing is recorded. */
  view(): Promise<RecordingView | null>;
  /** Rejects where the draft is gone that it should go on with. */
  start(order: RecordingOrder): Promise<RecordingView>;
  command(command: RecordCommand): Promise<RecordingView | null>;
  /** The author has shown on the page what the step is about. */
  repoint(stepId: string, action: RecordedAction): Promise<RecordingView | null>;
  /** Where it is on: the tab in front, if that is one of its own. */
  place(): Promise<{ readonly draftId: string; readonly tabId: number } | null>;
  /** Something that was done in this tab could not be recorded; `isShown`: or that was pointed at. */
  miss(tabId: number, isShown: boolean): Promise<void>;
  /** These two: false where nothing is recorded in the tab. */
  hear(tabId: number, action: RecordedAction): Promise<boolean>;
  meet(tabId: number, address: string, isLed: boolean): Promise<boolean>;
  /** A page of a recorded tab has opened another tab. */
  follow(openerId: number, tabId: number): Promise<void>;
  afterTabClosed(tabId: number): Promise<void>;
  /** Keeps the draft. Without a recording, nothing happens. */
  end(): Promise<void>;
  /** The draft is gone, or all is (null): a recording of it ends. */
  afterDraftGone(draftId: string | null): Promise<void>;
}

interface Loaded extends Recorded {
  readonly revision: number;
}

export function createRecorder(stores: Stores, contexts: Contexts): Recorder {
  const inTurn = createSerialQueue();
  const { picks, recordings } = stores;

  /** Null also where the draft is gone: then there is nothing to record into. */
  async function load(): Promise<Loaded | null> {
    const recording = await recordings.load();
    const draft = recording && (await loadDraft(await stores.database(), recording.draftId));
    if (!recording || !draft || draft.guide.kind !== 'walkthrough') return null;
    return { recording, guide: draft.guide, revision: draft.revision };
  }

  /** Changes draft and recording together; one after the other, since a page tells faster than a disk writes. */
  function change(work: (recorded: Recorded) => Recorded): Promise<RecordingView | null> {
    return inTurn(async () => {
      for (;;) {
        const before = await load();
        if (!before) return null;
        const after = work(before);
        // The studio has saved the same draft meanwhile: the change is made to that.
        if (!(await save(before, after))) continue;
        tellPages('changed', { what: 'drafts' });
        return presentRecording(after, null);
      }
    });
  }

  async function save(before: Loaded, { guide, recording }: Recorded): Promise<boolean> {
    if (guide !== before.guide) {
      const draft = { id: recording.draftId, revision: before.revision, guide };
      if (!(await saveDraft(await stores.database(), draft, Date.now()))) return false;
    }
    if (recording !== before.recording) await recordings.save(recording);
    return true;
  }

  async function isOn(tabId: number): Promise<boolean> {
    return (await recordings.load())?.tabIds.includes(tabId) === true;
  }

  async function enter(tabId: number): Promise<void> {
    // Frames and pages that were not granted are passed over; those that come later are registered.
    await browser.scripting
      .executeScript({ target: { tabId, allFrames: true }, files: ['/recorder.js'] })
      .catch(() => undefined);
  }

  /** What a tab that came or went is to the recording. */
  function changeTabs(work: (recording: Recording) => Recording): Promise<void> {
    return inTurn(async () => {
      const before = await recordings.load();
      const after = before && work(before);
      if (!after || after === before) return;
      await (after.tabIds.length > 0 ? recordings.save(after) : stop());
      // The panel says where nothing is recorded.
      if (after.asideIds !== before.asideIds) tellPages('changed', { what: 'drafts' });
    });
  }

  async function join(): Promise<RecordingView | null> {
    const tabId = await nearestTab((await recordings.load())?.asideIds ?? []);
    if (tabId !== undefined) {
      await changeTabs((it) => takeTab(it, tabId));
      await enter(tabId);
    }
    return view();
  }

  async function open(origin: string) {
    const language = await contexts.language();
    const draftId = drawDraftId();
    const title = wordsIn(language)['record.newTitle'];
    const guide = startDraft({ id: draftId, language, title, origin });
    await createDraft(await stores.database(), draftId, guide, Date.now());
    return { draftId, guide };
  }

  async function reopen(draftId: string) {
    const guide = (await loadDraft(await stores.database(), draftId))?.guide;
    if (guide?.kind !== 'walkthrough') throw new Error(`no walkthrough to go on with: ${draftId}`);
    return { draftId, guide };
  }

  async function unregister(): Promise<void> {
    const ids = [SCRIPT_ID];
    const known = await browser.scripting.getRegisteredContentScripts({ ids });
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  }

  async function stop(): Promise<void> {
    const recording = await recordings.load();
    await recordings.forget();
    await showOn(false);
    await unregister();
    await Promise.all(
      (recording?.tabIds ?? []).map((tabId) => tellPage({ tabId }, 'recorder', 'stop', {})),
    );
    tellPages('changed', { what: 'drafts' });
  }

  async function view(): Promise<RecordingView | null> {
    const found = await load();
    if (!found) return null;
    const pick = await picks.load();
    const isOwn = pick?.home === null && pick.draftId === found.recording.draftId;
    return presentRecording(found, isOwn ? pick.stepId : null);
  }

  return {
    view,
    repoint: (stepId, action) => change((it) => repointStep(it, stepId, action)),
    async place() {
      const recording = await recordings.load();
      if (!recording) return null;
      const { draftId, tabIds } = recording;
      return { draftId, tabId: (await nearestTab(tabIds))! };
    },
    start: ({ tabId, url, into }) =>
      inTurn(async () => {
        await stop();
        const { origin } = new URL(url);
        const { draftId, guide } = into ? await reopen(into.draftId) : await open(origin);
        const language = chooseLanguage(guide.language, [await contexts.language()]);
        const { after = null, home = null } = into ?? {};
        const recording = beginRecording({ draftId, language, origin, tabId, after, home });
        await recordings.save(recording);
        await showOn(true);
        await browser.scripting.registerContentScripts([
          {
            id: SCRIPT_ID,
            js: ['recorder.js'],
            matches: await listHosts(origin),
            allFrames: true,
            runAt: 'document_start',
            persistAcrossSessions: false,
          },
        ]);
        await enter(tabId);
        tellPages('changed', { what: 'drafts' });
        return presentRecording({ guide, recording }, null);
      }),
    end: () => inTurn(stop),
    async command(command) {
      switch (command.do) {
        case 'stop':
          await inTurn(stop);
          return null;
        case 'join':
          return join();
        case 'remove':
          return change((it) => removeStep(it, command.stepId));
        case 'insert':
          return change((it) => insertAfter(it, command.after));
        case 'decide':
          return change((it) => decide(it, command));
        case 'note':
          return change((it) => addNote(it, command.stepId, command.kind, command.text));
        default: {
          // Showing something on the page is no part of the draft; see the handlers.
          if (command.do === 'pick') return null;
          const isPaused = command.do === 'pause';
          return change((it) => ({ ...it, recording: { ...it.recording, isPaused, last: null } }));
        }
      }
    },
    async hear(tabId, action) {
      if (!(await isOn(tabId))) return false;
      const seen = await withPage(action, tabId);
      await change((it) => addAction(it, seen, { tabId, at: Date.now() }));
      return true;
    },
    async miss(tabId, isShown) {
      if (await isOn(tabId)) await change((it) => missAction(it, isShown));
    },
    async meet(tabId, address, isLed) {
      await changeTabs((it) => joinTab(it, tabId, isLed));
      if (!(await isOn(tabId))) return false;
      await change((it) => addPage(it, address, { tabId, at: Date.now() }));
      return true;
    },
    follow: (openerId, tabId) => changeTabs((it) => followTab(it, openerId, tabId)),
    afterDraftGone: (draftId) =>
      inTurn(async () => {
        const recording = await recordings.load();
        if (draftId === null || recording?.draftId === draftId) await stop();
      }),
    afterTabClosed: (tabId) => changeTabs((it) => dropTab(it, tabId)),
  };
}

/** Its own host, and those that frames in its pages may be of: what was granted, since nothing else is asked for. */
async function listHosts(origin: string): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return [...new Set([matchPatternOf(`${origin}/*`)!, ...origins])];
}

/** On our button in the toolbar, for when the panel is closed: nothing is recorded unnoticed. */
async function showOn(isOn: boolean): Promise<void> {
  await browser.action.setBadgeText({ text: isOn ? '●' : '' });
  if (isOn) await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOR });
}
