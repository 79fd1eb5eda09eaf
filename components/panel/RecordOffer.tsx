import { useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';

export interface RecordOfferProps {
  /** The page in front; null where the browser does not tell. */
  readonly url: string | null;
  readonly t: Translate;
  /** Called inside the click, as the browser demands for its question. */
  readonly onRecord: (url: string) => Promise<'started' | 'denied' | 'failed'>;
}

/** For who wants to make a guide: at the end, since most people come to be helped. */
export function RecordOffer({ url, t, onRecord }: RecordOfferProps) {
  const [trouble, setTrouble] = useState<'denied' | 'failed' | null>(null);
  const host = url !== null && /^https?:/.test(url) ? new URL(url).host : null;
  return (
    <section>
      <h2>{t('record.offer')}</h2>
      <p>{t('record.offerText')}</p>
      {host === null ? (
        <p class="soft">{t('record.needsPage')}</p>
      ) : (
        <button
          type="button"
          class="button"
          onClick={() => {
            onRecord(url!).then(
              (outcome) => setTrouble(outcome === 'started' ? null : outcome),
              () => setTrouble('failed'),
            );
          }}
        >
          {t('record.start', { host })}
        </button>
      )}
      {trouble !== null && (
        <p class="soft" role="alert">
          {t(`record.${trouble}`)}
        </p>
      )}
    </section>
  );
}
