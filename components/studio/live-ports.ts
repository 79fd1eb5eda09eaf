/** What the studio has the browser do in the tab of the application. */
import type { Walkthrough } from '../../utils/core/guide/schema.ts';
import type { TargetChecks } from '../../utils/core/studio/check-view.ts';

/**
 * - `denied`: no permission for the site
 * - `noTab`: no tab shows it
 * - `noHost`: the guide does not say which site, since a variable has no value
 * - `closed`: the page lets nobody in
 */
export type LiveTrouble = 'denied' | 'noTab' | 'noHost' | 'closed';

export interface LiveTab {
  readonly tabId: number;
  readonly url: string;
}

export interface Viewer {
  readonly language: string;
  readonly roles: readonly string[];
}

/** Each works with the draft as it is stored. */
export interface LivePorts {
  /** Must be called inside a click: the browser may have to ask. The tab that was in front last. */
  reach(guide: Walkthrough): Promise<LiveTab | LiveTrouble>;
  /** Must be called inside the same click. */
  openPanel(): void;
  pick(tab: LiveTab, stepId: string): Promise<LiveTrouble | null>;
  /** What was chosen is in the draft now, or that it was lost is told. */
  onPicked(): void;
  cancelPick(): Promise<unknown>;
  preview(tab: LiveTab, stepId: string, as: Viewer): Promise<LiveTrouble | null>;
  check(tab: LiveTab): Promise<TargetChecks | LiveTrouble>;
  record(tab: LiveTab, after: string): Promise<LiveTrouble | null>;
}
