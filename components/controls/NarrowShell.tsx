import type { ComponentChildren } from 'preact';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { Limits } from '../../utils/core/policy/decide.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { MarkIcon } from '../icons/icons.tsx';
import { OwnLanguage } from './OwnLanguage.tsx';

export interface NarrowShellProps {
  readonly title: string;
  readonly language: UiLanguage;
  readonly t: Translate;
  /** The addresses of our own pages. */
  readonly links: {
    readonly guides: string;
    readonly progress: string;
    readonly privacy: string;
    readonly reports: string;
  };
  readonly limits?: Limits | undefined;
  /** That what was pressed did not work; '': all is well. */
  readonly trouble: string;
  readonly onLanguage: (language: UiLanguage) => void;
  readonly children: ComponentChildren;
}

/** What popup and help panel have around what they show. */
export function NarrowShell(props: NarrowShellProps) {
  const { title, language, t, links, limits, trouble, onLanguage, children } = props;
  return (
    <div class="narrow" lang={language}>
      <header class="narrow-head">
        <MarkIcon />
        <h1 class="wordmark">{title}</h1>
        <OwnLanguage limits={limits} language={language} t={t} onLanguage={onLanguage} />
      </header>
      {children}
      <p class="narrow-trouble" role="alert">
        {trouble}
      </p>
      <footer class="narrow-foot">
        <a href={links.guides} target="_blank" rel="noopener">
          {t('popup.guides')}
        </a>
        <a href={links.progress} target="_blank" rel="noopener">
          {t('help.progress')}
        </a>
        <a href={links.privacy} target="_blank" rel="noopener">
          {t('popup.privacy')}
        </a>
        <a href={links.reports} target="_blank" rel="noopener">
          {t('reports.link')}
        </a>
      </footer>
    </div>
  );
}
