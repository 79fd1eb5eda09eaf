import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { PolicyView } from '../../utils/core/policy/present-policy.ts';
import { WarningIcon } from '../icons/icons.tsx';

/** What the organisation has set, and what of it is wrong and therefore counts for nothing. */
export function PolicySection({ policy, t }: { policy: PolicyView; t: Translate }) {
  const { lines, problems } = policy;
  return (
    <section aria-labelledby="policy">
      <h2 id="policy">{t('policy.title')}</h2>
      <p>{t('policy.text')}</p>
      {problems.length > 0 && (
        <div class="message care">
          <p>
            <WarningIcon /> <strong>{t('policy.wrongTitle')}</strong>
          </p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {lines.length > 0 && (
        <table class="policy">
          <thead>
            <tr>
              <th scope="col">{t('privacy.what')}</th>
              <th scope="col">{t('policy.value')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ label, values }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>
                  {values.map((value) => (
                    <div key={value}>{value}</div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
