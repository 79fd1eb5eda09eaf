import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PictureId } from '../../utils/core/insights/views/picture.ts';
import type { Query } from '../../utils/core/insights/views/query.ts';
import type { Holdings } from '../../utils/core/insights/views/session.ts';
import type { Speaker } from '../../utils/core/insights/views/speak.ts';
import type { ShownPicture } from './list-pictures.ts';
import { PictureFigure } from './PictureFigure.tsx';

/** Between the margins of an A4 page at 96 pixels per inch, whole and in two columns. */
const WHOLE = 660;
const HALF = 318;
/** Whose words need the whole width. */
const WIDE: readonly PictureId[] = ['adoption', 'releases'];

export interface ReportProps {
  readonly pictures: readonly ShownPicture[];
  readonly holdings: Holdings;
  readonly query: Query;
  /** Day: `2026-07-01`. */
  readonly today: string;
  readonly speaker: Speaker;
  readonly onPrint: () => void;
  readonly onLeave: () => void;
}

/** What is open and chosen, on one page of paper. */
export function Report(props: ReportProps) {
  const { pictures, holdings, query, today, speaker, onPrint, onLeave } = props;
  const { t } = speaker;
  const print = useRef<HTMLButtonElement>(null);
  // What had the focus is gone with the pictures.
  useLayoutEffect(() => print.current?.focus(), []);
  const guide =
    query.guide === null
      ? query.pack === null
        ? t('insights.allGuides')
        : speaker.pack(query.pack)
      : speaker.guide({ pack: query.pack ?? '', guide: query.guide });
  return (
    <article class="report">
      <div class="row no-print">
        <button ref={print} type="button" class="button button-main" onClick={onPrint}>
          {t('insights.print')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {t('insights.leaveReport')}
        </button>
      </div>
      <p class="aside">
        {speaker.sentence(
          t('insights.reportOf', {
            team: query.team ?? t('insights.allTeams'),
            guide: speaker.sentence(guide),
            from: speaker.week(query.from ?? holdings.weeks[0] ?? ''),
            to: speaker.week(query.to ?? holdings.weeks.at(-1) ?? ''),
          }),
        )}
      </p>
      <div class="paper" tabIndex={0} role="region" aria-label={t('insights.report')}>
        <div class="report-pictures">
          {pictures.map(({ picture, chart }) => (
            <PictureFigure
              key={picture.id}
              picture={picture}
              chart={chart}
              isSynthetic={holdings.isSynthetic}
              speaker={speaker}
              paperWidth={WIDE.includes(picture.id) ? WHOLE : HALF}
            />
          ))}
        </div>
      </div>
      <p class="aside">{t('insights.reportFoot', { day: speaker.day(today), k: holdings.k })}</p>
    </article>
  );
}
