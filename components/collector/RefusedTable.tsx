import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { Refused } from '../../utils/core/insights/collection.ts';

/** What was refused, why, and what to do about it. */
export function RefusedTable({ refused, t }: { refused: readonly Refused[]; t: Translate }) {
  if (refused.length === 0) return null;
  return (
    <table class="refused">
      <thead>
        <tr>
          <th scope="col">{t('collector.why')}</th>
          <th scope="col">{t('collector.files')}</th>
          <th scope="col">{t('collector.remedy')}</th>
        </tr>
      </thead>
      <tbody>
        {refused.map(({ reason, count, names }) => (
          <tr key={reason}>
            <th scope="row">{t(`refused.${reason}`)}</th>
            <td>
              <details class="more">
                <summary aria-label={t('collector.refused', { count })}>{count}</summary>
                <ul>
                  {names.map((name, index) => (
                    <li key={index}>{name}</li>
                  ))}
                  {count > names.length && (
                    <li>{t('collector.andMore', { count: count - names.length })}</li>
                  )}
                </ul>
              </details>
            </td>
            <td>{t(`remedy.${reason}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
