/** What recording and the studio ask of the background: name → [request, reply]. */
import type { ChangesSummary } from '../core/packing/summarize-changes.ts';
import type {
  DraftCreated,
  DraftSaved,
  DraftView,
  PictureAdded,
  PublishedLine,
  RecordCommand,
  RecordingView,
  StudioView,
} from '../core/record/view.ts';
import type { FeedbackReceived, RepairView } from '../core/feedback/view.ts';
import type { InstallReply, PackAssets, TextFile } from '../core/pages/view.ts';
import type { MemberChecks } from '../core/packing/check-members.ts';
import type {
  MemberMove,
  PackDraftView,
  PackFacts,
  PackOpened,
  PackToOpen,
} from '../core/packing/view.ts';
import type { PackSource } from '../core/guide/parse-files.ts';
import type { PickOrder, PickView, PreviewOrder, RecordingOrder } from '../core/record/orders.ts';
import type { PlanStart } from '../core/packing/start-plan.ts';
import type { RecordedAction } from '../core/record/action.ts';
import type { TargetChecks } from '../core/studio/check-view.ts';

export interface StudioRequests {
  /** recorder: the author did this. False: nothing is recorded in this tab. */
  recordAction: [{ readonly action: RecordedAction }, boolean];
  /**
   * recorder in the top frame: it has a (new) page, whose address is a glob. `isLed`: a page led there,
   * and not the person's own typing. The reply as above.
   */
  recordPage: [{ readonly address: string; readonly isLed: boolean }, boolean];
  /** help panel: record what the author does in this tab. The permission has been given. */
  startRecording: [RecordingOrder, RecordingView];
  /** help panel: steer the recording. Null: there is none. */
  recordCommand: [{ readonly command: RecordCommand }, RecordingView | null];

  /** picker: the author has chosen this, or nothing. */
  pickElement: [{ readonly action: RecordedAction }, null];
  /** The same from our own pages: it is wanted no more. */
  cancelPick: [Record<string, never>, null];
  /**
   * studio: let the author show in the tab what a step is about. The permission has been given. False:
   * the page lets nobody in.
   */
  startPick: [PickOrder, boolean];
  /** studio: look at the draft in the tab, from a step on. False: a variable has no value. */
  startPreview: [PreviewOrder, boolean];
  /** studio: are the draft's targets on the page of the tab? Null: the page lets nobody in. */
  checkTargets: [{ readonly draftId: string; readonly tabId: number }, TargetChecks | null];

  /** studio: the drafts. */
  drafts: [Record<string, never>, StudioView];
  /** studio: one draft; null where it is gone. */
  draft: [{ readonly draftId: string }, DraftView | null];
  /** studio: what is being shown of the draft, or was: that is told once. */
  pick: [{ readonly draftId: string }, PickView | null];
  /** studio: a new version of what was edited. */
  saveDraft: [
    { readonly draftId: string; readonly revision: number; readonly text: string },
    DraftSaved,
  ];
  /** studio: a new draft. Its guide gets an id of its own. */
  createDraft: [{ readonly text: string }, DraftCreated];
  removeDraft: [{ readonly draftId: string }, null];
  /** studio: a pack that is being made; null where it is gone. */
  packDraft: [{ readonly draftId: string }, PackDraftView | null];
  savePackDraft: [
    { readonly draftId: string; readonly revision: number; readonly text: string },
    DraftSaved<PackDraftView>,
  ];
  /** studio: a new pack, with these drafts in it. */
  createPack: [Omit<PlanStart, 'language'>, DraftCreated];
  /** studio: drafts of a pack that is there. */
  openPack: [PackToOpen, PackOpened];
  /** studio: into a pack, or out of it. What undoes it; null: something is gone. */
  moveMember: [MemberMove, MemberMove | null];
  /** studio: what follows from the guides of a pack; null: it is gone. */
  packFacts: [{ readonly draftId: string }, PackFacts | null];
  /** studio: what is to be mended in each guide of a pack. */
  packChecks: [{ readonly draftId: string }, readonly MemberChecks[]];
  /** studio: what was published of a guide or pack, the latest version first. */
  published: [{ readonly draftId: string }, readonly PublishedLine[]];
  /** studio: one of them, whole; null where it is gone. */
  publishedPack: [{ readonly draftId: string; readonly version: string }, PackSource | null];
  /** studio: what a version changed; null: what the draft changes since the latest. Null: there is none before. */
  changes: [{ readonly draftId: string; readonly version: string | null }, ChangesSummary | null];
  /** studio: a picture as `encodePicture` makes it. */
  addPicture: [{ readonly base64: string }, PictureAdded];
  /** studio: those of these pictures that are there. */
  pictures: [{ readonly paths: readonly string[] }, PackAssets];
  /** studio: keeps the guide or pack as it is, under its own version. */
  publishDraft: [{ readonly draftId: string; readonly revision: number }, InstallReply];
  /** studio: puts the guide or pack, as it is, on this computer. */
  installDraft: [{ readonly draftId: string }, InstallReply];
  /** studio: the guides of a pack become again what they were then. False: it is gone. */
  restorePack: [{ readonly draftId: string; readonly version: string }, boolean];

  /** studio: what colleagues told did not work, put together. */
  repairs: [Record<string, never>, RepairView];
  /** studio: a file that a colleague saved. It counts once, however often it comes. */
  addFeedback: [TextFile, FeedbackReceived];
  /** studio: what did not work for the author, too. The number of lines that are new. */
  addOwnFeedback: [Record<string, never>, number];
  /** studio: the list is empty again; the files are as they were. */
  clearFeedback: [Record<string, never>, null];
  /** studio: the step is repaired, or is not after all. */
  markRepair: [
    { readonly guideId: string; readonly stepId: string; readonly isDone: boolean },
    null,
  ];
  /** studio: the draft of the guide, or a new one made of what is installed. */
  repairGuide: [{ readonly guideId: string }, DraftCreated];
}
