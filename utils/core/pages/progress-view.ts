/** What the page "my progress" is told. */
import type { Limits } from '../policy/decide.ts';
import type { GuideCard, UiLanguage } from '../run/view.ts';
import type { CompletedGuide } from './help-view.ts';

/** A checklist with what is open of it. */
export interface OpenList {
  readonly guideId: string;
  /** Of the words. */
  readonly language: string;
  readonly title: string;
  readonly done: number;
  readonly count: number;
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    /** The guide that it starts; null: it starts none that can be used. */
    readonly guideId: string | null;
    /** It goes on where it was. */
    readonly isUnderWay: boolean;
  }[];
}

export interface PackProgress {
  readonly packId: string;
  readonly language: string;
  readonly title: string;
  /** Of its guides to follow and its checklists: those that were completed, and those for the person's work. */
  readonly done: number;
  readonly count: number;
}

export interface ProgressView {
  readonly language: UiLanguage;
  /** Absent: the organisation limits nothing. */
  readonly limits?: Limits;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly completed: readonly CompletedGuide[];
  readonly underWay: readonly GuideCard[];
  readonly lists: readonly OpenList[];
  readonly next: readonly GuideCard[];
  readonly packs: readonly PackProgress[];
}

/** A run to go on with, or a guide to begin. */
export type GoOn =
  | { readonly runId: string }
  | { readonly guideId: string; readonly isPractice?: boolean | undefined };

/**
 * - `here`: the application is in front, with the guide on
 * - `not-allowed`: the person has not allowed its site
 * - `nowhere`: the guide is gone, or no page of its application is open and nobody knows its address
 */
export type WentOn = 'here' | 'not-allowed' | 'nowhere';
