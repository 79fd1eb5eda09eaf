/** "Why is this guide not offered here?", answered for whoever made the guide. */
import { checkValues } from '../guide/variables.ts';
import { comesByItself } from '../guide/offer-ways.ts';
import type { Guide } from '../guide/schema.ts';
import type { Translate } from '../i18n/translate.ts';
import { findCardObstacle, type CardContext, type CardObstacle } from './auto-offer.ts';
import { findFalse } from './find-false.ts';
import { phraseCondition } from './phrase-condition.ts';
import { findOfferObstacle, type OfferContext, type OfferObstacle } from './offer.ts';

/** Null where it is offered. */
export interface OfferAnswer {
  readonly obstacle:
    | OfferObstacle
    | CardObstacle
    | 'no-value'
    | 'no-permission'
    | 'news-by-link'
    | 'tips-by-link';
  /** What in the guide keeps it back, as its author wrote it; empty where nothing is to be named. */
  readonly because: string;
}

export interface OfferSurroundings {
  /** Hosts of the guide that the browser does not let us into. */
  readonly denied: readonly string[];
  readonly card: CardContext;
}

/** Of a guide whose variables have values. */
export function explainOffer(
  guide: Guide,
  context: OfferContext,
  { denied, card }: OfferSurroundings,
  t: Translate,
): OfferAnswer | null {
  const obstacle = findOfferObstacle(guide, context);
  if (obstacle !== 'other-app' && denied.length > 0)
    return { obstacle: 'no-permission', because: denied.join(', ') };
  if (obstacle === 'by-link-only' && comesByItself(guide.kind))
    return { obstacle: guide.kind === 'tips' ? 'tips-by-link' : 'news-by-link', because: '' };
  if (obstacle) return { obstacle, because: nameCause(obstacle, guide, context, t) };
  const cardObstacle = findCardObstacle(guide, card);
  return cardObstacle && { obstacle: cardObstacle, because: '' };
}

/** Of a guide that cannot be used at all; null where its values are not the reason. */
export function explainValuesMissing(
  { variables }: Pick<Guide, 'variables'>,
  values: Readonly<Record<string, string>>,
): OfferAnswer | null {
  const names = checkValues(variables ?? {}, values).map(({ at }) => at[1]);
  return names.length === 0 ? null : { obstacle: 'no-value', because: names.join(', ') };
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
