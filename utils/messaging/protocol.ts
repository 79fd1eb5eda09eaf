/**
 * Every message between the contexts, as one table: request → reply. Messages are one-shot: a
 * port dies without a word in the back/forward cache and with the service worker.
 */
import type { FeedbackReceived, RepairView } from '../core/feedback/view.ts';
import type { FrameArrival, FrameNews, FrameOrder, FrameTask } from '../core/frames/messages.ts';
import type { AsideView, PanelView } from '../core/aside/view.ts';
import type { RecordedAction } from '../core/record/action.ts';
import type { PickOrder, PickView, PreviewOrder, RecordingOrder } from '../core/record/orders.ts';
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
import type { PackSource } from '../core/guide/parse-files.ts';
import type { MemberChecks } from '../core/packing/check-members.ts';
import type { PlanStart } from '../core/packing/start-plan.ts';
import type { ChangesSummary } from '../core/packing/summarize-changes.ts';
import type {
  MemberMove,
  PackDraftView,
  PackFacts,
  PackOpened,
  PackToOpen,
} from '../core/packing/view.ts';
import type { TargetChecks } from '../core/studio/check-view.ts';
import type { ElementFacts, PageFacts, RunEvent } from '../core/run/types.ts';
import type { GuideDetail, HelpView } from '../core/pages/help-view.ts';
import type { GoOn, ProgressView, WentOn } from '../core/pages/progress-view.ts';
import type { GuideNames } from '../core/pages/insights-view.ts';
import type {
  CollectorView,
  InstallReply,
  OfferLine,
  PackAssets,
  PackReceipt,
  PacksView,
  PopupView,
  StoredView,
  TextFile,
} from '../core/pages/view.ts';
import type { ReportsView } from '../core/pages/reports-view.ts';
import type { SearchText } from '../core/search/search-text.ts';
import type { LauncherPlace, OverlayView, UiLanguage } from '../core/run/view.ts';

/** How the top frame came to its page: a document load, a change of address within it, or the back/forward cache. */
export type Arrival = 'load' | 'same-document' | 'restored';

/** Requests to the background: name → [request, reply]. */
export interface ToBackground {
  /** agent: the top frame has a (new) page. The background injects the overlay if there is a reason. */
  page: [{ readonly page: PageFacts; readonly arrival: Arrival }, null];
  /** overlay: what is to be shown in this tab? */
  overlay: [{ readonly page: PageFacts }, OverlayView];
  /** overlay: a guide runs here now, and what finds its targets is not on the page. */
  finder: [Record<string, never>, null];
  /** overlay or popup: something happened to a run. */
  runEvent: [
    {
      readonly runId: string;
      readonly event: RunEvent;
      readonly elements?: ElementFacts;
      readonly page?: PageFacts;
    },
    OverlayView | null,
  ];
  /** What is to be shown beside a run on this page? */
  aside: [{ readonly page: PageFacts }, AsideView];
  /** Something happened beside a run. The reply is what is to be shown from now on. */
  asideEvent: [
    { readonly guideId: string; readonly event: AsideEvent; readonly page: PageFacts },
    AsideView,
  ];

  /** The person saw the card that offers a guide, or answered it. The reply is as for `asideEvent`. */
  answerOffer: [
    { readonly guideId: string; readonly answer: OfferAnswer; readonly page: PageFacts },
    AsideView,
  ];
  /** From the overlay for its own tab; from an extension page for the tab it names. */
  startGuide: [
    {
      readonly guideId: string;
      readonly tabId?: number;
      readonly page?: PageFacts;
      /** What cannot be undone is held back. */
      readonly practice?: boolean | undefined;
      /** Where the guide is under way, it goes on from there. */
      readonly goesOn?: boolean;
    },
    OverlayView | null,
  ];
  resumeRun: [
    { readonly runId: string; readonly tabId?: number; readonly page?: PageFacts },
    OverlayView | null,
  ];
  /** "This is wrong": opens the list of what may be wrong with the step in view. */
  tellWrong: [{ readonly runId: string }, null];
  /** The person has read the end of a run: free the tab. */
  dismissRun: [{ readonly runId: string }, OverlayView | null];
  /** Go back to the page where the current step was last on its path. */
  returnToStep: [{ readonly runId: string }, null];
  setLanguage: [{ readonly language: UiLanguage }, OverlayView | null];
  placeLauncher: [{ readonly place: LauncherPlace }, null];
  /** overlay for the run of its tab, help panel for a guide: the picture of a step, as base64. Null: there is none. */
  picture: [PictureOf, string | null];

  /** frame agent: a frame of another origin than the page around it has a (new) document. */
  frame: [FrameArrival, null];
  /** frame finder: what it sees and what the person does there. */
  frameNews: [FrameNews, null];
  /** frame finder: its document goes. */
  frameGone: [Record<string, never>, null];
  /** far finder in the top frame: which frames are there? Each answers with `frame`. */
  callFrames: [Record<string, never>, null];
  /** far finder: what a frame is to do; the background adds what the guide says. False: nothing of ours is there. */
  orderFrame: [FrameOrder, boolean];
  /** far finder: the frames have nothing to do any more. */
  restFrames: [Record<string, never>, null];

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

