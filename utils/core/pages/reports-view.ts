/** What the page "What my manager sees" is told. */
import type { Limits } from '../policy/decide.ts';
import type { UiLanguage } from '../run/view.ts';

export interface ReportsView {
  readonly language: UiLanguage;
  /** Absent: the organisation limits nothing. */
  readonly limits?: Limits;
  /** How many people have to be behind each number that a manager gets. */
  readonly threshold: number;
  /** Null: nobody is named, so no report is made. */
  readonly collector: CollectorView | null;
  /** Latest first. */
  readonly weeks: readonly WeekView[];
  /** The last day of the week that is counted now, in words. */
  readonly nextDay: string;
  /** The database cannot be used now: the kind of trouble. */
  readonly trouble: string | null;
}

export interface CollectorView {
  readonly key: string;
  /** Null: the person saves reports as files. */
  readonly folder: { readonly url: string; readonly host: string } | null;
  readonly team: string | null;
  /** To choose from. */
  readonly teams: readonly string[];
  readonly isByPolicy: boolean;
  /** Why no report can be made; null: nothing is in the way. */
  readonly obstacle: 'team' | 'key' | null;
  /** - `ask`: reports wait for the person's answer, or for the browser's permission */
  readonly answer: 'ask' | 'yes' | 'no';
  /** What is answered: handed in with the answer. */
  readonly to: string;
}

export interface WeekView {
  /** Such as `2026-W05`. */
  readonly week: string;
  /** From its first to its last day, in words. */
  readonly days: string;
  /** What became of the report, in a sentence. */
  readonly state: string;
  /** It was sent, or saved. */
  readonly hasLeft: boolean;
  /** It is not as it should be. */
  readonly isTrouble: boolean;
  readonly guides: readonly CountedGuide[];
  /** Of searches without a result, with how often. */
  readonly words: string;
  /** The literal report; null where it was made before reports were kept to be read. */
  readonly text: string | null;
}

export interface CountedGuide {
  /** In the language below; the guide's id where it is gone. */
  readonly title: string;
  readonly language: string | null;
  readonly version: string;
  readonly counts: string;
  readonly steps: readonly { readonly title: string; readonly counts: string }[];
}
