import { useMemo, useState } from 'preact/hooks';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import type { CollectionView } from '../../utils/core/insights/collection.ts';
import { judgeReadiness } from '../../utils/core/insights/readiness.ts';
import { readPeople } from '../../utils/core/insights/read-invited.ts';
import type { CollectorView } from '../../utils/core/pages/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { PageShell, type PageLinks } from '../pages/PageShell.tsx';
import { FiguresSection } from './FiguresSection.tsx';
import { KeySection } from './KeySection.tsx';
import type { CollectorPorts } from './ports.ts';
import { ReportsSection } from './ReportsSection.tsx';
import { TeamsSection } from './TeamsSection.tsx';

export interface CollectorPageProps {
  readonly view: CollectorView;
  /** The threshold that the figures are made with. */
  readonly k: number;
  readonly links: PageLinks;
  readonly ports: CollectorPorts;
  readonly onLanguage: (language: UiLanguage) => void;
}

/** Key, reports, teams, figures: what is done in one go, in memory alone. */
export function CollectorPage({ view, k, links, ports, onLanguage }: CollectorPageProps) {
  const { language } = view;
  const t = useMemo(() => createTranslate(language, wordsIn(language)), [language]);
  const [publicKey, setPublicKey] = useState<string | null>(null);
  const [collection, setCollection] = useState<CollectionView | null>(null);
  const [isReading, setReading] = useState(false);
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());

  const invited = new Map([...typed].map(([team, text]) => [team, readPeople(text) ?? 0]));
  const published = new Set(view.published);
  const weeks = judgeReadiness(collection?.weeks ?? [], { k, invited, published });
  const ready = weeks.flatMap(({ name, state }) => (state === 'ready' ? [name] : []));
  return (
    <PageShell
      here="collector"
      links={links}
      language={language}
      limits={view.limits}
      t={t}
      title={t('collector.title')}
      intro={t('collector.intro')}
      onLanguage={onLanguage}
    >
      <KeySection
        language={language}
        t={t}
        publicKey={publicKey}
        ports={ports}
        onOpened={setPublicKey}
      />
      <ReportsSection
        t={t}
        isKeyOpen={publicKey !== null}
        collection={collection}
        ports={ports}
        onReading={setReading}
        onCollected={setCollection}
      />
      <TeamsSection
        t={t}
        k={k}
        weeks={weeks}
        typed={typed}
        onType={(some) => setTyped((before) => new Map([...before, ...some]))}
      />
      <FiguresSection
        t={t}
        ready={ready.length}
        isReading={isReading}
        onPublish={() => ports.onPublish(ready, invited)}
      />
    </PageShell>
  );
}
