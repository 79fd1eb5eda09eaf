import { useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type {
  GoOn,
  PackProgress,
  ProgressView,
  WentOn,
} from '../../utils/core/pages/progress-view.ts';
import { GuideList } from '../controls/GuideList.tsx';
import { Thread } from '../controls/Thread.tsx';
import type { PageLinks } from '../pages/PageShell.tsx';
import { useIntoView } from '../pages/use-into-view.ts';
import { FinishedTable } from './FinishedTable.tsx';
import { NextSection } from './NextSection.tsx';
import { CERTIFICATE_ROUTE } from './routes.ts';

export interface OverviewProps {
  readonly view: ProgressView;
  readonly links: Pick<PageLinks, 'guides'>;
  readonly t: Translate;
  readonly onGo: (to: GoOn) => Promise<WentOn>;
}

/** What is under way, what is next, how much of each pack is done, and what was finished. */
export function Overview({ view, links, t, onGo }: OverviewProps) {
  const { underWay, completed, packs, language } = view;
  const [trouble, setTrouble] = useState<Exclude<WentOn, 'here'> | 'failed' | null>(null);
  const place = useIntoView(trouble);
  const go = async (to: GoOn) => {
    setTrouble(null);
    const went = await onGo(to).catch(() => 'failed' as const);
    if (went !== 'here') setTrouble(went);
  };
  const acts = {
    t,
    onResume: (runId: string) => void go({ runId }),
    onStart: (guideId: string, isPractice?: boolean) => void go({ guideId, isPractice }),
  };
  return (
    <>
      <div ref={place} class="message-place" role="status">
        {trouble && (
          <p class="message care">
            {trouble === 'nowhere' && t('mine.nowhere')}
            {trouble === 'failed' && t('page.failed')}
            {trouble === 'not-allowed' && <a href={links.guides}>{t('mine.notAllowed')}</a>}
          </p>
        )}
      </div>
      {underWay.length + completed.length === 0 && <p>{t('mine.empty')}</p>}
      {underWay.length > 0 && (
        <section class="sheet">
          <h2>{t('popup.underWay')}</h2>
          <GuideList guides={underWay} {...acts} />
        </section>
      )}
      <NextSection view={view} {...acts} />
      {packs.length > 0 && (
        <section class="sheet">
          <h2>{t('mine.packs')}</h2>
          <ul class="pack-threads">
            {packs.map((pack) => (
              <PackLine key={pack.packId} pack={pack} t={t} />
            ))}
          </ul>
        </section>
      )}
      {completed.length > 0 && (
        <section>
          <h2>{t('help.completed')}</h2>
          <FinishedTable guides={completed} language={language} t={t} />
          <p>
            <a class="button" href={CERTIFICATE_ROUTE}>
              {t('certificate.make')}
            </a>
          </p>
        </section>
      )}
    </>
  );
}

function PackLine({
  pack: { title, language, done, count },
  t,
}: {
  pack: PackProgress;
  t: Translate;
}) {
  const marks = Array.from({ length: count }, (_, index) => (index < done ? 'done' : 'ahead'));
  return (
    <li>
      <span lang={language}>{title}</span>
      <span class="pack-thread">
        <Thread marks={marks} />
        {t('card.ticked', { number: done, count })}
      </span>
    </li>
  );
}
