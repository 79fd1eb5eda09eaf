import { useMemo, useState } from 'preact/hooks';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import type { ReportsView } from '../../utils/core/pages/reports-view.ts';
import type { TextFile } from '../../utils/core/pages/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { CollectorSection, type CollectorSectionProps } from './CollectorSection.tsx';
import { explainTrouble } from './explain-trouble.ts';
import { Message, type MessageContent } from './Message.tsx';
import { PageShell, type PageLinks } from './PageShell.tsx';
import { saveFile } from './save-file.ts';
import { SendingQuestion, type SendingQuestionProps } from './SendingQuestion.tsx';
import { WeekReport } from './WeekReport.tsx';

export interface ReportsPageProps
  extends
    Pick<CollectorSectionProps, 'onCollector' | 'onForget' | 'onTeam'>,
    Pick<SendingQuestionProps, 'onAnswer'> {
  readonly view: ReportsView;
  readonly links: PageLinks;
  /** The sealed report of a week; null where it is gone. */
  readonly onSave: (week: string) => Promise<TextFile | null>;
  readonly onLanguage: (language: UiLanguage) => void;
}

/** What would leave of this person, before it does, and what a manager gets out of it. */
export function ReportsPage(props: ReportsPageProps) {
  const { view, links, onAnswer, onSave } = props;
  const { language, collector, threshold, weeks } = view;
  const t = useMemo(() => createTranslate(language, wordsIn(language)), [language]);
  const [said, say] = useState<MessageContent | null>(null);
  const save = async (week: string) => {
    try {
      const file = await onSave(week);
      if (!file) throw new Error(`no report of ${week}`);
      saveFile(file.name, file.text, 'application/octet-stream');
      say({ tone: 'good', title: t('privacy.downloaded') });
    } catch {
      say({ tone: 'care', title: t('page.failed') });
    }
  };
  const { folder = null } = collector ?? {};
  // After a no there are none, and none will come.
  const hasWeeks = weeks.length > 0 || collector?.answer !== 'no';
  const canSave = collector !== null && folder === null;
  return (
    <PageShell
      here="reports"
      links={links}
      language={language}
      limits={view.limits}
      t={t}
      title={t('reports.title')}
      intro={t('reports.intro', { count: threshold })}
      onLanguage={props.onLanguage}
    >
      {view.trouble !== null && (
        <div class="message care">
          <p>{explainTrouble(view.trouble, t)}</p>
        </div>
      )}
      <section>
        <h2>{t('reports.howTitle')}</h2>
        <ul>
          <li>{t('reports.howCounts')}</li>
          <li>{t('reports.howSealed')}</li>
          <li>{t('reports.howMany', { count: threshold })}</li>
          <li>{t('reports.howFree')}</li>
        </ul>
      </section>
      {view.trouble === null && <CollectorSection {...props} collector={collector} t={t} />}
      {collector !== null && folder !== null && collector.obstacle === null && (
        <SendingQuestion
          collector={{ ...collector, folder }}
          hasReports={weeks.length > 0}
          t={t}
          onAnswer={onAnswer}
        />
      )}
      {collector !== null && collector.obstacle === null && hasWeeks && (
        <section aria-labelledby="weeks">
          <h2 id="weeks">{t('reports.weeksTitle')}</h2>
          <Message content={said} isFar />
          {weeks.length === 0 && <p>{t('reports.none', { day: view.nextDay })}</p>}
          {weeks.map((week, index) => (
            <WeekReport
              key={week.week}
              week={week}
              t={t}
              isSaved={week.hasLeft}
              isOpen={index === 0 || !week.hasLeft}
              onSave={canSave ? () => void save(week.week) : undefined}
            />
          ))}
        </section>
      )}
    </PageShell>
  );
}
