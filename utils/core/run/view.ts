/**
 * What the page side is told: plain data, in one language, with variables filled in. The overlay
 * draws it and reports back; it holds no rules and sees no guide.
 */
import type { Target } from '../guide/schema.ts';
import type { Evidence } from '../locate/evidence.ts';
import type { TextNode } from '../text/tree.ts';
import type { OffPathReason, PauseReason, RunStatus } from './types.ts';

/** A target with the targets it lies inside resolved, innermost first in `within`. */
export interface TargetView extends Omit<Target, 'within' | 'recorded'> {
  readonly within: TargetView | null;
  readonly recorded?: Evidence | undefined;
  /** What the cell says that names the row of `recorded`; absent: it names none, or there is no value. */
  readonly recordedRowValue?: string;
}

/** What counts as the person's own action. */
export type AdvanceView =
  | { readonly on: 'next' }
  | {
      readonly on: 'click' | 'input' | 'choice' | 'appear' | 'gone';
      readonly target: TargetView | null;
    }
  /** Decided by the background from the page's address. */
  | { readonly on: 'url' };

/** An outcome that the overlay itself has to watch for; outcomes by URL are the background's. */
export interface ConfirmView {
  readonly on: 'appear' | 'gone';
  readonly target: TargetView;
}

export interface QuestionView {
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  /** The answers are numbers, from the least to the most. */
  readonly isScale: boolean;
  /** What was answered before, where the person came back to it. */
  readonly chosen: string | null;
}

/** `asset`: its path in the pack; `alt`: what it shows, in words. */
export interface ImageView {
  readonly asset: string;
  readonly alt: string;
}

export interface StepView {
  readonly id: string;
  readonly kind: 'tooltip' | 'modal' | 'hotspot' | 'banner' | 'question';
  readonly title: string;
  readonly body: readonly TextNode[];
  readonly why: readonly TextNode[];
  readonly pitfalls: readonly (readonly TextNode[])[];
  readonly contact: string | null;
  readonly risk: 'irreversible' | null;
  readonly image: ImageView | null;
  /** A click on it cannot be undone, and is held back, since this is practice. Null: nothing is. */
  readonly guarded: TargetView | null;
  readonly target: TargetView | null;
  /** Null: the step asks nothing. */
  readonly question: QuestionView | null;
  readonly advance: AdvanceView;
  readonly confirm: ConfirmView | null;
  /**
   * What the next step asks for. Who fills in a field and presses the button below leaves the field by
   * pressing, before the next step is there. Null: nothing on the page.
   */
  readonly ahead: { readonly stepId: string; readonly advance: AdvanceView } | null;
  /** `region`: what is marked where the target is not found; null: nothing is. */
  readonly onMissing: { readonly afterMs: number; readonly region: TargetView | null };
  /** Targets whose state the overlay reports with `acted`, `next` and `confirmed`, for conditions. */
  readonly probe: Readonly<Record<string, TargetView>>;
}

/** What the guide says of a step beside its title. */
export type StepWords = Pick<StepView, 'body' | 'why' | 'pitfalls' | 'contact' | 'risk' | 'image'>;

export type StepMark = 'done' | 'skipped' | 'current' | 'ahead';

export interface RunView {
  readonly runId: string;
  /** Another one each time that a step is entered, be it the same step again. */
  readonly entry: string;
  readonly status: RunStatus;
  /** In practice: what cannot be undone in any step on this page; a click may come ahead of its step. */
  readonly guards: readonly TargetView[];
  /** Of the guide's words: the person's own where the guide has it. */
  readonly language: string;
  readonly guideTitle: string;
  /** What it is, where it is not somebody's work. */
  readonly mark: 'practice' | 'preview' | null;
  readonly step: StepView;
  /** The steps that can still be reached plus those left behind, in order. */
  readonly steps: readonly {
    readonly id: string;
    readonly title: string;
    readonly mark: StepMark;
  }[];
  /** 1-based place of the current step among `steps`. */
  readonly number: number;
  readonly isLast: boolean;
  readonly canGoBack: boolean;
  readonly pauseReason: PauseReason | null;
  readonly offPath: {
    readonly reason: OffPathReason;
    readonly continueAt: { readonly id: string; readonly title: string } | null;
    /** A page where the step takes place was seen in this tab, so "back to this step" can lead there. */
    readonly canReturn: boolean;
    /** The name of the other application in which the step takes place. */
    readonly app: string | null;
  } | null;
}

export interface GuideCard {
  /** What its button does and what is to be said of it, where it is no walkthrough; else null. */
  readonly words: { readonly action: string; readonly note: string } | null;
  readonly guideId: string;
  /** Of the title and the goal. */
  readonly language: string;
  readonly title: string;
  readonly goal: readonly TextNode[];
  readonly minutes: number | null;
  /** Something in it cannot be undone, so that it may be practised first. */
  readonly canPractise: boolean;
  readonly state: 'new' | 'under-way' | 'completed';
  /** The run to resume, where one is under way. */
  readonly runId: string | null;
  /** The name of the other application in which it goes on. */
  readonly elsewhere: string | null;
  /** 1-based step and count, where under way. */
  readonly progress: { readonly number: number; readonly count: number } | null;
}

export type UiLanguage = 'nl' | 'de' | 'en' | 'fr';

/** Where the person put the launcher: a corner-relative place, in fractions of the window. */
export interface LauncherPlace {
  readonly x: number;
  readonly y: number;
  readonly collapsed: boolean;
}

/** Everything the overlay of a tab shows. */
export interface OverlayView {
  /** When what is told here was read, in milliseconds: of two views, the later one holds. */
  readonly asOf: number;
  readonly language: UiLanguage;
  /** The organisation has chosen the language. */
  readonly isLanguageFixed?: boolean;
  /** The words of the overlay in that language, by message key. */
  readonly strings: Readonly<Record<string, string>>;
  /** Null: nothing to launch on this page. */
  readonly launcher: {
    readonly guides: readonly GuideCard[];
    readonly place: LauncherPlace;
  } | null;
  readonly run: RunView | null;
  /** Something is drawn beside a run, by a script of its own. */
  readonly hasAside: boolean;
  /** A trouble that the person should know of, such as progress that cannot be stored. */
  readonly notice: 'storage' | null;
}
