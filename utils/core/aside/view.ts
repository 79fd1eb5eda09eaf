/**
 * What the page side is told beside a run: news, tips, and a text or a checklist that was opened.
 * Plain data in one language, as in run/view.ts.
 */
import type { Condition, Guide } from '../guide/schema.ts';
import type { FieldRule } from '../tips/check-value.ts';
import type { TextNode } from '../text/tree.ts';
import type { TargetView, UiLanguage } from '../run/view.ts';

/** The words of a guide, and the language that they are in. */
interface Worded {
  readonly guideId: string;
  readonly language: string;
  readonly title: string;
  readonly body: readonly TextNode[];
}

export interface AnnouncementView extends Worded {
  readonly show: 'banner' | 'modal';
  readonly until: 'once' | 'acknowledged';
}

export interface ArticleView extends Worded {
  readonly kind: 'article';
}

export type ItemState = 'done' | 'open' | 'locked';

export interface ChecklistView extends Worded {
  readonly kind: 'checklist';
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly body: readonly TextNode[];
    readonly state: ItemState;
    /** The guide that it starts; null: there is none, or not on this page. */
    readonly startsGuide: string | null;
    /** That guide goes on where it was. */
    readonly isUnderWay: boolean;
  }[];
}

/** What may be wrong with the step in view, to choose from. */
export interface WrongView {
  readonly kind: 'wrong';
  readonly runId: string;
  readonly stepId: string;
}

export type PanelView = ArticleView | ChecklistView | WrongView;

export interface RuleView {
  readonly rule: FieldRule;
  readonly message: readonly TextNode[];
}

export interface TipView {
  /** Of its guide and of itself: unique among all tips. */
  readonly key: string;
  readonly guideId: string;
  readonly language: string;
  readonly show: 'hotspot' | 'help' | 'validation';
  readonly target: TargetView;
  readonly title: string | null;
  readonly body: readonly TextNode[];
  readonly rules: readonly RuleView[];
  /** What is left to ask of the page's elements; null: nothing. */
  readonly when: Condition | null;
  /** The targets that `when` asks about. */
  readonly probe: Readonly<Record<string, TargetView>>;
}

/** The targets that the open items of a checklist ask about. */
export interface WatchView {
  readonly guideId: string;
  readonly probe: Readonly<Record<string, TargetView>>;
}

/** A guide that is offered by a card of its own. */
export interface OfferView {
  readonly guideId: string;
  readonly by: 'auto' | 'link';
  /** Null: the link names none that is here for this application. */
  readonly guide: {
    readonly kind: Guide['kind'];
    readonly language: string;
    readonly title: string;
    readonly goal: readonly TextNode[];
    readonly minutes: number | null;
    readonly canPractise: boolean;
    /** It goes on where it was. */
    readonly isUnderWay: boolean;
  } | null;
}

/** Nothing is to be drawn but what the person opens, and nothing is looked for. */
export function isSilent({ announcement, offer, tips, watches }: AsideView): boolean {
  return announcement === null && offer === null && tips.length + watches.length === 0;
}

export interface AsideView {
  readonly language: UiLanguage;
  readonly strings: Readonly<Record<string, string>>;
  readonly announcement: AnnouncementView | null;
  readonly offer: OfferView | null;
  readonly tips: readonly TipView[];
  readonly watches: readonly WatchView[];
}
