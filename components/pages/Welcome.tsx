import { useMemo } from 'preact/hooks';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import type { Limits } from '../../utils/core/policy/decide.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { PageShell, type PageLinks } from './PageShell.tsx';

export interface WelcomeProps {
  readonly language: UiLanguage;
  readonly limits?: Limits | undefined;
  readonly links: PageLinks;
  /** There are guides already, from the organisation or shipped along. */
  readonly hasGuides: boolean;
  /** The keys that switch between bubble and page, as the browser writes them; null where not set. */
  readonly shortcut: string | null;
  /** The first step was chosen: on to the guides. */
  readonly onDone: () => void;
  readonly onLanguage: (language: UiLanguage) => void;
}

/** The first page that a person sees: what this is, what it keeps, what it never does, where to begin. */
export function Welcome({
  language,
  limits,
  links,
  hasGuides,
  shortcut,
  onDone,
  onLanguage,
}: WelcomeProps) {
  const t = useMemo(() => createTranslate(language, wordsIn(language)), [language]);
  return (
    <PageShell
      here="welcome"
      links={links}
      language={language}
      limits={limits}
      t={t}
      title={t('welcome.title')}
      intro={t('welcome.intro')}
      onLanguage={onLanguage}
    >
      <section>
        <h2>{t('welcome.howTitle')}</h2>
        <ol class="way">
          <li>{t('welcome.how1')}</li>
          <li>{t('welcome.how2')}</li>
          <li>{t('welcome.how3')}</li>
        </ol>
        {shortcut && <p class="aside">{t('welcome.keyboard', { keys: shortcut })}</p>}
      </section>
      <div class="pair">
        <section class="sheet">
          <h2>{t('welcome.storesTitle')}</h2>
          <p>{t('welcome.stores')}</p>
          <p>
            <a href={links.privacy}>{t('welcome.toPrivacy')}</a>
          </p>
        </section>
        <section class="sheet">
          <h2>{t('welcome.neverTitle')}</h2>
          <ul class="never">
            <li>{t('welcome.never1')}</li>
            <li>{t('welcome.never2')}</li>
            <li>{t('welcome.never3')}</li>
          </ul>
        </section>
      </div>
      <section class="first">
        <div>
          <h2>{t('welcome.firstTitle')}</h2>
          <p>{hasGuides ? t('welcome.firstReady') : t('welcome.firstEmpty')}</p>
        </div>
        <button type="button" class="button button-main button-large" onClick={onDone}>
          {hasGuides ? t('welcome.toGuides') : t('welcome.addGuides')}
        </button>
      </section>
    </PageShell>
  );
}
