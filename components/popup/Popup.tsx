import { useEffect, useMemo } from 'preact/hooks';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import type { PopupView } from '../../utils/core/pages/view.ts';
import { GuideList } from '../controls/GuideList.tsx';
import { NarrowShell, type NarrowShellProps } from '../controls/NarrowShell.tsx';

export interface PopupProps extends Pick<NarrowShellProps, 'links' | 'onLanguage'> {
  readonly view: PopupView;
  readonly onStart: (guideId: string, isPractice?: boolean) => void;
  readonly onResume: (runId: string) => void;
  /** Opens the page on which these match patterns can be allowed. */
  readonly onAllow: (hosts: readonly string[]) => void;
  /** Opens the help panel. */
  readonly onHelp: () => void;
}

export function Popup(props: PopupProps) {
  const { view, links, onStart, onResume, onAllow, onHelp, onLanguage } = props;
  const { language, here, underWay, missingHosts } = view;
  const t = useMemo(() => createTranslate(language, wordsIn(language)), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const isEmpty = here.length === 0 && missingHosts.length === 0;
  return (
    <NarrowShell
      title={t('popup.title')}
      limits={view.limits}
      {...{ language, t, links, onLanguage }}
    >
      <main>
        {missingHosts.length > 0 && (
          <section class="ask">
            <p>{t('popup.permission')}</p>
            <button type="button" class="button button-main" onClick={() => onAllow(missingHosts)}>
              {t('popup.allow')}
            </button>
          </section>
        )}
        {here.length > 0 && (
          <section>
            <h2>{t('popup.here')}</h2>
            <GuideList guides={here} t={t} onStart={onStart} onResume={onResume} />
          </section>
        )}
        {isEmpty && (
          <section class="empty">
            <p>
              <strong>{t('popup.nothingHere')}</strong>
            </p>
            <p>{t('popup.nothingHereHelp')}</p>
          </section>
        )}
        {underWay.length > 0 && (
          <section>
            <h2>{t('popup.underWay')}</h2>
            <GuideList guides={underWay} t={t} onStart={onStart} onResume={onResume} />
          </section>
        )}
        <section>
          <button type="button" class="button" onClick={onHelp}>
            {t('popup.help')}
          </button>
        </section>
      </main>
    </NarrowShell>
  );
}
