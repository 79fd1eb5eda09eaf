/** What is of the person alone: reports, progress, certificate, privacy. */
import type { UiLanguage } from '../../utils/core/run/view.ts';
import type { ReportsView } from '../../utils/core/pages/reports-view.ts';
import type { ProgressView } from '../../utils/core/pages/progress-view.ts';
import { limitsOf } from '../../utils/core/policy/decide.ts';
import { presentPolicy } from '../../utils/core/policy/present-policy.ts';
import { readPolicy } from '../../utils/core/policy/read-policy.ts';
import { ReportsPage } from '../../components/pages/ReportsPage.tsx';
import { ProgressPage } from '../../components/progress/ProgressPage.tsx';
import { PrivacyPage } from '../../components/pages/PrivacyPage.tsx';
import { makeFeedbackView } from './sample-feedback.ts';
import { makeReports } from './sample-reports.ts';
import { makeProgress } from './sample-progress.ts';
import { SAMPLE } from './sample-words.ts';
import { SAMPLE_LINKS } from './sample-links.ts';
import type { PageScene } from './page-scene.ts';

const nothing = () => undefined;

/** More than can be put back. */
const TOO_LARGE = Object.defineProperty(new Blob(['{}']), 'size', { value: 612_000_000 });

const privacy =
  (trouble: string | null, managed = {}, hasFeedback = false, download = new Blob(['{}'])) =>
  (language: UiLanguage) => (
    <PrivacyPage
      view={{
        language,
        text: JSON.stringify(
          {
            format: 1,
            runs: [{ id: 'r1', guideId: 'nl.voorbeeldstad.besluit', status: 'paused' }],
          },
          null,
          2,
        ),
        omits: ['pictures'],
        counts: {
          runs: 3,
          events: 1284,
          reports: 1,
          packs: 2,
          searches: 7,
          drafts: 0,
          feedback: 1,
          published: 0,
          weeks: 46,
          deliveries: 2,
        },
        feedback: hasFeedback ? makeFeedbackView(language) : { steps: [], words: [], saved: 0 },
        trouble,
        policy: presentPolicy(readPolicy(managed), language),
        limits: limitsOf(readPolicy(managed).policy),
      }}
      links={SAMPLE_LINKS}
      onDownload={() => Promise.resolve(download)}
      onSaveFeedback={() => Promise.resolve({ ok: true, warnings: [] })}
      onFeedbackAgain={() => Promise.resolve()}
      onErase={() => Promise.resolve()}
      onRestore={() => Promise.resolve({ ok: false, problems: [SAMPLE[language].problem] })}
      onLanguage={nothing}
    />
  );

const reports = (view: (language: UiLanguage) => ReportsView) => (language: UiLanguage) => (
  <ReportsPage
    view={view(language)}
    links={SAMPLE_LINKS}
    onAnswer={() => Promise.resolve('denied' as const)}
    onSave={() => Promise.resolve(null)}
    onCollector={() => Promise.resolve({ ok: false, problems: [SAMPLE[language].problem] })}
    onForget={() => Promise.resolve()}
    onTeam={() => Promise.resolve()}
    onLanguage={nothing}
  />
);

/** Every key once, three of them wrong. */
const MANAGED = {
  language: 'de',
  roles: ['behandelaar', 'team-lead'],
  autoOffer: false,
  practice: true,
  disabled: ['recording', 'studio'],
  packs: [
    { url: 'https://gidsen.voorbeeldstad.example/zaken/manifest.json', sha256: 'a'.repeat(64) },
  ],
  team: 'Burgerzaken',
  threshold: 5,
  retentionDays: 30,
  collectorKey: `age1${'q'.repeat(58)}`,
  collectorDestination: 'http://tellingen.voorbeeldstad.example/',
  langauge: 'nl',
};

const progress =
  (change: Partial<ProgressView> = {}, route = '#') =>
  (language: UiLanguage) => {
    history.replaceState(null, '', route);
    return (
      <ProgressPage
        view={{ ...makeProgress(language), ...change }}
        links={SAMPLE_LINKS}
        onGo={() => Promise.resolve('not-allowed')}
        onLanguage={nothing}
      />
    );
  };

/** More than one sheet of paper holds. */
function makeMany(language: UiLanguage): ProgressView['completed'] {
  const { completed } = makeProgress(language);
  return Array.from({ length: 26 }, (_, index) => ({
    ...completed[index % completed.length]!,
    guideId: `nl.voorbeeldstad.g${index}`,
    lastAt: Date.UTC(2026, index % 12, 1, 9),
  }));
}

export const OWN_SCENES: Readonly<Record<string, PageScene>> = {
  reports: {
    draw: reports((language) => makeReports(language, {}, [undefined, undefined])),
    sheet: 'pages',
  },
  'reports-nobody': {
    draw: reports((language) => ({ ...makeReports(language, {}), collector: null })),
    sheet: 'pages',
  },
  'reports-none': { draw: reports((language) => makeReports(language, {})), sheet: 'pages' },
  'reports-sent': {
    draw: reports((language) =>
      makeReports(language, { answer: 'yes' }, [undefined, 403, 503, null, 201]),
    ),
    sheet: 'pages',
  },
  'reports-no': {
    draw: reports((language) => makeReports(language, { answer: 'no' })),
    sheet: 'pages',
  },
  'reports-denied': {
    draw: reports((language) => makeReports(language, {}, [undefined])),
    sheet: 'pages',
  },
  'reports-file': {
    draw: reports((language) =>
      makeReports(
        language,
        { folder: null, isByPolicy: false, teams: ['Burgerzaken', 'Vergunningen'] },
        [undefined, 200],
      ),
    ),
    sheet: 'pages',
  },
  'reports-team': {
    draw: reports((language) => makeReports(language, { team: null, obstacle: 'team' })),
    sheet: 'pages',
  },
  'reports-key': {
    draw: reports((language) => makeReports(language, { obstacle: 'key' })),
    sheet: 'pages',
  },
  'reports-problems': {
    draw: reports((language) => ({ ...makeReports(language, {}), collector: null })),
    sheet: 'pages',
  },
  progress: { draw: progress(), sheet: 'progress' },
  'progress-empty': {
    draw: progress({ completed: [], underWay: [], lists: [], next: [], packs: [] }),
    sheet: 'progress',
  },
  'progress-refused': { draw: progress(), sheet: 'progress' },
  certificate: { draw: progress({}, '#certificate'), sheet: 'progress' },
  'certificate-printed': { draw: progress({}, '#certificate'), sheet: 'progress' },
  'certificate-many-printed': {
    draw: (language) => progress({ completed: makeMany(language) }, '#certificate')(language),
    sheet: 'progress',
  },
  'certificate-empty': { draw: progress({ completed: [] }, '#certificate'), sheet: 'progress' },
  privacy: { draw: privacy(null), sheet: 'pages' },
  'privacy-policy': { draw: privacy(null, MANAGED), sheet: 'pages' },
  'privacy-feedback': { draw: privacy(null, {}, true), sheet: 'pages' },
  'privacy-literal': { draw: privacy(null), sheet: 'pages' },
  'privacy-trouble': { draw: privacy('quota'), sheet: 'pages' },
  'privacy-too-large': { draw: privacy(null, {}, false, TOO_LARGE), sheet: 'pages' },
  'privacy-erase': { draw: privacy(null), sheet: 'pages' },
  'privacy-problems': { draw: privacy(null), sheet: 'pages' },
};
