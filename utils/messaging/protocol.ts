/**
 * Every message between the contexts, as one table: request → reply. Messages are one-shot: a
 * port dies without a word in the back/forward cache and with the service worker.
 */
import type { AsideView, PanelView } from '../core/aside/view.ts';
import type { FrameArrival, FrameNews, FrameTask } from '../core/frames/messages.ts';
import type { OverlayView } from '../core/run/view.ts';
import type { OwnPagesRequests } from './own-pages-protocol.ts';
import type { PageRequests } from './page-protocol.ts';
import type { StudioRequests } from './studio-protocol.ts';

/** Requests to the background: name → [request, reply]. */
export interface ToBackground extends PageRequests, StudioRequests, OwnPagesRequests {}

/** Messages from the background to every page of ours that is open. */
export interface ToPages {
  /**
   * `guides`: what is installed, allowed or chosen; `progress`: a run has moved; `drafts`: a guide that
   * an author is at work on, or the recording of one; `pick`: what is shown of it on a page;
   * `reports`: what leaves, or has left.
   */
  changed: [{ readonly what: 'guides' | 'progress' | 'drafts' | 'pick' | 'reports' }, null];
}

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
