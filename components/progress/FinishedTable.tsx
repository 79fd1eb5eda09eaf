import { createDates } from '../../utils/core/i18n/dates.ts';
import { compareVersions } from '../../utils/core/changes/version.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { CompletedGuide } from '../../utils/core/pages/help-view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';

export interface FinishedTableProps {
  readonly guides: readonly CompletedGuide[];
  readonly language: UiLanguage;
  readonly t: Translate;
}

/** What was finished: when, in which version, and what has become of the guide since. */
export function FinishedTable({ guides, language, t }: FinishedTableProps) {
  const dates = createDates(language);
  return (
    <table class="finished">
      <thead>
        <tr>
          <th scope="col">{t('mine.guide')}</th>
          <th scope="col">{t('mine.when')}</th>
        </tr>
      </thead>
      <tbody>
        {guides.map((guide) => (
          <tr key={guide.guideId}>
            <th scope="row">
              <span lang={guide.language}>{guide.title}</span>
              <p class="aside">{t('guides.version', { version: guide.version })}</p>
              <Since guide={guide} t={t} />
            </th>
            <td>
              {dates.format(guide.lastAt)}
              {guide.times > 1 && <p class="aside">{t('mine.times', { count: guide.times })}</p>}
              {guide.isPractised && <p class="aside">{t('mine.practised')}</p>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Since({ guide: { installed, version }, t }: { guide: CompletedGuide; t: Translate }) {
  if (installed !== null && compareVersions(installed, version) <= 0) return null;
  return (
    <p class="aside">
      {installed === null ? t('help.gone') : t('mine.renewed', { version: installed })}
    </p>
  );
}
