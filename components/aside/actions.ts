import type { WrongWhat } from '../../utils/core/run/types.ts';

/** What the person can ask for beside a run. */
export interface AsideActions {
  /** News was painted where the person can see it. */
  seen(guideId: string): void;
  acknowledge(guideId: string): void;
  later(guideId: string): void;
  /** Puts news that is shown once, or what was opened, away. */
  close(): void;
  hideTips(guideId: string): void;
  start(guideId: string, isPractice?: boolean): void;
  /** The card that offers this guide was painted where the person can see it. */
  seeOffer(guideId: string): void;
  /** Not now; not this guide again; nothing by itself on this site. */
  answerOffer(answer: 'later' | 'guide' | 'site'): void;
  tellWrong(what: WrongWhat): void;
}
