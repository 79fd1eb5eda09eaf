import { useEffect, useMemo, useRef } from 'preact/hooks';
import type {
  AnnouncementView,
  AsideView,
  OfferView,
  PanelView,
} from '../../utils/core/aside/view.ts';
import { createTranslate, type Translate } from '../../utils/core/i18n/translate.ts';
import type { Spot } from '../../utils/dom/tip-player.ts';
import type { Rect, Size } from '../overlay/geometry.ts';
import { guardEvents } from '../overlay/guard-events.ts';
import { toPlainText } from '../../utils/core/text/plain-text.ts';
import type { AsideActions } from './actions.ts';
import { News } from './News.tsx';
import { Offer, titleOffer } from './Offer.tsx';
import { Panel } from './Panel.tsx';
import { SpokenMessages } from './SpokenMessages.tsx';
import { Tips } from './Tips.tsx';
import { useAnnouncement } from './use-announcement.ts';

export interface AsideProps {
  readonly view: AsideView;
  readonly viewport: Size;
  /** What has the focus of the page: nothing of ours lies over it. */
  readonly focus?: Rect | null;
  readonly news: AnnouncementView | null;
  readonly offer?: OfferView | null;
  readonly panel: PanelView | null;
  readonly spots: ReadonlyMap<string, Spot>;
  readonly actions: AsideActions;
}

/** What a reader hears of the cards. */
function phrase({ news, offer }: AsideProps, t: Translate): string {
  if (news) return `${news.title}. ${toPlainText(news.body)}`;
  return offer ? `${t('aside.offer')} ${titleOffer(offer, t)}` : '';
}

/** Everything that is drawn beside a run. Draws, asks through the actions, decides nothing. */
export function Aside(props: AsideProps) {
  const { view, viewport, focus = null, news, offer, panel, spots, actions } = props;
  const clear = { focus, viewport };
  const { language, strings, tips } = view;
  const t = useMemo(() => createTranslate(language, strings), [language, strings]);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => guardEvents(root.current!), []);
  const said = useAnnouncement(phrase(props, t));
  return (
    <div ref={root} class="overlay aside" lang={language} dir="ltr">
      <Tips tips={tips} spots={spots} clear={clear} t={t} actions={actions} />
      {news && !panel && <News news={news} clear={clear} t={t} actions={actions} />}
      {offer && !news && !panel && <Offer offer={offer} clear={clear} t={t} actions={actions} />}
      {panel && <Panel panel={panel} clear={clear} t={t} actions={actions} />}
      <div class="hidden" role="status">
        {said}
      </div>
      <SpokenMessages tips={tips} spots={spots} t={t} />
    </div>
  );
}
