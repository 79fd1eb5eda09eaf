import type { OfferView } from '../../utils/core/aside/view.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { ChevronIcon } from '../icons/icons.tsx';
import { RichText } from '../text/RichText.tsx';
import type { AsideActions } from './actions.ts';
import { Card } from './Card.tsx';
import type { Clear } from './use-clear.ts';

export interface OfferProps {
  readonly offer: OfferView;
  readonly clear: Clear;
  readonly t: Translate;
  readonly actions: AsideActions;
}

/** What the card is called: the guide's own title, or what is wrong with the link. */
export function titleOffer({ guide }: OfferView, t: Translate): string {
  return guide ? guide.title : t('aside.offerUnknown');
}

function Reason({ offer: { guide }, t }: Pick<OfferProps, 'offer' | 't'>) {
  if (!guide) return <p>{t('aside.offerUnknownText')}</p>;
  return (
    <>
      <RichText nodes={guide.goal} language={guide.language} />
      {guide.minutes && <p class="card-state">{t('card.minutes', { count: guide.minutes })}</p>}
    </>
  );
}

function NotAgain({ t, actions }: Pick<OfferProps, 't' | 'actions'>) {
  return (
    <details class="more">
      <summary>
        {t('aside.notAgain')}
        <ChevronIcon />
      </summary>
      <div class="not-again">
        <button type="button" class="button" onClick={() => actions.answerOffer('guide')}>
          {t('aside.notThis')}
        </button>
        <button type="button" class="button" onClick={() => actions.answerOffer('site')}>
          {t('aside.notHere')}
        </button>
      </div>
    </details>
  );
}

/** A small card that offers one guide. It takes no focus, and lies where the bubbles lie. */
export function Offer({ offer, clear, t, actions }: OfferProps) {
  const { guideId, guide } = offer;
  const leave = () => actions.answerOffer('later');
  const labels: Readonly<Record<string, string>> = {
    article: t('card.read'),
    checklist: t('card.open'),
    tips: t('card.open'),
    walkthrough: t(guide?.isUnderWay ? 'card.resume' : 'card.start'),
  };
  return (
    <Card
      guideId={guideId}
      place="offer at-beside-launcher"
      dock="bottom"
      clear={clear}
      mark={offer.by === 'link' ? t('aside.offerByLink') : t('aside.offer')}
      title={titleOffer(offer, t)}
      language={guide?.language}
      onPainted={() => actions.seeOffer(guideId)}
      onLeave={leave}
      on={
        <>
          {guide?.canPractise && (
            <button type="button" class="button" onClick={() => actions.start(guideId, true)}>
              {t('card.practise')}
            </button>
          )}
          <button
            type="button"
            class="button button-main"
            onClick={guide ? () => actions.start(guideId) : leave}
          >
            {guide ? labels[guide.kind] : t('overlay.close')}
          </button>
        </>
      }
      leave={
        guide && (
          <button type="button" class="button button-quiet" onClick={leave}>
            {t('overlay.notNow')}
          </button>
        )
      }
    >
      <Reason offer={offer} t={t} />
      {offer.by === 'auto' && <NotAgain t={t} actions={actions} />}
    </Card>
  );
}
