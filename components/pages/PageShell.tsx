import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { Limits } from '../../utils/core/policy/decide.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { OwnLanguage } from '../controls/OwnLanguage.tsx';
import { MarkIcon } from '../icons/icons.tsx';

/** The addresses of our pages, so that they can point to one another. */
export interface PageLinks {
  readonly welcome: string;
  readonly guides: string;
  readonly progress: string;
  readonly studio: string;
  readonly privacy: string;
  readonly reports: string;
}

export interface PageShellProps {
  readonly here: keyof PageLinks;
  readonly links: PageLinks;
  readonly language: UiLanguage;
  readonly t: Translate;
  readonly title: string;
  readonly intro: string;
  readonly limits?: Limits | undefined;
  readonly onLanguage: (language: UiLanguage) => void;
  readonly children: ComponentChildren;
}

/** What every page of ours has: name, way to the others, language, heading. Sets the document's title and language. */
export function PageShell(props: PageShellProps) {
  const { here, links, language, t, title, intro, limits, children } = props;
  useEffect(() => {
    document.title = `${title} – Leidraad`;
    document.documentElement.lang = language;
  }, [title, language]);
  const all = [
    { page: 'welcome', name: t('page.welcome') },
    { page: 'guides', name: t('page.guides') },
    { page: 'progress', name: t('help.progress') },
    { page: 'studio', name: t('studio.name') },
    { page: 'privacy', name: t('page.privacy') },
  ] as const;
  const pages = all.filter(({ page }) => page !== 'studio' || !limits?.isStudioOff);
  return (
    <div class="page" lang={language}>
      <a
        class="skip"
        href="#content"
        onClick={(event) => {
          // The address stays: in the studio, what is after the # names a draft.
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        {t('page.skip')}
      </a>
      <header class="page-head">
        <span class="wordmark">
          <MarkIcon />
          Leidraad
        </span>
        <nav aria-label={t('page.nav')}>
          {pages.map(({ page, name }) => (
            <a key={page} href={links[page]} aria-current={page === here ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <OwnLanguage limits={limits} language={language} t={t} onLanguage={props.onLanguage} />
      </header>
      <main id="content" tabIndex={-1}>
        <h1>{title}</h1>
        <p class="intro">{intro}</p>
        {children}
      </main>
    </div>
  );
}
