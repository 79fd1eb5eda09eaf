import { createDates } from '../../utils/core/i18n/dates.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { CompletedGuide } from '../../utils/core/pages/help-view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { MarkIcon } from '../icons/icons.tsx';

export interface CertificateProps {
  /** Empty: a line is left to write it on. */
  readonly name: string;
  readonly guides: readonly CompletedGuide[];
  readonly language: UiLanguage;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly t: Translate;
}

/** The paper: alone on it when the page is printed. */
export function Certificate({ name, guides, language, now, t }: CertificateProps) {
  const dates = createDates(language);
  return (
    <article class="paper">
      <p class="paper-mark">
        <MarkIcon />
        Leidraad
      </p>
      <h3 class="paper-title">{t('certificate.title')}</h3>
      <p class="paper-name">{name.trim() || '\u00a0'}</p>
      <p class="paper-did">{t('certificate.did', { count: guides.length })}</p>
      <table>
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
                <p class="paper-small">
                  {t('guides.version', { version: guide.version })}
                  {guide.isPractised && ` · ${t('mine.practised')}`}
                </p>
                {guide.issuer !== null && (
                  <p class="paper-small">{t('certificate.issuer', { issuer: guide.issuer })}</p>
                )}
              </th>
              <td>{dates.format(guide.lastAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="paper-honest">{t('certificate.honest')}</p>
      <p class="paper-small">{t('certificate.madeOn', { date: dates.format(now) })}</p>
    </article>
  );
}
