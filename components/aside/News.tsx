import type { AnnouncementView } from '../../utils/core/aside/view.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { RichText } from '../text/RichText.tsx';
import type { AsideActions } from './actions.ts';
import { Card } from './Card.tsx';
import type { Clear } from './use-clear.ts';

export interface NewsProps {
  readonly news: AnnouncementView;
  readonly clear: Clear;
  readonly t: Translate;
  readonly actions: AsideActions;
}

/** News about the application: told, and never in the way of the work. */
export function News({ news, clear, t, actions }: NewsProps) {
  const { guideId, language } = news;
  const isToRead = news.until === 'acknowledged';
  const leave = isToRead ? () => actions.later(guideId) : actions.close;
  return (
    <Card
      guideId={guideId}
      place={`news ${news.show === 'banner' ? 'at-top' : 'at-centre'}`}
      dock="top"
      clear={clear}
      mark={t('aside.news')}
      title={news.title}
      language={language}
      onPainted={() => actions.seen(guideId)}
      onLeave={leave}
      on={
        <button
          type="button"
          class="button button-main"
          onClick={isToRead ? () => actions.acknowledge(guideId) : leave}
        >
          {isToRead ? t('aside.acknowledge') : t('overlay.close')}
        </button>
      }
      leave={
        isToRead && (
          <button type="button" class="button button-quiet" onClick={leave}>
            {t('overlay.later')}
          </button>
        )
      }
    >
      <RichText nodes={news.body} language={language} />
    </Card>
  );
}
