/** The aside's end of the line: each request carries the page. */
import type { WrongWhat } from '../../utils/core/run/types.ts';
import type { AsideView, WrongView } from '../../utils/core/aside/view.ts';
import type { OverlayView } from '../../utils/core/run/view.ts';
import { readPageFacts } from '../../utils/dom/page-facts.ts';
import type { AsideEvent, OfferAnswer } from '../../utils/messaging/page-protocol.ts';
import { askOrWarn } from '../../utils/messaging/send.ts';

export interface AsideLink {
  /** Each resolves to null where the background cannot be reached: what is drawn stays as it is. */
  ask(): Promise<AsideView | null>;
  report(guideId: string, event: AsideEvent): Promise<AsideView | null>;
  start(guideId: string, isPractice?: boolean): Promise<void>;
  answerOffer(guideId: string, answer: OfferAnswer): Promise<AsideView | null>;
  tellWrong(about: WrongView, what: WrongWhat): Promise<void>;
  fetchFinder(): Promise<void>;
}

/** `accept`: how the overlay is given a view of the tab. */
export function connectAside(accept: (view: OverlayView) => void): AsideLink {
  const page = () => readPageFacts(document);
  return {
    ask: () => askOrWarn('aside', { page: page() }),
    report: (guideId, event) => askOrWarn('asideEvent', { guideId, event, page: page() }),
    answerOffer: (guideId, answer) => askOrWarn('answerOffer', { guideId, answer, page: page() }),
    async start(guideId, practice) {
      const view = await askOrWarn('startGuide', {
        guideId,
        practice,
        goesOn: true,
        page: page(),
      });
      if (view !== null) accept(view);
    },
    async tellWrong({ runId, stepId }, what) {
      await askOrWarn('runEvent', { runId, event: { type: 'reported', stepId, what } });
    },
    async fetchFinder() {
      await askOrWarn('finder', {});
    },
  };
}
