/** The vocabulary of a run: states, events, effects. The rules that join them are in reduce.ts. */
import type { Condition, Localized } from '../guide/schema.ts';

/**
 * - `offered`: the person was asked, in this or an earlier session, and has not answered
 * - `waiting`: looking for the step's target
 * - `shown`: the step was painted where the person can see it
 * - `confirming`: the person acted; the outcome that the step names is awaited
 * - `missing`: the target was not found in time, and words stand in for it
 * - `off-path`: this page is not where the step takes place
 * - `paused`: at rest until the person resumes
 * - `completed`, `abandoned`: ended
 */
export const RUN_STATUSES = [
  'offered',
  'waiting',
  'shown',
  'confirming',
  'missing',
  'off-path',
  'paused',
  'completed',
  'abandoned',
] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

/**
 * `person` chose it; `permission`: the host permission was withdrawn; `guide`: the guide or its step
 * is gone; `page`: the page takes away what we draw, or lays something over it, again and again.
 */
export type PauseReason = 'person' | 'permission' | 'guide' | 'page';
/** `login`: a sign-in page; `error`: HTTP status of 400 or more; `elsewhere`: any other page. */
export type OffPathReason = 'login' | 'error' | 'elsewhere';

export interface FinishedGuide {
  readonly version: string;
  readonly title: Localized;
  /** The language that the guide was written in. */
  readonly language: string;
  /** The organisation that answers for its pack. */
  readonly issuer: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** One person's way through one guide. Persisted; holds no URL and nothing from the page. */
export interface Run {
  readonly id: string;
  readonly packId: string;
  readonly guideId: string;
  /** The version it began with; progress events carry the version that was on when they happened. */
  readonly guideVersion: string;
  readonly status: RunStatus;
  /** The current step; of an ended run, the last. */
  readonly stepId: string;
  /** The current step was painted since it was entered. */
  readonly painted: boolean;
  /** The current step's target was reported missing since it was entered. */
  readonly missed: boolean;
  /**
   * How far the current step's action got since it was entered. `acted`: its outcome is awaited.
   * `reached`: the outcome is there, but the step, which would complete the run, was not painted:
   * painting it completes the run.
   */
  readonly action: 'none' | 'acted' | 'reached';
  /** The steps left behind, oldest first: what Back walks over. */
  readonly trail: readonly string[];
  readonly done: readonly string[];
  readonly skipped: readonly string[];
  /** The choice that was made at each question, by step id: ids of the guide, never words. Absent: none yet. */
  readonly answers?: Readonly<Record<string, string>> | undefined;
  /** For practice: what cannot be undone is held back until the person wants it done. Absent: for real. */
  readonly practice?: true | undefined;
  /** What the guide was when the run was completed, for when it is renewed or removed. Absent: not completed. */
  readonly finished?: FinishedGuide | undefined;
  /**
   * Of a guide that is no walkthrough: all that is in it came of itself, by being shown or by items that
   * tick themselves. So far the person has done nothing with it, and nothing of it is logged or counted.
   */
  readonly byItself?: true | undefined;
  /** An author looks at the guide: never stored and never put away. Absent: it is somebody's work. */
  readonly preview?: true | undefined;
  readonly pauseReason: PauseReason | null;
  readonly offPath: { readonly reason: OffPathReason; readonly continueAt: string | null } | null;
  /**
   * Steps entered so far; 0 until the run was first accepted, and counted from 1 again when it is
   * resumed. Bounds loops made by branches.
   */
  readonly turns: number;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly updatedAt: number;
}

/** What is known of the page in the top frame; lives in messages and memory only. */
export interface PageFacts {
  readonly url: string;
  /** A password field is on the page. */
  readonly login: boolean;
  /** The HTTP status where it is 400 or more, else null. */
  readonly error: number | null;
}

/** States of the targets that conditions ask about, by target id; absent from the record = unknown. */
export type ElementFacts = Readonly<
  Record<string, readonly Extract<Condition, { element: string }>['state'][]>
>;

/** `missing`: its time is up; `ambiguous`: the page has settled, and there are several alike. */
export const MISSED_WHY = ['missing', 'ambiguous'] as const;
export type MissedWhy = (typeof MISSED_WHY)[number];

/** Events name the step they speak of: one that speaks of another than the current step is stale and ignored. */
export type RunEvent =
  | { readonly type: 'accepted' }
  /** `isSame`: the document that the run was told of before, which is looked at all along. */
  | { readonly type: 'page'; readonly isSame?: boolean }
  | { readonly type: 'found'; readonly stepId: string }
  | { readonly type: 'painted'; readonly stepId: string }
  /** `why` is not kept; without it: its time is up. */
  | { readonly type: 'missing'; readonly stepId: string; readonly why?: MissedWhy }
  | { readonly type: 'acted'; readonly stepId: string }
  | { readonly type: 'confirmed'; readonly stepId: string }
  | { readonly type: 'next'; readonly stepId: string }
  /** A question was answered: with the id of one of its choices, or `1` to `5` on a scale. */
  | { readonly type: 'answered'; readonly stepId: string; readonly choice: string }
  /** "This is wrong": noted, and nothing else changes. */
  | { readonly type: 'reported'; readonly stepId: string; readonly what: WrongWhat }
  | { readonly type: 'back'; readonly stepId: string }
  | { readonly type: 'skip'; readonly stepId: string }
  /** "Continue here": go on at a step that takes place on this page. */
  | { readonly type: 'continue'; readonly stepId: string }
  | { readonly type: 'pause'; readonly reason: PauseReason }
  | { readonly type: 'resume' }
  | { readonly type: 'stop' }
  /** The tab was closed or the browser ended: offer to resume later. */
  | { readonly type: 'detached' };

/** What the reducer may look at beside the run and the event. */
export interface RunContext {
  readonly now: number;
  /** Null where no page is known yet, such as in the popup of a tab without our agent. */
  readonly page: PageFacts | null;
  readonly elements: ElementFacts;
  /** The language that the learner reads, and the roles they chose. */
  readonly language: string;
  readonly roles: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  readonly completedGuides: readonly string[];
  /** The organisation wants nothing offered for practice. */
  readonly isPracticeOff?: boolean;
}

/** What is wrong with a step, as the person says: a closed list, so that nothing can be typed. */
export const WRONG_WHAT = ['place', 'impossible', 'words', 'other'] as const;
export type WrongWhat = (typeof WRONG_WHAT)[number];

/** From start to end of a run, pauses included: coarse, so that it tells nothing of a day's work. */
export const TIME_BANDS = [
  'under-2-min',
  'under-5-min',
  'under-15-min',
  'under-1-h',
  'longer',
] as const;
export type TimeBand = (typeof TIME_BANDS)[number];

export const PROGRESS_KINDS = [
  /** By a card, or news, that nobody asked for; no run has begun, and the guide's id stands for it. */
  'offered',
  'started',
  'step-seen',
  'step-done',
  'step-skipped',
  'missing',
  'back',
  'paused',
  'resumed',
  'completed',
  'abandoned',
  'reported',
] as const;
export type ProgressKind = (typeof PROGRESS_KINDS)[number];

/** One line of the append-only local log. No URL, no title, nothing typed. */
export interface ProgressEvent {
  readonly kind: ProgressKind;
  readonly runId: string;
  readonly packId: string;
  readonly guideId: string;
  readonly guideVersion: string;
  readonly stepId: string | null;
  /** Of `reported` only. */
  readonly what?: WrongWhat | undefined;
  /** Of `step-done` at a question only: the id of the answer. */
  readonly choice?: string | undefined;
  /** Of `completed` only, and of a walkthrough only. */
  readonly took?: TimeBand | undefined;
  /** The run was for practice, so it counts in no tally. Absent: for real, or older than the mark. */
  readonly practice?: true | undefined;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Effects as data; the background persists the run and its records first and then carries out the rest. */
export type RunEffect =
  | { readonly type: 'record'; readonly event: ProgressEvent }
  /** Draw the run anew where it is bound. */
  | { readonly type: 'render' }
  /** The run has ended or left: free the tab. */
  | { readonly type: 'unbind' };

export interface Transition {
  readonly run: Run;
  readonly effects: readonly RunEffect[];
}
