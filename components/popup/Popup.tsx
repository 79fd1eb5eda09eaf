import { useEffect, useMemo } from 'preact/hooks';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import type { PopupView } from '../../utils/core/pages/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { GuideList } from '../controls/GuideList.tsx';
import { useAttempt } from '../controls/use-attempt.ts';
import { NarrowShell, type NarrowShellProps } from '../controls/NarrowShell.tsx';

/** What is pressed rejects where it did not work. */
export interface PopupProps extends Pick<NarrowShellProps, 'links'> {
  readonly view: PopupView;
  readonly onStart: (guideId: string, isPractice?: boolean) => Promise<unknown>;
  readonly onResume: (runId: string) => Promise<unknown>;
  /** Opens the page on which these match patterns can be allowed. */
  readonly onAllow: (hosts: readonly string[]) => Promise<unknown>;
  /** Opens the help panel. */
  readonly onHelp: () => Promise<unknown>;
  readonly onLanguage: (language: UiLanguage) => Promise<unknown>;
}

export function Popup(props: PopupProps) {
  const { view, links, onAllow, onHelp } = props;
  const { language, here, underWay, missingHosts } = view;
  const t = useMemo(() => createTranslate(language, wordsIn(language)), [language]);
  const [attempt, trouble] = useAttempt(t);
  const lists = {
    t,
    onStart: (...what: Parameters<PopupProps['onStart']>) =>
      void attempt(() => props.onStart(...what)),
    onResume: (runId: string) => void attempt(() => props.onResume(runId)),
  };
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const isEmpty = here.length === 0 && missingHosts.length === 0;
  return (
    <NarrowShell
      title={t('popup.title')}
      limits={view.limits}
      onLanguage={(chosen) => attempt(() => props.onLanguage(chosen))}
      {...{ language, t, links, trouble }}
    >
      <main>
        {missingHosts.length > 0 && (
          <section class="ask">
            <p>{t('popup.permission')}</p>
            <button
              type="button"
              class="button button-main"
              onClick={() => attempt(() => onAllow(missingHosts))}
            >
              {t('popup.allow')}
            </button>
          </section>
        )}
        {here.length > 0 && (
          <section>
            <h2>{t('popup.here')}</h2>
            <GuideList guides={here} {...lists} />
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
            <GuideList guides={underWay} {...lists} />
          </section>
        )}
        <section>
          <button type="button" class="button" onClick={() => attempt(onHelp)}>
            {t('popup.help')}
          </button>
        </section>
      </main>
    </NarrowShell>
  );
}
