/** What our pages are told of what did not work. */
import type { MissedWord } from '../search/missed-words.ts';
import type { StepFeedback } from './feedback.ts';
import type { Name } from './name-steps.ts';
import type { RepairList } from './repair-list.ts';

export interface FeedbackLine extends StepFeedback {
  /** How the guide is called here; null: it is not installed any more. */
  readonly guideName: Name | null;
  readonly stepName: Name | null;
}

/** What can be handed over, without what was before. */
export interface FeedbackView {
  readonly steps: readonly FeedbackLine[];
  readonly words: readonly MissedWord[];
  /** The files that were saved. */
  readonly saved: number;
}

export interface RepairView {
  readonly list: RepairList;
  /** Where the list comes from, the author's own among them. */
  readonly files: number;
}

/** `known`: a file that was opened before; `own`: one that was saved on this computer. */
export type FeedbackReceived =
  | { readonly ok: true; readonly is: 'added' | 'known' | 'own' }
  /** A sentence that says what is wrong with it and what to do. */
  | { readonly ok: false; readonly problem: string };
