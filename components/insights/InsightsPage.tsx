import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import type { Plan } from '../../utils/core/insights/views/plan.ts';
import {
  EVERYTHING,
  type InsightsView,
  type Query,
} from '../../utils/core/insights/views/query.ts';
import type { Holdings, Opened } from '../../utils/core/insights/views/session.ts';
import { createSpeaker } from '../../utils/core/insights/views/speak.ts';
import type { GuideNames } from '../../utils/core/pages/insights-view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import type { MessageContent } from '../pages/Message.tsx';
import { PageShell, type PageLinks } from '../pages/PageShell.tsx';
import { Filters } from './Filters.tsx';
import { InShort } from './InShort.tsx';
import { listPictures } from './list-pictures.ts';
import { OpenFigures } from './OpenFigures.tsx';
import { PictureFigure } from './PictureFigure.tsx';
import { PlanFields } from './PlanFields.tsx';
import { Report } from './Report.tsx';
import { tellOpened } from './tell-opened.ts';

/** Reads and counts away from the page, so that it never stands still. */
export interface FiguresReader {
  /** Adds to what is open. */
  open(files: readonly File[]): Promise<Opened>;
  view(query: Query): Promise<InsightsView>;
}

export interface InsightsPageProps {
  readonly view: GuideNames;
  readonly links: PageLinks;
  readonly reader: FiguresReader;
  /** Day: `2026-07-01`. */
  readonly today: string;
  readonly onPrint: () => void;
  readonly onLanguage: (language: UiLanguage) => void;
}

/** Figures of teams, from files that are opened here and kept nowhere. */
export function InsightsPage(props: InsightsPageProps) {
  const { view, links, reader, today } = props;
  const { language, limits, outlines } = view;
  const speaker = useMemo(
    () => createSpeaker(createTranslate(language, wordsIn(language)), language, outlines),
    [language, outlines],
  );
  const { t } = speaker;
  const [holdings, setHoldings] = useState<Holdings | null>(null);
  const [message, setMessage] = useState<MessageContent | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [query, setQuery] = useState(EVERYTHING);
  const [plan, setPlan] = useState<Plan>({ releases: [] });
  /** Counts the plans that came from files: their fields begin anew. */
  const [planFiles, setPlanFiles] = useState(0);
  const [shown, setShown] = useState<{
    readonly query: Query;
    readonly view: InsightsView;
  } | null>(null);
  const [isReport, setReport] = useState(false);
  const turn = useRef(0);
  /** From the report, whose buttons had the focus. */
  const comesBack = useRef(false);

  const failed = () => setMessage({ tone: 'care', title: t('page.failed') });
  useEffect(() => {
    if (!holdings) return;
    turn.current += 1;
    const mine = turn.current;
    const asked = { ...query, releases: plan.releases };
    reader
      .view(asked)
      .then((answer) => mine === turn.current && setShown({ query: asked, view: answer }), failed);
  }, [reader, holdings, query, plan]);
  const open = async (files: readonly File[]) => {
    setBusy(true);
    setMessage({ tone: 'good', title: t('insights.opening') });
    try {
      const opened = await reader.open(files);
      setHoldings(opened.holdings);
      if (opened.plan) {
        setPlan(opened.plan);
        setPlanFiles((count) => count + 1);
      }
      setMessage(tellOpened(opened, t));
    } catch {
      failed();
    }
    setBusy(false);
  };
  const pictures = useMemo(
    () => (shown ? listPictures(shown.view, shown.query, plan, speaker, isReport) : []),
    [shown, plan, speaker, isReport],
  );
  const hasFigures = holdings !== null && holdings.weeks.length > 0;
  const isOff = limits?.isInsightsOff === true;
  return (
    <PageShell
      here="insights"
      links={links}
      language={language}
      limits={limits}
      t={t}
      title={t('insights.title')}
      intro={isOff ? t('insights.off') : t('insights.intro')}
      onLanguage={props.onLanguage}
    >
      {!isOff && holdings?.isSynthetic && (
        <p class="message care">
          <strong>{t('insights.synthetic')}</strong>
        </p>
      )}
      {isOff ? null : isReport && holdings ? (
        <Report
          pictures={pictures}
          holdings={holdings}
          query={query}
          today={today}
          speaker={speaker}
          onPrint={props.onPrint}
          onLeave={() => {
            comesBack.current = true;
            setReport(false);
          }}
        />
      ) : (
        <>
          {hasFigures && (
            <InShort pictures={pictures.map(({ picture }) => picture)} t={t}>
              <button
                ref={(button) => {
                  if (comesBack.current) button?.focus();
                  comesBack.current = false;
                }}
                type="button"
                class="button"
                onClick={() => setReport(true)}
              >
                {t('insights.report')}
              </button>
            </InShort>
          )}
          <OpenFigures
            holdings={holdings}
            message={message}
            isBusy={isBusy}
            t={t}
            onFiles={(files) => void open(files)}
          />
          {hasFigures && (
            <>
              <Filters holdings={holdings} query={query} speaker={speaker} onQuery={setQuery} />
              <PlanFields key={planFiles} plan={plan} speaker={speaker} onPlan={setPlan} />
              {pictures.map(({ picture, chart }) => (
                <PictureFigure
                  key={picture.id}
                  picture={picture}
                  chart={chart}
                  isSynthetic={holdings.isSynthetic}
                  speaker={speaker}
                />
              ))}
            </>
          )}
        </>
      )}
    </PageShell>
  );
}
