import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { WeekView } from '../../utils/core/pages/reports-view.ts';
import { WarningIcon } from '../icons/icons.tsx';

export interface WeekReportProps {
  readonly week: WeekView;
  readonly t: Translate;
  /** Absent: it leaves by itself, or not at all. */
  readonly onSave?: (() => void) | undefined;
  readonly isSaved?: boolean;
  /** What it says is open at first. */
  readonly isOpen: boolean;
}

/** One report: what became of it, what it says in words, and to the letter. */
export function WeekReport({ week, t, onSave, isSaved = false, isOpen }: WeekReportProps) {
  const title = t('reports.week', { days: week.days });
  const id = `week-${week.week}`;
  return (
    <section class="sheet" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p class={week.isTrouble ? 'trouble' : undefined}>
        {week.isTrouble && <WarningIcon />}
        {week.state}
      </p>
      <details class="more in-words" open={isOpen}>
        <summary>{t('reports.inWords')}</summary>
        {week.guides.length === 0 ? (
          <p class="aside">{t('reports.empty')}</p>
        ) : (
          <table class="stacked counted">
            <thead>
              <tr>
                <th scope="col">{t('reports.what')}</th>
                <th scope="col">{t('reports.howOften')}</th>
              </tr>
            </thead>
            {week.guides.map(({ title: name, language, version, counts, steps }) => (
              <tbody key={`${name} ${version}`}>
                <tr>
                  <th scope="rowgroup">
                    <span lang={language ?? undefined}>{name}</span>{' '}
                    <span class="aside">{t('guides.version', { version })}</span>
                  </th>
                  <td>{counts}</td>
                </tr>
                {steps.map((step, index) => (
                  <tr key={index}>
                    <th scope="row" lang={language ?? undefined}>
                      {step.title}
                    </th>
                    <td>{step.counts}</td>
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        )}
        {week.words !== '' && <p>{t('reports.words', { words: week.words })}</p>}
      </details>
      {week.text !== null && (
        <details class="more">
          <summary>{t('reports.literal')}</summary>
          <pre tabIndex={0} role="region" aria-label={`${t('reports.literalLabel')}: ${title}`}>
            {week.text}
          </pre>
        </details>
      )}
      {onSave && (
        <div class="row">
          <button
            type="button"
            class="button"
            aria-label={`${t(isSaved ? 'reports.saveAgain' : 'reports.save')}: ${title}`}
            onClick={onSave}
          >
            {t(isSaved ? 'reports.saveAgain' : 'reports.save')}
          </button>
        </div>
      )}
    </section>
  );
}
