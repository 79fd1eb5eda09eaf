/**
 * Every message between the contexts, as one table: request → reply. Messages are one-shot: a
 * port dies without a word in the back/forward cache and with the service worker.
 */
import type { PackManifest } from '../core/guide/schema.ts';
import type { ElementFacts, PageFacts, RunEvent } from '../core/run/types.ts';
import type { GuideCard, LauncherPlace, OverlayView, UiLanguage } from '../core/run/view.ts';

/** How the top frame came to its page: a document load, a change of address within it, or the back/forward cache. */
export type Arrival = 'load' | 'same-document' | 'restored';

/** Requests to the background: name → [request, reply]. */
export interface ToBackground {
  /** agent: the top frame has a (new) page. The background injects the overlay if there is a reason. */
  page: [{ readonly page: PageFacts; readonly arrival: Arrival }, null];
  /** overlay: what is to be shown in this tab? */
  overlay: [{ readonly page: PageFacts }, OverlayView];
  /** overlay or popup: something happened to a run. */
  runEvent: [
    { readonly runId: string; readonly event: RunEvent; readonly elements?: ElementFacts; readonly page?: PageFacts },
    OverlayView | null,
  ];
  /** From the overlay for its own tab; from an extension page for the tab it names. */
  startGuide: [{ readonly guideId: string; readonly tabId?: number; readonly page?: PageFacts }, OverlayView | null];
  resumeRun: [{ readonly runId: string; readonly tabId?: number; readonly page?: PageFacts }, OverlayView | null];
  /** The person has read the end of a run: free the tab. */
  dismissRun: [{ readonly runId: string }, OverlayView | null];
  /** Go back to the page where the current step was last on its path. */
  returnToStep: [{ readonly runId: string }, null];
  setLanguage: [{ readonly language: UiLanguage }, OverlayView | null];
  placeLauncher: [{ readonly place: LauncherPlace }, null];

  /** popup: what is there for this tab? `url` is null where the browser does not tell. */
  popup: [{ readonly tabId: number; readonly url: string | null }, PopupView];
  /** guides page */
  packs: [Record<string, never>, PacksView];
  installFiles: [{ readonly files: readonly TextFile[] }, InstallReply];
  savePackValues: [{ readonly packId: string; readonly values: Readonly<Record<string, string>> }, InstallReply];
  removePack: [{ readonly packId: string }, null];
  /** privacy page: everything that is stored, as it is stored. */
  stored: [Record<string, never>, StoredView];
  restore: [TextFile, InstallReply];
  eraseAll: [Record<string, never>, null];
  /** welcome page: it was read. */
  welcomed: [Record<string, never>, null];
}

/** Messages from the background to the overlay of a tab. */
export interface ToOverlay {
  view: [{ readonly view: OverlayView }, null];
  /** The commands shortcut: move the focus between bubble and target. */
  toggleFocus: [Record<string, never>, null];
}

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** `problems` are sentences in the person's language that say where, what was found and what to do. */
export type InstallReply =
  | { readonly ok: true; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

export interface PopupView {
  readonly language: UiLanguage;
  /** Guides for the page in the active tab. */
  readonly here: readonly GuideCard[];
  /** Runs under way elsewhere, to resume. */
  readonly underWay: readonly GuideCard[];
  /** Match patterns that guides for this page need and that were not granted yet. */
  readonly missingHosts: readonly string[];
}

export interface PackCard {
  readonly manifest: PackManifest;
  readonly title: string;
  readonly origin: 'bundled' | 'file';
  readonly values: Readonly<Record<string, string>>;
  readonly guides: readonly { readonly id: string; readonly title: string; readonly version: string }[];
  /** The match patterns that the pack needs, and whether each is granted. */
  readonly hosts: readonly { readonly pattern: string; readonly granted: boolean }[];
}

export interface PacksView {
  readonly language: UiLanguage;
  readonly packs: readonly PackCard[];
  /** False where the organisation pinned the hosts at build time: then nothing can be asked for. */
  readonly canAskForHosts: boolean;
}

export interface StoredView {
  readonly language: UiLanguage;
  /** The download: every stored byte of progress and settings, as indented JSON. */
  readonly text: string;
  readonly counts: { readonly runs: number; readonly events: number; readonly packs: number };
  /** Set where the database cannot be used now. */
  readonly trouble: string | null;
}
