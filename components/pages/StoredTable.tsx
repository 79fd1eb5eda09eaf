import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { StoredView } from '../../utils/core/pages/view.ts';
import { WarningIcon } from '../icons/icons.tsx';
import { explainTrouble } from './explain-trouble.ts';

/** What is stored, in kinds with their number and reason, and below it every letter as it is stored. */
export function StoredTable({ view, t }: { view: StoredView; t: Translate }) {
  const { counts } = view;
  const rows = [
    { what: t('privacy.runs'), count: counts.runs, why: t('privacy.runsWhy') },
    { what: t('privacy.events'), count: counts.events, why: t('privacy.eventsWhy') },
    { what: t('privacy.weeks'), count: counts.weeks, why: t('privacy.weeksWhy') },
    {
      what: t('privacy.deliveries'),
      count: counts.deliveries,
      why: t('privacy.deliveriesWhy'),
    },
    { what: t('privacy.reports'), count: counts.reports, why: t('privacy.reportsWhy') },
    { what: t('privacy.packs'), count: counts.packs, why: t('privacy.packsWhy') },
    { what: t('privacy.searches'), count: counts.searches, why: t('privacy.searchesWhy') },
    { what: t('privacy.drafts'), count: counts.drafts, why: t('privacy.draftsWhy') },
    { what: t('privacy.feedback'), count: counts.feedback, why: t('privacy.feedbackWhy') },
    { what: t('privacy.published'), count: counts.published, why: t('privacy.publishedWhy') },
    { what: t('privacy.settings'), count: 1, why: t('privacy.settingsWhy') },
  ];
  return (
    <section aria-labelledby="stored">
      <h2 id="stored">{t('privacy.storedTitle')}</h2>
      {view.trouble && (
        <div class="message care">
          <p>
            <WarningIcon /> <strong>{t('privacy.trouble')}</strong>
          </p>
          <p>{explainTrouble(view.trouble, t)}</p>
        </div>
      )}
      <table class="stacked kinds">
        <thead>
          <tr>
            <th scope="col">{t('privacy.what')}</th>
            <th scope="col" class="number">
              {t('privacy.howMany')}
            </th>
            <th scope="col">{t('privacy.whyColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, count, why }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td class="number">{count.toLocaleString(view.language)}</td>
              <td>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details class="more">
        <summary>{t('privacy.literal')}</summary>
        {view.omits.map((what) => (
          <p key={what}>{t(`omits.${what}`)}</p>
        ))}
        <pre tabIndex={0} role="region" aria-label={t('privacy.literalLabel')}>
          {view.text}
        </pre>
      </details>
      <h2>{t('privacy.neverTitle')}</h2>
      <p>{t('privacy.never')}</p>
    </section>
  );
}
