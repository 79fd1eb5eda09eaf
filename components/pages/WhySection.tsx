import { useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { OfferLine } from '../../utils/core/pages/view.ts';

export interface WhySectionProps {
  readonly t: Translate;
  readonly onExplain: (url: string) => Promise<readonly OfferLine[]>;
}

/** For who makes guides: why is one offered on a page, or not? */
export function WhySection({ t, onExplain }: WhySectionProps) {
  const [url, setUrl] = useState('');
  const [lines, setLines] = useState<readonly OfferLine[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const explain = async () => {
    setLines([]);
    if (!/^https?:\/\/[^/]/.test(url.trim())) return setTrouble(t('guides.whyBad'));
    setTrouble(null);
    try {
      setLines(await onExplain(url.trim()));
    } catch {
      setTrouble(t('page.failed'));
    }
  };
  return (
    <section class="sheet" aria-labelledby="why">
      <h2 id="why">{t('guides.whyTitle')}</h2>
      <p>{t('guides.whyText')}</p>
      <form
        class="values"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void explain();
        }}
      >
        <div class="field">
          <label for="why-address">{t('guides.whyAddress')}</label>
          <input
            id="why-address"
            type="text"
            inputMode="url"
            autoComplete="off"
            spellcheck={false}
            aria-invalid={trouble !== null}
            aria-describedby="why-trouble"
            value={url}
            onInput={(event) => setUrl(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="button">
          {t('guides.whyAsk')}
        </button>
      </form>
      <p id="why-trouble" class="aside" role="status">
        {trouble}
      </p>
      <div role="status">
        <ul class="why-lines">
          {lines.map(({ guideId, language, title, text }) => (
            <li key={guideId}>
              <strong lang={language}>{title}</strong> <span>{text}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
