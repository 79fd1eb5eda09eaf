/** What pictures are asked for, and what they show: numbers and ids, no words. */
import type { TimeBand } from '../../run/types.ts';
import type { Figure } from '../publish-table.ts';
import type { Pooled, PooledWeeks, Share } from './share.ts';

export type AdoptionBy = 'team' | 'guide' | 'pack';

export interface Query {
  /** Null: each of them by itself, never added up. */
  readonly team: string | null;
  /** Null: all. */
  readonly pack: string | null;
  readonly guide: string | null;
  /** Weeks, both included; null: from the first, to the last. */
  readonly from: string | null;
  readonly to: string | null;
  /** What the lines over time are. Guides and packs only within one team. */
  readonly by: AdoptionBy;
  readonly releases: readonly { readonly name: string; readonly day: string }[];
}

/** Nothing left out, and no release to compare. */
export const EVERYTHING: Query = {
  team: null,
  pack: null,
  guide: null,
  from: null,
  to: null,
  by: 'team',
  releases: [],
};

export interface GuideRef {
  readonly pack: string;
  readonly guide: string;
}

export interface AdoptionPoint {
  readonly week: string;
  /** Null: too few to show. */
  readonly people: Figure | null;
  readonly invited: number;
  readonly share: Share | null;
}

export interface AdoptionView {
  readonly by: AdoptionBy;
  /**
   * At least so many: the guide of the pack that most people use, or the pack in which most people use the
   * guide. People of several guides or packs cannot be added up.
   */
  readonly isAtLeast: boolean;
  readonly weeks: readonly string[];
  /** Those with figures in most weeks first. `name`: a team, or the id of a guide or pack. */
  readonly series: readonly { readonly name: string; readonly points: readonly AdoptionPoint[] }[];
}

export const REACHES = ['offered', 'active', 'started', 'completed'] as const;
export type ReachKind = (typeof REACHES)[number];

export interface ReachView extends GuideRef {
  /** In the order of `REACHES`. Of those whose report came in; null: too few. */
  readonly rows: readonly { readonly what: ReachKind; readonly share: Pooled | null }[];
}

export interface TimesView extends GuideRef {
  /** Weeks of teams in which it is known how many finished it. */
  readonly weeks: number;
  /** From short to long. Of those who finished it; null: too few. */
  readonly rows: readonly { readonly band: TimeBand; readonly share: PooledWeeks | null }[];
}

export interface FunnelView extends GuideRef {
  /** Weeks of teams in which it was used. */
  readonly weeks: number;
  /** By step; what concerns most people first. */
  readonly stopped: readonly { readonly step: string; readonly share: PooledWeeks }[];
  readonly completed: Share | null;
  /** Not at its end when the week was over. */
  readonly open: Share | null;
}

export const FRICTIONS = ['stopped', 'missing', 'back', 'reported'] as const;
export type FrictionKind = (typeof FRICTIONS)[number];

export interface FrictionRow extends GuideRef {
  readonly step: string;
  readonly kind: FrictionKind;
  readonly share: PooledWeeks;
  /** Weeks of teams in which the guide was used at all, published or not. */
  readonly weeks: number;
}

export interface AnswerRow extends GuideRef {
  readonly step: string;
  readonly answer: string;
  /** Of those who did anything with the guide. Where it is `most`, of those who answered, and no part: 0. */
  readonly share: PooledWeeks;
  /** See `FrictionRow`. */
  readonly weeks: number;
}

export interface WordRow {
  readonly word: string;
  /** In how many weeks of teams it was enough people to be published. */
  readonly weeks: number;
  /** The highest figure of one team's week. */
  readonly highest: Figure;
}

export interface ReleaseMark {
  /** As the manager wrote it, or the version of the guide. */
  readonly name: string;
  readonly isVersion: boolean;
  readonly week: string;
}

export interface ReleaseMeasure {
  readonly what: 'completed' | FrictionKind;
  /** Null: of the guide as a whole. */
  readonly step: string | null;
  readonly before: Pooled | null;
  readonly after: Pooled | null;
  readonly isMoreThanChance: boolean;
}

export interface ReleaseView extends ReleaseMark {
  /** What it did to the guide as a whole, then the steps that changed most. */
  readonly measures: readonly ReleaseMeasure[];
}

export interface InsightsView {
  /** The one that pictures of a single guide are about: that asked for, or the one that is used most. */
  readonly guide: GuideRef | null;
  readonly adoption: AdoptionView;
  readonly reach: ReachView | null;
  readonly funnel: FunnelView | null;
  readonly times: TimesView | null;
  /** What concerns most people first. */
  readonly friction: readonly FrictionRow[];
  readonly answers: readonly AnswerRow[];
  readonly words: readonly WordRow[];
  /** By week; versions only where all is of one guide. */
  readonly marks: readonly ReleaseMark[];
  /** Of marks with figures before and after them. */
  readonly releases: readonly ReleaseView[];
}
