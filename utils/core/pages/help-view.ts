/** What the help panel is told. */
import type { RecordingView } from '../record/view.ts';
import type { Limits } from '../policy/decide.ts';
import type { Guide } from '../guide/schema.ts';
import type { TextNode } from '../text/tree.ts';
import type { GuideCard, StepMark, StepWords, UiLanguage } from '../run/view.ts';

export interface CompletedGuide {
  readonly guideId: string;
  readonly packId: string;
  /** Of the title. */
  readonly language: string;
  /** As it was called then; its id where nobody knows any more. */
  readonly title: string;
  readonly times: number;
  /** Milliseconds since the epoch. */
  readonly lastAt: number;
  /** The version that was completed last. */
  readonly version: string;
  /** The version that is installed; null: it was removed. */
  readonly installed: string | null;
  /** Null where nobody knows any more. */
  readonly issuer: string | null;
  /** Each time for practice. */
  readonly isPractised: boolean;
}

export interface HelpView {
  readonly language: UiLanguage;
  /** Absent: the organisation limits nothing. */
  readonly limits?: Limits;
  /** Guides for the page in the active tab. */
  readonly here: readonly GuideCard[];
  /** Every guide of the application in the active tab, also what is not offered there. */
  readonly hereIds: readonly string[];
  /** Match patterns that guides for this page need and that were not granted yet. */
  readonly missingHosts: readonly string[];
  /** What was used last, whatever became of it. */
  readonly recent: readonly GuideCard[];
  readonly underWay: readonly GuideCard[];
  /** Every checklist, of whichever application, with how much of it is done. */
  readonly checklists: readonly GuideCard[];
  readonly completed: readonly CompletedGuide[];
  /** How often the person said that a step is wrong, without what was handed over. */
  readonly reports: number;
  /** Null: nothing is recorded now. */
  readonly recording: RecordingView | null;
  /** A report waits for the person to read it, and to say whether it may leave. */
  readonly hasReport: boolean;
}

/** A step, an item or a tip, to be read. */
export interface GuideLine extends StepWords {
  readonly id: string;
  /** Empty where it has none. */
  readonly title: string;
  /** Null: nothing is under way, or this is no step. */
  readonly mark: StepMark | null;
  /** Where the run can go from where it is: by going back, or by passing over what lies between. */
  readonly way: 'back' | 'ahead' | null;
}

export interface GuideDetail {
  readonly guideId: string;
  readonly kind: Guide['kind'];
  /** Of the guide's words. */
  readonly language: string;
  readonly title: string;
  readonly goal: readonly TextNode[];
  /** The application that it works in, in words. */
  readonly where: string;
  readonly isHere: boolean;
  readonly canPractise: boolean;
  /** The run that is under way. */
  readonly runId: string | null;
  /** An article or an announcement. */
  readonly body: readonly TextNode[];
  readonly lines: readonly GuideLine[];
}
