/**
 * Every message between the contexts, as one table: request → reply. Messages are one-shot: a
 * port dies without a word in the back/forward cache and with the service worker.
 */
import type { GuideCard, LauncherPlace, OverlayView, UiLanguage } from '../core/run/view.ts';
import type { ElementFacts, PageFacts, RunEvent } from '../core/run/types.ts';

/** What a person does to a run, from the overlay or from an extension page. */
export interface RunRequest {
  readonly runId: string;
  readonly event: RunEvent;
  readonly elements?: ElementFacts;
}

/** Requests to the background: name → [request, reply]. */
export interface ToBackground {
  /** agent: the top frame has a (new) page. The background injects the overlay if there is a reason. */
  page: [{ readonly page: PageFacts }, null];
  /** overlay: what is to be shown in this tab? */
  overlay: [{ readonly page: PageFacts }, OverlayView];
  runEvent: [RunRequest, OverlayView | null];
  startGuide: [{ readonly guideId: string; readonly tabId?: number }, OverlayView | null];
  resumeRun: [{ readonly runId: string; readonly tabId?: number }, OverlayView | null];
  /** Go back to the page where the current step was last on its path. */
  returnToStep: [{ readonly runId: string }, null];
  setLanguage: [{ readonly language: UiLanguage }, OverlayView | null];
  placeLauncher: [{ readonly place: LauncherPlace }, null];
  /** popup: what is there for this tab? */
  popup: [{ readonly tabId: number; readonly url: string | null }, PopupView];
}

/** Messages from the background to the overlay of a tab. */
export interface ToOverlay {
  view: [{ readonly view: OverlayView }, null];
  /** Nothing more to show: take the host element away. */
  leave: [Record<string, never>, null];
  /** The commands shortcut: move the focus between bubble and target. */
  toggleFocus: [Record<string, never>, null];
}

export interface PopupView {
  readonly language: UiLanguage;
  /** Guides for the page in the active tab. */
  readonly here: readonly GuideCard[];
  /** Runs under way elsewhere, to resume. */
  readonly underWay: readonly GuideCard[];
  /** Hosts (match patterns) that the pack for this page needs and that were not granted yet. */
  readonly missingHosts: readonly string[];
}
