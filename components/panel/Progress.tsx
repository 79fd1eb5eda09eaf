import { createDates } from '../../utils/core/i18n/dates.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { HelpView } from '../../utils/core/pages/help-view.ts';
import { GuideList, type GuideListProps } from '../controls/GuideList.tsx';
import { OpenGuide } from './OpenGuide.tsx';

export interface ProgressProps {
  readonly view: HelpView;
  readonly lists: Omit<GuideListProps, 'guides'>;
  readonly t: Translate;
  /** Of the page where what the person reported is read and handed over. */
  readonly reportsLink: string;
  readonly onOpen: (guideId: string) => void;
  /** The page with all of it. */
  readonly page: string;
}

/** How far the person is: what is under way, and what was done. */
export function Progress({ view, lists, t, reportsLink, page, onOpen }: ProgressProps) {
  const { language, underWay, checklists, completed, reports } = view;
  const dates = createDates(language);
  return (
    <>
      {checklists.length > 0 && (
        <section>
          <h2>{t('help.checklists')}</h2>
          <ul class="plain">
            {checklists.map((guide) => (
              <li key={guide.guideId}>
                <OpenGuide guide={guide} onOpen={onOpen} />
                <p class="card-state">{guide.words?.note}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('help.progress')}</h2>
        {underWay.length + completed.length === 0 && <p class="soft">{t('help.noProgress')}</p>}
        {underWay.length > 0 && <GuideList guides={underWay} {...lists} />}
        {completed.length > 0 && (
          <>
            <h3>{t('help.completed')}</h3>
            <ul class="plain">
              {completed.map((guide) => (
                <li key={guide.guideId}>
                  <OpenGuide guide={guide} onOpen={onOpen} />
                  <p class="card-state">
                    {t('help.completedOn', {
                      count: guide.times,
                      date: dates.format(guide.lastAt),
                    })}
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <a href={page} target="_blank" rel="noopener">
            {t('mine.all')}
          </a>
        </p>
      </section>
      {reports > 0 && (
        <section>
          <h2>{t('told.title')}</h2>
          <p>{t('help.reports', { count: reports })}</p>
          <p>
            <a href={reportsLink} target="_blank" rel="noopener">
              {t('help.toReports')}
            </a>
          </p>
        </section>
      )}
    </>
  );
}
