/** What scripts in a page of an application ask of the background, and our own pages of a run: name → [request, reply]. */
import type { AsideView } from '../core/aside/view.ts';
import type { ElementFacts, PageFacts, RunEvent } from '../core/run/types.ts';
import type { FrameArrival, FrameNews, FrameOrder } from '../core/frames/messages.ts';
import type { LauncherPlace, OverlayView, UiLanguage } from '../core/run/view.ts';

export interface PageRequests {
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
}

/** How the top frame came to its page: a document load, a change of address within it, or the back/forward cache. */
export type Arrival = 'load' | 'same-document' | 'restored';

export type PictureOf = { readonly stepId: string } & (
  | { readonly runId: string }
  | { readonly guideId: string }
);

/** `guide`: not this one again; `site`: nothing by itself on this site. */
export type OfferAnswer = 'seen' | 'later' | 'guide' | 'site';

/** What a person, or the page, did about a guide that is no walkthrough. */
export type AsideEvent =
  | { readonly type: 'seen' | 'acknowledged' | 'later' | 'hide' }
  /** The states of the targets that a checklist asks about. */
  | { readonly type: 'elements'; readonly elements: ElementFacts };
