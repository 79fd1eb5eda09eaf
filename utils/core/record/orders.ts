/** What the studio asks to be done in the tab of an application. */
import type { RecordedAction } from './action.ts';

export interface RecordingOrder {
  readonly tabId: number;
  /** Of the page in it. */
  readonly url: string;
  /** A draft that is there already, and where in it new steps come; see `Recording`. */
  readonly into?:
    | {
        readonly draftId: string;
        readonly after: string | null;
        /** The studio's own tab. */
        readonly home: number | null;
      }
    | undefined;
}

export interface PickOrder {
  readonly draftId: string;
  readonly stepId: string;
  readonly tabId: number;
  /** The studio's own tab, to go back to. Null: a recording of the draft takes what is shown. */
  readonly home: number | null;
}

export interface PickView {
  readonly stepId: string;
  /** What was chosen; null: nothing yet. It may hold what is somebody's. */
  readonly action: RecordedAction | null;
  /** Something was chosen and could not be recorded. */
  readonly isLost?: true;
}

export interface PreviewOrder {
  readonly draftId: string;
  readonly stepId: string;
  readonly tabId: number;
  /** As whom it is looked at. */
  readonly language: string;
  readonly roles: readonly string[];
}
