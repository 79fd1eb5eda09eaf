/** What did not work: the steps that somebody said are wrong or where nothing was found, and words that led nowhere. */
import { WRONG_WHAT } from '../run/types.ts';
import type { MissedWord } from '../search/missed-words.ts';

/**
 * `unsorted`: said to be wrong, and no longer known in which way, as the log's line is gone.
 * `missing`: what the step is about was not found.
 */
export const FEEDBACK_WHAT = [...WRONG_WHAT, 'unsorted', 'missing'] as const;
export type FeedbackWhat = (typeof FEEDBACK_WHAT)[number];

export interface StepFeedback {
  readonly pack: string;
  readonly guide: string;
  readonly version: string;
  readonly step: string;
  readonly what: FeedbackWhat;
  readonly count: number;
}

/** No person, no device, no moment, and no order of things: each line once, sorted by its key. */
export interface Feedback {
  readonly steps: readonly StepFeedback[];
  readonly words: readonly MissedWord[];
}

export const FEEDBACK_FORMAT = 1;
export const FEEDBACK_KIND = 'leidraad-feedback';

export interface FeedbackFile extends Feedback {
  readonly format: typeof FEEDBACK_FORMAT;
  readonly kind: typeof FEEDBACK_KIND;
  /** 32 hexadecimal digits, drawn at random for this file: it tells a file that comes twice. */
  readonly id: string;
}

export const FEEDBACK_LIMITS = {
  /** In UTF-16 code units, and more than the longest ids and words take. */
  length: 2_000_000,
  steps: 2_000,
  words: 1_000,
  /** More often than this nobody meets a thing; higher counts are forged or broken. */
  count: 10_000,
} as const;

/** The same step of the same version. */
export function keyOfPlace({ pack, guide, version, step }: StepFeedback): string {
  return JSON.stringify([guide, step, version, pack]);
}

export function keyOfLine(line: StepFeedback): string {
  return `${keyOfPlace(line)} ${line.what}`;
}

/** What a file would hold, with counts that are too high cut to what may be. */
export function makeFeedbackFile(id: string, { steps, words }: Feedback): FeedbackFile {
  const cut = <Line extends { readonly count: number }>(line: Line): Line => ({
    ...line,
    count: Math.min(line.count, FEEDBACK_LIMITS.count),
  });
  return {
    format: FEEDBACK_FORMAT,
    kind: FEEDBACK_KIND,
    id,
    steps: steps.slice(0, FEEDBACK_LIMITS.steps).map(cut),
    words: words.slice(0, FEEDBACK_LIMITS.words).map(cut),
  };
}

/** The text of the file, as a person may read it. */
export function writeFeedback(file: FeedbackFile): string {
  return JSON.stringify(file, null, 2);
}
