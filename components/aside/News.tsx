import { useEffect, useRef } from 'preact/hooks';
import type { AnnouncementView } from '../../utils/core/aside/view.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { whenPainted } from '../../utils/dom/painted.ts';
import { MarkIcon } from '../icons/icons.tsx';
import { ScrollArea } from '../overlay/ScrollArea.tsx';
import { RichText } from '../text/RichText.tsx';
import type { AsideActions } from './actions.ts';

export interface NewsProps {
  readonly news: AnnouncementView;
  readonly t: Translate;
  readonly actions: AsideActions;
}

/** News about the application: told, and never in the way of the work. */
export function News({ news, t, actions }: NewsProps) {
  const element = useRef<HTMLElement>(null);
  const { guideId, language } = news;
  useEffect(() => {
    const ending = new AbortController();
    whenPainted(element.current!, ending.signal, () => actions.seen(guideId));
    return () => ending.abort();
  }, [guideId]);
  const isToRead = news.until === 'acknowledged';
  const leave = isToRead ? () => actions.later(guideId) : actions.close;
  return (
    <section
      ref={element}
      aria-labelledby="news-title"
      class={`bubble news ${news.show === 'banner' ? 'at-top' : 'at-centre'} dock-top`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        leave();
      }}
    >
      <div class="bar">
        <div class="grip">
          <MarkIcon />
          <span class="news-mark">{t('aside.news')}</span>
        </div>
      </div>
      <ScrollArea labelledBy="news-title">
        <div class="words-in">
          <h2 id="news-title" class="title" lang={language}>
            {news.title}
          </h2>
          <RichText nodes={news.body} language={language} />
        </div>
      </ScrollArea>
      <div class="choices">
        <div class="choices-on">
          {isToRead ? (
            <button
              type="button"
              class="button button-main"
              onClick={() => actions.acknowledge(guideId)}
            >
              {t('aside.acknowledge')}
            </button>
          ) : (
            <button type="button" class="button button-main" onClick={leave}>
              {t('overlay.close')}
            </button>
          )}
        </div>
        {isToRead && (
          <div class="choices-leave">
            <button type="button" class="button button-quiet" onClick={leave}>
              {t('overlay.later')}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}
