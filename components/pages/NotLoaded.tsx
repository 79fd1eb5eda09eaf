import { useEffect, useMemo, useState } from 'preact/hooks';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { chooseLanguage } from '../../utils/core/i18n/choose-language.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';

export interface NotLoadedProps {
  /** Resolves once it was tried; where it worked, the page is drawn instead of this. */
  readonly onAgain: () => Promise<void>;
}

/** Instead of a page that could not be loaded. The person's own choice of language is not known either. */
export function NotLoaded({ onAgain }: NotLoadedProps) {
  const language = chooseLanguage(null, navigator.languages);
  const t = useMemo(() => createTranslate(language, wordsIn(language)), [language]);
  const [isTrying, setTrying] = useState(false);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const retry = async () => {
    setTrying(true);
    await onAgain();
    // The words that come back are heard once more.
    setTrying(false);
    // It worked, and what was pressed is gone.
    if (document.activeElement === document.body) document.getElementById('content')?.focus();
  };
  return (
    <div class="page narrow" lang={language}>
      <main>
        <section>
          <h1>Leidraad</h1>
          <p role="status">{isTrying ? '' : t('page.failed')}</p>
          <button type="button" class="button" onClick={() => void retry()}>
            {t('page.again')}
          </button>
        </section>
      </main>
    </div>
  );
}
