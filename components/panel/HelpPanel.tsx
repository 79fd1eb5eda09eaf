import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import type { GuideDetail, HelpView } from '../../utils/core/pages/help-view.ts';
import type { SearchText } from '../../utils/core/search/search-text.ts';
import { FEEDBACK_PLACE } from '../pages/links.ts';
import { NarrowShell, type NarrowShellProps } from '../controls/NarrowShell.tsx';
import { Browse } from './Browse.tsx';
import { ReadGuide, type ReadGuideProps } from './ReadGuide.tsx';
import { RecordOffer, type RecordOfferProps } from './RecordOffer.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SearchResults } from './SearchResults.tsx';
import { useSearch } from './use-search.ts';

export interface HelpPanelProps
  extends
    Pick<NarrowShellProps, 'links' | 'onLanguage'>,
    Pick<RecordOfferProps, 'url' | 'onRecord'>,
    Pick<ReadGuideProps, 'onPicture'> {
  readonly view: HelpView;
  /** Another number: what can be searched has changed. */
  readonly edition: number;
  /** The guide to be read; null where it is gone. */
  readonly onRead: (guideId: string) => Promise<GuideDetail | null>;
  /** The person is back at the list, where what was read counts as used. */
  readonly onBack: () => void;
  readonly onTexts: () => Promise<readonly SearchText[]>;
  /** A search found nothing: the words that may be kept of it. */
  readonly onMissed: (words: readonly string[]) => void;
  readonly onStart: (guideId: string, isPractice?: boolean) => void;
  readonly onResume: (runId: string) => void;
  readonly onGo: (runId: string, stepId: string) => void;
  /** Opens the page on which sites can be allowed. */
  readonly onAllow: () => void;
}

/** Help beside the page: what there is here, what was used, every guide to search and to read. */
export function HelpPanel(props: HelpPanelProps) {
  const { view, edition, links, onLanguage, onRead, onTexts, onMissed } = props;
  const { language } = view;
  const t = useMemo(() => createTranslate(language, wordsIn(language)), [language]);
  const [query, setQuery] = useState('');
  const [openId, setOpenId] = useState<string | null>(null);
  /** Undefined until the first answer. */
  const [detail, setDetail] = useState<GuideDetail | null | undefined>();
  const opener = useRef<Element | null>(null);
  const found = useSearch(query, view, edition, onTexts);

  useEffect(() => {
    document.title = `${t('help.title')} – Leidraad`;
    document.documentElement.lang = language;
  }, [t, language]);
  // Read anew with each view: the person goes on in the page meanwhile.
  useEffect(() => {
    if (openId === null) return;
    let isMeant = true;
    void onRead(openId)
      // A background that was put to sleep between request and reply loses the reply.
      .catch(() => onRead(openId))
      .then(
        (read) => isMeant && setDetail(read),
        () => isMeant && setDetail(null),
      );
    return () => {
      isMeant = false;
    };
  }, [openId, view]);

  const open = (guideId: string) => {
    opener.current = document.activeElement;
    setDetail(undefined);
    setOpenId(guideId);
  };
  const close = () => {
    setOpenId(null);
    setDetail(undefined);
    props.onBack();
  };
  const isReading = openId !== null && detail !== undefined;
  // What was pressed is there again once the list is drawn.
  useEffect(() => {
    if (openId === null && opener.current instanceof HTMLElement) opener.current.focus();
  }, [openId]);

  return (
    <NarrowShell
      title={t('help.title')}
      limits={view.limits}
      {...{ language, t, links, onLanguage }}
    >
      <div hidden={isReading}>
        <SearchBox query={query} found={found} t={t} onQuery={setQuery} onMissed={onMissed} />
      </div>
      <main>
        <div hidden={isReading}>
          {found ? (
            <SearchResults found={found} view={view} query={query} t={t} onOpen={open} />
          ) : (
            <>
              <Browse
                {...props}
                t={t}
                reportsLink={`${links.privacy}#${FEEDBACK_PLACE}`}
                onOpen={open}
              />
              {!view.limits?.isRecordingOff && (
                <RecordOffer url={props.url} t={t} onRecord={props.onRecord} />
              )}
            </>
          )}
        </div>
        {isReading && (
          <ReadGuide
            key={openId}
            detail={detail}
            t={t}
            onBack={close}
            onStart={props.onStart}
            onResume={props.onResume}
            onGo={props.onGo}
            onPicture={props.onPicture}
          />
        )}
      </main>
    </NarrowShell>
  );
}
