import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { Refused } from '../../utils/core/insights/collection.ts';

/** What was refused, why, and what to do about it. */
export function RefusedList({ refused, t }: { refused: readonly Refused[]; t: Translate }) {
  return (
    <ul class="refused">
      {refused.map(({ reason, count, names }) => (
        <li key={reason}>
          <strong>{t(`rejected.${reason}`)}</strong>
          <p>{t(`remedy.${reason}`)}</p>
          <details class="more">
            <summary>{t('collector.files', { count })}</summary>
            <ul>
              {names.map((name, index) => (
                <li key={index}>{name}</li>
              ))}
              {count > names.length && (
                <li>{t('collector.andMore', { count: count - names.length })}</li>
              )}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
