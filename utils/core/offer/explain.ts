/** "Why is this guide not offered here?", answered for whoever made the guide. */
import type { Guide } from '../guide/schema.ts';
import type { Translate } from '../i18n/translate.ts';
import { findFalse } from './find-false.ts';
import { phraseCondition } from './phrase-condition.ts';
import { findOfferObstacle, type OfferContext, type OfferObstacle } from './offer.ts';

/** Null where it is offered. */
export interface OfferAnswer {
  readonly obstacle: OfferObstacle;
  /** What in the guide keeps it back, as its author wrote it; empty where nothing is to be named. */
  readonly because: string;
}

export function explainOffer(
  guide: Guide,
  context: OfferContext,
  t: Translate,
): OfferAnswer | null {
  const obstacle = findOfferObstacle(guide, context);
  return obstacle && { obstacle, because: nameCause(obstacle, guide, context, t) };
}

function nameCause(
  obstacle: OfferObstacle,
  guide: Guide,
  context: OfferContext,
  t: Translate,
): string {
  const news = guide.kind === 'announcement' ? guide : null;
  switch (obstacle) {
    case 'other-app':
      return guide.app.match.join(', ');
    case 'other-page':
      return (guide.start.page ?? []).join(', ');
    case 'not-yet':
      return news?.from ?? '';
    case 'over':
      return news?.to ?? '';
    case 'other-role':
      return (guide.audience ?? []).join(', ');
    case 'condition':
      return guide.start.when ? phraseCondition(findFalse(guide.start.when, context), t) : '';
    default:
      return '';
  }
}

/** As a sentence for a trainer; also where the guide is offered. */
export function phraseOffer(answer: OfferAnswer | null, t: Translate): string {
  return answer ? t(`offer.${answer.obstacle}`, { because: answer.because }) : t('offer.offered');
}
