import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import type { GuideDetail, HelpView } from '../../utils/core/pages/help-view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import type { SearchText } from '../../utils/core/search/search-text.ts';
import { FEEDBACK_PLACE } from '../pages/links.ts';
import { useAttempt } from '../controls/use-attempt.ts';
import { NarrowShell, type NarrowShellProps } from '../controls/NarrowShell.tsx';
import { Browse } from './Browse.tsx';
import { ReadGuide, type ReadGuideProps } from './ReadGuide.tsx';
import { RecordOffer, type RecordOfferProps } from './RecordOffer.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SearchResults } from './SearchResults.tsx';
import { useSearch } from './use-search.ts';

/** What is pressed rejects where it did not work. */
export interface HelpPanelProps
  extends
    Pick<NarrowShellProps, 'links'>,
    Pick<RecordOfferProps, 'url' | 'onRecord'>,
    Pick<ReadGuideProps, 'onPicture'> {
  readonly view: HelpView;
  /** Another number: what can be searched has changed. */
  readonly edition: number;
  /** The guide to be read; null where it is gone. */
  readonly onRead: (guideId: string) => Promise<GuideDetail | null>;
  /** The person is back at the list, where what was read counts as used. */
  readonly onBack: () => Promise<unknown>;
  readonly onTexts: () => Promise<readonly SearchText[]>;
  /** A search found nothing: the words that may be kept of it. */
  readonly onMissed: (words: readonly string[]) => Promise<unknown>;
  readonly onStart: (guideId: string, isPractice?: boolean) => Promise<unknown>;
  readonly onResume: (runId: string) => Promise<unknown>;
  readonly onGo: (runId: string, stepId: string) => Promise<unknown>;
  /** Opens the page on which sites can be allowed. */
  readonly onAllow: () => Promise<unknown>;
  readonly onLanguage: (language: UiLanguage) => Promise<unknown>;
}

/** Of what nobody has pressed, or what did what was pressed for. */
const warn = (error: unknown): void => console.warn('[leidraad]', error);

/** Help beside the page: what there is here, what was used, every guide to search and to read. */
export function HelpPanel(props: HelpPanelProps) {
  const { view, edition, links, onRead, onTexts } = props;
  const { language } = view;
  const t = useMemo(() => createTranslate(language, wordsIn(language)), [language]);
  const [attempt, trouble, forget] = useAttempt(t);
  const [query, setQuery] = useState('');
  const [openId, setOpenId] = useState<string | null>(null);
  /** Undefined until the first answer. */
  const [detail, setDetail] = useState<GuideDetail | null | undefined>();
  const opener = useRef<HTMLElement | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const [found, searchAgain] = useSearch(query, view, edition, onTexts, attempt);

  useEffect(() => {
    document.title = `${t('help.title')} – Leidraad`;
    document.documentElement.lang = language;
  }, [t, language]);
  // Read anew with each view: the person goes on in the page meanwhile.
  useEffect(() => {
    if (openId === null) return;
    let isMeant = true;
    const read = async () => {
      try {
        // A background that was put to sleep between request and reply loses the reply.
        const told = await onRead(openId).catch(() => onRead(openId));
        if (isMeant) setDetail(told);
      } catch (error) {
        if (isMeant) throw error;
      }
    };
    if (detail === undefined)
      void attempt(read).then((isRead) => !isRead && isMeant && setOpenId(null));
    else void read().catch(warn);
    return () => {
      isMeant = false;
    };
  }, [openId, view]);

  const ask = (typed: string) => {
    setQuery(typed);
    searchAgain();
  };
  const send = () => {
    // Said anew where it fails again; after a letter it is not.
    forget();
    searchAgain();
  };
  const open = (guideId: string) => {
    opener.current = document.activeElement as HTMLElement | null;
    setDetail(undefined);
    setOpenId(guideId);
  };
  const close = () => {
    setOpenId(null);
    setDetail(undefined);
    // The person is back, whether or not the list is the newest.
    void props.onBack().catch(warn);
  };
  const onMissed = (words: readonly string[]) => void props.onMissed(words).catch(warn);
  const isReading = openId !== null && detail !== undefined;
  // What was pressed is there again once the list is drawn, unless its guide went from it meanwhile.
  useEffect(() => {
    if (openId !== null || opener.current === null) return;
    (opener.current.isConnected ? opener : field).current?.focus();
  }, [openId]);
  const acts = {
    onStart: (...what: Parameters<HelpPanelProps['onStart']>) =>
      void attempt(() => props.onStart(...what)),
    onResume: (runId: string) => void attempt(() => props.onResume(runId)),
    onGo: (runId: string, stepId: string) => void attempt(() => props.onGo(runId, stepId)),
  };

  return (
    <NarrowShell
      title={t('help.title')}
      limits={view.limits}
      onLanguage={(chosen) => attempt(() => props.onLanguage(chosen))}
      {...{ language, t, links, trouble }}
    >
      <div hidden={isReading}>
        <SearchBox {...{ query, found, field, t, onMissed }} onQuery={ask} onSend={send} />
      </div>
      <main>
        <div hidden={isReading}>
          {found ? (
            <SearchResults found={found} view={view} query={query} t={t} onOpen={open} />
          ) : (
            <>
              <Browse
                {...props}
                {...acts}
                t={t}
                reportsLink={`${links.privacy}#${FEEDBACK_PLACE}`}
                onOpen={open}
                onAllow={() => attempt(props.onAllow)}
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
            {...acts}
            onPicture={props.onPicture}
          />
        )}
      </main>
    </NarrowShell>
  );
}