  /** popup: what is there for this tab? `url` is null where the browser does not tell. */
  popup: [{ readonly tabId: number; readonly url: string | null }, PopupView];
  /** help panel: what is there for this tab, and what was used? `url` as for the popup. */
  help: [{ readonly tabId: number; readonly url: string | null }, HelpView];
  /** help panel: a guide to be read; null where it is gone. */
  readGuide: [{ readonly guideId: string; readonly url: string | null }, GuideDetail | null];
  /** help panel: everything that can be searched. */
  searchTexts: [Record<string, never>, readonly SearchText[]];
  /** help panel: a search found nothing. The words that may be kept of it, and no others. */
  missedSearch: [{ readonly words: readonly string[] }, null];
  /** help panel: go to a step that the run can go to, see `GuideLine.way`. */
  goToStep: [{ readonly runId: string; readonly stepId: string }, null];
  /** page "my progress" */
  progress: [Record<string, never>, ProgressView];
  /** page "my progress": brings the application in front, with the guide on. */
  goOn: [GoOn, WentOn];
  /** guides page */
  packs: [Record<string, never>, PacksView];
  installFiles: [PackReceipt, InstallReply];
  /** The version that waits is to be used, as soon as no guide of the pack is on. */
  acceptUpdate: [{ readonly packId: string }, null];
  /** The version that waits is not wanted. */
  dropUpdate: [{ readonly packId: string }, null];
  /** The version before is to be used again, as soon as no guide of the pack is on. */
  goBack: [{ readonly packId: string }, null];
  savePackValues: [
    { readonly packId: string; readonly values: Readonly<Record<string, string>> },
    InstallReply,
  ];
  /** Why is each guide offered on the page with this address, or not? The address is not kept. */
  explainOffers: [{ readonly url: string }, readonly OfferLine[]];
  /** The roles that are the person's own. */
  chooseRoles: [{ readonly roles: readonly string[] }, null];
  /** What the person did not want any more may be offered again. */
  offerAgain: [
    {
      readonly guideId?: string | undefined;
      readonly site?: string | undefined;
      readonly packId?: string | undefined;
    },
    null,
  ];
  removePack: [{ readonly packId: string }, null];
  /** privacy page: what is stored, as far as it can be shown. */
  stored: [Record<string, never>, StoredView];
  /** privacy page: all of it, as a file. The ticket for `takeBlob`. */
  download: [Record<string, never>, string];
  /** privacy page: the text of the file that is saved now. What is in it is not offered again. */
  saveFeedback: [{ readonly text: string }, InstallReply];
  /** privacy page: everything is offered again. */
  offerFeedbackAgain: [Record<string, never>, null];
  /** reports page: what would leave, and what has left. */
  reports: [Record<string, never>, ReportsView];
  /** The person has read these weeks and wants reports to go where they would go, or not. */
  answerSending: [
    { readonly answer: 'yes' | 'no'; readonly weeks: readonly string[]; readonly to: string },
    null,
  ];
  /** The sealed report of a week, as a file; null: there is none. */
  saveReport: [{ readonly week: string }, TextFile | null];
  /** A collector's file. */
  openCollector: [TextFile, InstallReply];
  forgetCollector: [Record<string, never>, null];
  /** One of those that the collector's file names. */
  chooseTeam: [{ readonly team: string }, null];
  /** privacy page: such a file, under the ticket of `offerBlob`. */
  restore: [{ readonly name: string; readonly ticket: string }, InstallReply];
  eraseAll: [Record<string, never>, null];
  /** collector's page */
  collector: [Record<string, never>, CollectorView];
  /**
   * collector's page: an aggregate holds these weeks, by `nameTeamWeek`. The reply: those of them that
   * another one held already; then none is marked, and this aggregate must not be given to anybody.
   */
  markPublished: [{ readonly weeks: readonly string[] }, readonly string[]];
  /** insights page: the words of the guides that are installed. */
  guideNames: [Record<string, never>, GuideNames];
  /** welcome page: it was read. */
  welcomed: [Record<string, never>, null];
}

export type PictureOf = { readonly stepId: string } & (
  | { readonly runId: string }
  | { readonly guideId: string }
);

/** Messages from the background to every page of ours that is open. */
export interface ToPages {
  /**
   * `guides`: what is installed, allowed or chosen; `progress`: a run has moved; `drafts`: a guide that
   * an author is at work on, or the recording of one; `pick`: what is shown of it on a page;
   * `reports`: what leaves, or has left.
   */
  changed: [{ readonly what: 'guides' | 'progress' | 'drafts' | 'pick' | 'reports' }, null];
}

/** `guide`: not this one again; `site`: nothing by itself on this site. */
export type OfferAnswer = 'seen' | 'later' | 'guide' | 'site';

/** What a person, or the page, did about a guide that is no walkthrough. */
export type AsideEvent =
  | { readonly type: 'seen' | 'acknowledged' | 'later' | 'hide' }
  /** The states of the targets that a checklist asks about. */
  | { readonly type: 'elements'; readonly elements: ElementFacts };

/** Messages from the background to the scripts in a tab, by who hears them. */
export interface ToPage {
  /** In the top frame. */
  overlay: {
    view: { readonly view: OverlayView };
    /** The commands shortcut: move the focus between bubble and target. */
    toggleFocus: Record<string, never>;
  };
  /** In the top frame, what is drawn beside a run. */
  aside: {
    /** Opens what the person chose from the list. */
    /** `isRenewed`: it is drawn anew where it is open, and not opened. */
    panel: { readonly panel: PanelView; readonly view: AsideView; readonly isRenewed?: true };
  };
  /** In the top frame: what the frames of other origins told, each by the address that the browser vouches for. */
  farFinder: {
    arrival: FromFrame & { readonly arrival: FrameArrival };
    news: FromFrame & { readonly news: FrameNews };
    gone: FromFrame;
  };
  /** In the tab of a recording. */
  recorder: { stop: Record<string, never> };
  /** In the tab where an author points at something; with what is said there. */
  picker: { begin: { readonly hint: string }; end: Record<string, never> };
  /** In each frame of another origin. */
  frameAgent: { call: Record<string, never> };
  /** In those that a step needs. */
  frameFinder: { task: FrameTask; rest: Record<string, never> };
}

interface FromFrame {
  readonly frameId: number;
  readonly url: string;
}
