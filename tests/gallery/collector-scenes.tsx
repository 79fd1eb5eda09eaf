/** The collector's page: as it opens, and after reports were read and figures made. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { CollectorPage } from '../../components/collector/CollectorPage.tsx';
import { FiguresSection } from '../../components/collector/FiguresSection.tsx';
import { KeySection } from '../../components/collector/KeySection.tsx';
import type { CollectorPorts } from '../../components/collector/ports.ts';
import { ReportsSection } from '../../components/collector/ReportsSection.tsx';
import { TeamsSection } from '../../components/collector/TeamsSection.tsx';
import { PageShell } from '../../components/pages/PageShell.tsx';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate, type Translate } from '../../utils/core/i18n/translate.ts';
import { judgeReadiness } from '../../utils/core/insights/readiness.ts';
import { REFUSED_REASONS, type CollectionView } from '../../utils/core/insights/collection.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import type { PageScene } from './page-scene.ts';
import { SAMPLE_LINKS } from './sample-links.ts';

const nothing = () => undefined;
const PUBLIC_KEY = `age1${'q'.repeat(58)}`;
const WEEK = '2026-W47';

export const ports: CollectorPorts = {
  onMakeKey: () => Promise.resolve({ publicKey: PUBLIC_KEY, file: '' }),
  onOpenKey: () => Promise.resolve({ ok: false, fault: 'passphrase' }),
  onRead: () => Promise.resolve(null),
  onStop: nothing,
  onPublish: () =>
    Promise.resolve({
      ok: true,
      file: new Blob(['{}']),
      summary: [
        { week: WEEK, team: 'Vergunningen', invited: 120, tookPart: 35, guides: 6 },
        { week: WEEK, team: 'Burgerzaken', invited: 60, tookPart: 'most', guides: 2 },
        { week: WEEK, team: 'Omgevingsloket', invited: 40, tookPart: null, guides: 0 },
      ],
    }),
};

const COLLECTION = {
  taken: 1_260,
  weeks: [
    { week: '2026-W46', team: 'Vergunningen', reports: 31 },
    { week: WEEK, team: 'Burgerzaken', reports: 44 },
    { week: WEEK, team: 'Omgevingsloket', reports: 7 },
    { week: WEEK, team: 'Vergunningen', reports: 34 },
  ],
  refused: REFUSED_REASONS.map((reason, index) => ({
    reason,
    count: index * 30 + 1,
    names: [`2026-W47-${'0123456789abcdef'.repeat(2)}.age`],
  })),
};

function CollectorShell({
  language,
  t,
  children,
}: {
  readonly language: UiLanguage;
  readonly t: Translate;
  readonly children: ComponentChildren;
}) {
  return (
    <PageShell
      here="collector"
      links={SAMPLE_LINKS}
      language={language}
      t={t}
      title={t('collector.title')}
      intro={t('collector.intro')}
      onLanguage={nothing}
    >
      {children}
    </PageShell>
  );
}

/** With the key open; what the gallery chooses is answered by `onRead`. */
function CollectorReads({
  language,
  onRead,
}: { readonly language: UiLanguage } & Pick<CollectorPorts, 'onRead'>) {
  const [collection, setCollection] = useState<CollectionView | null>(null);
  const t = createTranslate(language, wordsIn(language));
  return (
    <CollectorShell language={language} t={t}>
      <ReportsSection
        t={t}
        isKeyOpen
        collection={collection}
        ports={{ onRead, onStop: nothing }}
        onCollected={setCollection}
      />
      <TeamsSection t={t} k={10} weeks={[]} typed={new Map()} onType={nothing} />
      <FiguresSection t={t} ready={0} onPublish={() => ports.onPublish([], new Map())} />
    </CollectorShell>
  );
}

const reads = (onRead: CollectorPorts['onRead']) => (language: UiLanguage) => (
  <CollectorReads language={language} onRead={onRead} />
);

function CollectorDone({ language }: { language: UiLanguage }) {
  const t = createTranslate(language, wordsIn(language));
  const weeks = judgeReadiness(COLLECTION.weeks, {
    k: 10,
    invited: new Map([['Vergunningen', 120]]),
    published: new Set(['2026-W46 Vergunningen']),
  });
  return (
    <CollectorShell language={language} t={t}>
      <KeySection
        language={language}
        t={t}
        publicKey={PUBLIC_KEY}
        ports={ports}
        onOpened={nothing}
      />
      <ReportsSection t={t} isKeyOpen collection={COLLECTION} ports={ports} onCollected={nothing} />
      <TeamsSection
        t={t}
        k={10}
        weeks={weeks}
        typed={new Map([['Vergunningen', '120']])}
        onType={nothing}
      />
      <FiguresSection t={t} ready={1} onPublish={() => ports.onPublish([], new Map())} />
    </CollectorShell>
  );
}

const page = (language: UiLanguage) => (
  <CollectorPage
    view={{ language, threshold: 10, published: [] }}
    k={10}
    links={SAMPLE_LINKS}
    ports={ports}
    onLanguage={nothing}
  />
);

export const COLLECTOR_SCENES: Readonly<Record<string, PageScene>> = {
  collector: { draw: page, sheet: 'collector' },
  'collector-make': { draw: page, sheet: 'collector' },
  'collector-made': { draw: page, sheet: 'collector' },
  'collector-no-file': { draw: page, sheet: 'collector' },
  'collector-reading': { draw: reads(() => new Promise(nothing)), sheet: 'collector' },
  'collector-none': {
    draw: reads(() =>
      Promise.resolve({
        taken: 0,
        weeks: [],
        refused: [{ reason: 'other', count: 3, names: ['1.age', '2.age', '3.age'] }],
      }),
    ),
    sheet: 'collector',
  },
  'collector-done': {
    draw: (language) => <CollectorDone language={language} />,
    sheet: 'collector',
  },
};
