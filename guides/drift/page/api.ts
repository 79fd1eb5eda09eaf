/** What the drift run asks of a page: answered by the product's own finder, in the page. */
import type { Box } from '../../../utils/core/frames/boxes.ts';
import type { Evidence } from '../../../utils/core/locate/evidence.ts';
import type { LocateStatus } from '../../../utils/core/locate/decide.ts';
import type { PageFacts } from '../../../utils/core/run/types.ts';
import type { TargetView } from '../../../utils/core/run/view.ts';

export interface PageAnswer {
  readonly status: LocateStatus;
  /** Of `missing` only. */
  readonly reason?: string;
  readonly reasons: readonly string[];
  /** Of `ambiguous` only. */
  readonly count?: number;
  readonly score?: number | undefined;
  /** `element` knows one under the key that was asked with: the target, or what is most like it. */
  readonly hasElement: boolean;
}

export interface Told {
  readonly evidence: Evidence;
  /** As it is shown. */
  readonly name: string;
  /** Main language of the page; empty where it does not say. */
  readonly language: string;
}

export interface DriftPage {
  /** Of another origin than what holds it, so that the finder of the top frame does not reach it. */
  isFar(): boolean;
  facts(): PageFacts;
  /** As the person would be told: at once where it is found, else once the page had time to settle. */
  look(targets: Readonly<Record<string, TargetView>>, timeoutMs: number): Promise<Answers>;
  /** Whether it went, and stayed away, within the time. */
  watchGone(target: TargetView, timeoutMs: number): Promise<boolean>;
  element(key: string): Element;
  /** States of what is known under the key. */
  states(key: string): string[];
  /** Scrolls to it; null: nobody can see it. In the viewport of its own frame. */
  reveal(key: string): Box | null;
  describe(key: string, rowVariable: string | undefined): Told;
  /** Once nothing has changed for `quietMs`, or after `mostMs`. */
  rest(quietMs: number, mostMs: number): Promise<void>;
}

export type Answers = Readonly<Record<string, PageAnswer>>;
