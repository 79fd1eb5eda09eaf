import { useEffect, useMemo, useState } from 'preact/hooks';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import type { GoOn, ProgressView, WentOn } from '../../utils/core/pages/progress-view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { PageShell, type PageLinks } from '../pages/PageShell.tsx';
import { CertificatePage } from './CertificatePage.tsx';
import { Overview } from './Overview.tsx';
import { CERTIFICATE_ROUTE } from './routes.ts';

export interface ProgressPageProps {
  readonly view: ProgressView;
  readonly links: PageLinks;
  readonly onGo: (to: GoOn) => Promise<WentOn>;
  readonly onLanguage: (language: UiLanguage) => void;
}

/** A person's own progress, and the certificate that they can make of it. */
export function ProgressPage({ view, links, onGo, onLanguage }: ProgressPageProps) {
  const { language, limits } = view;
  const t = useMemo(() => createTranslate(language, wordsIn(language)), [language]);
  const isCertificate = useRoute() === CERTIFICATE_ROUTE;
  return (
    <PageShell
      here="progress"
      {...{ links, language, limits, t, onLanguage }}
      title={isCertificate ? t('certificate.title') : t('help.progress')}
      intro={isCertificate ? t('certificate.intro') : t('mine.intro')}
    >
      {isCertificate ? (
        <CertificatePage view={view} t={t} />
      ) : (
        <Overview view={view} links={links} t={t} onGo={onGo} />
      )}
    </PageShell>
  );
}

/** What is after the # of the address. Going elsewhere begins at the top, also for who listens. */
function useRoute(): string {
  const [route, setRoute] = useState(location.hash);
  useEffect(() => {
    const follow = () => {
      setRoute(location.hash);
      document.getElementById('content')?.focus();
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
