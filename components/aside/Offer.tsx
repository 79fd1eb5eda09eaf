import { useEffect, useRef } from 'preact/hooks';
import type { OfferView } from '../../utils/core/aside/view.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { whenPainted } from '../../utils/dom/painted.ts';
import { ChevronIcon, MarkIcon } from '../icons/icons.tsx';
import { ScrollArea } from '../overlay/ScrollArea.tsx';
import { RichText } from '../text/RichText.tsx';
import type { AsideActions } from './actions.ts';

export interface OfferProps {
  readonly offer: OfferView;
  readonly t: Translate;
  readonly actions: AsideActions;
}

/** What the card is called: the guide's own title, or what is wrong with the link. */
export function titleOffer({ guide, where }: OfferView, t: Translate): string {
  if (guide) return guide.title;
  return where === null ? t('aside.offerUnknown') : t('aside.offerElsewhere');
}

function Reason({ offer: { guide, where }, t }: Omit<OfferProps, 'actions'>) {
  if (!guide)
    return <p>{where === null ? t('aside.offerUnknownText') : t('aside.offerWhere', { where })}</p>;
  return (
    <>
      <RichText nodes={guide.goal} language={guide.language} />
      {guide.minutes && <p class="card-state">{t('card.minutes', { count: guide.minutes })}</p>}
    </>
  );
}

function NotAgain({ offer, t, actions }: OfferProps) {
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
        {offer.by === 'auto' && (
          <button type="button" class="button" onClick={() => actions.answerOffer('site')}>
            {t('aside.notHere')}
          </button>
        )}
      </div>
    </details>
  );
}

/** A small card that offers one guide. It takes no focus, and lies where the bubbles lie. */
export function Offer({ offer, t, actions }: OfferProps) {
  const element = useRef<HTMLElement>(null);
  const { guideId, guide } = offer;
  useEffect(() => {
    const ending = new AbortController();
    whenPainted(element.current!, ending.signal, () => actions.seeOffer(guideId));
    return () => ending.abort();
  }, [guideId]);
  const leave = () => actions.answerOffer('later');
  const act = {
    label: {
      article: t('card.read'),
      checklist: t('card.open'),
      walkthrough: t('card.start'),
    }[guide?.kind as string],
  };
  return (
    <section
      ref={element}
      aria-labelledby="offer-title"
      class="bubble offer at-beside-launcher dock-bottom"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // In a dialog of the page, it is not meant for that dialog.
        event.preventDefault();
        leave();
      }}
    >
      <div class="bar">
        <div class="grip">
          <MarkIcon />
          <span class="news-mark">
            {offer.by === 'link' ? t('aside.offerByLink') : t('aside.offer')}
          </span>
        </div>
      </div>
      <ScrollArea labelledBy="offer-title">
        <div class="words-in">
          <h2 id="offer-title" class="title" lang={guide?.language}>
            {titleOffer(offer, t)}
          </h2>
          <Reason offer={offer} t={t} />
          {guide && <NotAgain offer={offer} t={t} actions={actions} />}
        </div>
      </ScrollArea>
      <div class="choices">
        <div class="choices-on">
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
            {guide ? act.label : t('overlay.close')}
          </button>
        </div>
        {guide && (
          <div class="choices-leave">
            <button type="button" class="button button-quiet" onClick={leave}>
              {t('overlay.notNow')}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}
