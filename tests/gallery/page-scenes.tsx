/** The popup and our own pages, each with the callbacks of a background that answers at once. */
import type { VNode } from 'preact';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import type { ReportsView } from '../../utils/core/pages/reports-view.ts';
import type { ProgressView } from '../../utils/core/pages/progress-view.ts';
import type { HelpView } from '../../utils/core/pages/help-view.ts';
import { diffGuides } from '../../utils/core/changes/diff-guide.ts';
import { phraseChanges } from '../../utils/core/changes/phrase-changes.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import type { ChoicesView, PackCard } from '../../utils/core/pages/view.ts';
import { limitsOf } from '../../utils/core/policy/decide.ts';
import { presentPolicy } from '../../utils/core/policy/present-policy.ts';
import { readPolicy } from '../../utils/core/policy/read-policy.ts';
import { GuidesPage } from '../../components/pages/GuidesPage.tsx';
import { ReportsPage } from '../../components/pages/ReportsPage.tsx';
import { ProgressPage } from '../../components/progress/ProgressPage.tsx';
import { PrivacyPage } from '../../components/pages/PrivacyPage.tsx';
import { Welcome } from '../../components/pages/Welcome.tsx';
import { RecorderPanel } from '../../components/panel/RecorderPanel.tsx';
import type { RecordingView } from '../../utils/core/record/view.ts';
import { HelpPanel } from '../../components/panel/HelpPanel.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { makeFeedbackView } from './sample-feedback.ts';
import { makeDetail, makeHelp, makeRecording, makeTexts } from './sample-help.ts';
import { makeReports } from './sample-reports.ts';
import { makeProgress } from './sample-progress.ts';
import { makeCards } from './sample-views.ts';
import { makeSampleDraft } from './sample-drafts.ts';
import { SAMPLE_PICTURE } from './sample-picture.ts';
import { SAMPLE } from './sample-words.ts';
import { SAMPLE_LINKS } from './sample-links.ts';

const nothing = () => undefined;
export function makePack(language: UiLanguage, change: Partial<PackCard> = {}): PackCard {
  const words = SAMPLE[language];
  return {
    manifest: {
      format: 1,
      kind: 'pack',
      id: 'nl.voorbeeldstad.zaken',
      version: '2.3.0',
      title: { nl: 'Zaakdossier' },
      issuer: 'Gemeente Voorbeeldstad',
      languages: ['nl', 'de', 'en', 'fr'],
      variables: {
        zaakHost: {
          type: 'host',
          required: true,
          label: {
            nl: 'Adres van het zaaksysteem',
            de: 'Adresse des Fachverfahrens',
            en: 'Address of the case system',
            fr: 'Adresse de l’application',
          },
        },
        helpdesk: {
          type: 'text',
          required: false,
          label: { nl: 'Helpdesk', de: 'Servicestelle', en: 'Help desk', fr: 'Assistance' },
        },
      },
      guides: ['besluit.json'],
      assets: [],
    },
    title: 'Zaakdossier',
    origin: 'file',
    address: null,
    previous: null,
    update: null,
    values: { zaakHost: 'zaken.voorbeeldstad.example' },
    guides: [
      { id: 'a.b', title: words.guide, version: '2.3.0' },
      { id: 'a.c', title: words.otherGuide, version: '1.0.2' },
    ],
    hosts: makeHosts(true),
    ...change,
  };
}

/** One host granted, one not. `canAsk` is false where the organisation pinned the hosts. */
/** One that was fetched, with a version before and one that waits. */
export function makeUpdated(language: UiLanguage, isAccepted: boolean): PackCard {
  const before = makeSampleDraft(language);
  const [first, second, ...rest] = before.steps;
  const title = { [language]: SAMPLE[language].save };
  const steps = [
    second!,
    { ...first!, target: 'click-4' },
    { ...rest[0]!, title },
    ...rest.slice(2),
  ];
  const t = createTranslate(language, wordsIn(language));
  const changes = phraseChanges(diffGuides(before, { ...before, steps }), language, t);
  return makePack(language, {
    address: { url: 'https://uitleg.voorbeeldstad.example/zaken/manifest.json', etag: null },
    previous: '2.2.4',
    update: { version: '3.0.0', changes, isAccepted },
  });
}

export function makeHosts(canAsk: boolean): PackCard['hosts'] {
  return [
    { pattern: 'https://zaken.voorbeeldstad.example/*', granted: true, canAsk },
    { pattern: 'https://formulieren.voorbeeldstad.example/*', granted: false, canAsk },
  ];
}

function makePracticePack(language: UiLanguage): PackCard {
  const pack = makePack(language);
  const manifest = {
    ...pack.manifest,
    id: 'eu.leidraad.oefenen',
    issuer: 'Leidraad',
    variables: {},
  };
  return {
    ...pack,
    manifest,
    title: 'Oefendossier',
    origin: 'bundled',
    address: null,
    previous: null,
    update: null,
    hosts: [{ pattern: 'http://127.0.0.1/*', granted: true, canAsk: true }],
  };
}

export function makeChoices(language: UiLanguage): ChoicesView {
  const words = SAMPLE[language];
  return {
    roles: words.roles.map((label, index) => ({ id: `r${index}`, label, isChosen: index === 1 })),
    quiet: {
      guides: [{ guideId: 'nl.voorbeeldstad.document', language, title: words.otherGuide }],
      sites: ['zaken.voorbeeldstad.example'],
      packs: [{ packId: 'nl.voorbeeldstad.practice', language, title: words.practicePack }],
    },
  };
}

export interface PageScene {
  readonly draw: (language: UiLanguage) => VNode;
  readonly sheet: 'popup' | 'pages' | 'panel' | 'progress' | 'studio' | 'collector' | 'insights';
}

const popup = (change: object) => (language: UiLanguage) => (
  <Popup
    view={{ language, here: [], underWay: [], missingHosts: [], ...change }}
    links={SAMPLE_LINKS}
    onStart={nothing}
    onResume={nothing}
    onAllow={nothing}
    onHelp={nothing}
    onLanguage={nothing}
  />
);

const help = (change: Partial<HelpView>) => (language: UiLanguage) => (
  <HelpPanel
    view={{ ...makeHelp(language), ...change }}
    edition={0}
    url="https://zaken.voorbeeldstad.example/zaken"
    links={SAMPLE_LINKS}
    onRecord={() => Promise.resolve('started' as const)}
    onRead={(guideId) => Promise.resolve(makeDetail(language, guideId))}
    onTexts={() => Promise.resolve(makeTexts(language))}
    onPicture={() => Promise.resolve(SAMPLE_PICTURE)}
    onBack={nothing}
    onMissed={nothing}
    onStart={nothing}
    onResume={nothing}
    onGo={nothing}
    onAllow={nothing}
    onLanguage={nothing}
  />
);

const recorder = (change: Partial<RecordingView>) => (language: UiLanguage) => (
  <RecorderPanel
    recording={{ ...makeRecording(language), ...change }}
    language={language}
    links={SAMPLE_LINKS}
    onCommand={nothing}
    onCancelPick={nothing}
    onDone={nothing}
    onLanguage={nothing}
  />
);

const guides =
  (packs: (language: UiLanguage) => readonly PackCard[], areRolesFixed = false) =>
  (language: UiLanguage) => (
    <GuidesPage
      view={{
        language,
        choices: { ...makeChoices(language), areRolesFixed },
        packs: packs(language),
      }}
      links={SAMPLE_LINKS}
      onFetch={() => Promise.resolve({ ok: true, warnings: [] })}
      onVersion={() => Promise.resolve()}
      onInstall={() =>
        Promise.resolve({
          ok: false,
          problems: [SAMPLE[language].problem, SAMPLE[language].problem],
        })
      }
      onAllow={() => Promise.resolve(false)}
      onSaveValues={() => Promise.resolve({ ok: true, warnings: [] })}
      onRemove={() => Promise.resolve()}
      onRoles={() => Promise.resolve()}
      onOfferAgain={() => Promise.resolve()}
      onExplain={() => Promise.resolve([])}
      onLanguage={nothing}
    />
  );

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

const welcome = (hasGuides: boolean) => (language: UiLanguage) => (
  <Welcome
    language={language}
    links={SAMPLE_LINKS}
    hasGuides={hasGuides}
    shortcut="Alt+Shift+L"
    onDone={nothing}
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

export const PAGE_SCENES: Readonly<Record<string, PageScene>> = {
  'popup-guides': {
    draw: (language) =>
      popup({ here: makeCards(language).slice(1), underWay: makeCards(language).slice(0, 1) })(
        language,
      ),
    sheet: 'popup',
  },
  'popup-empty': { draw: popup({}), sheet: 'popup' },
  'popup-permission': {
    draw: popup({ missingHosts: ['https://zaken.example/*'] }),
    sheet: 'popup',
  },
  help: { draw: help({}), sheet: 'panel' },
  'help-empty': {
    draw: help({
      here: [],
      hereIds: [],
      recent: [],
      underWay: [],
      checklists: [],
      completed: [],
      reports: 0,
    }),
    sheet: 'panel',
  },
  'help-permission': { draw: help({ missingHosts: ['https://zaken.example/*'] }), sheet: 'panel' },
  'help-found': { draw: help({}), sheet: 'panel' },
  'help-nothing-found': { draw: help({}), sheet: 'panel' },
  'help-read': { draw: help({}), sheet: 'panel' },
  'help-new': { draw: help({}), sheet: 'panel' },
  recorder: { draw: recorder({}), sheet: 'panel' },
  'recorder-note': { draw: recorder({}), sheet: 'panel' },
  'recorder-insert': {
    draw: recorder({ after: 'click-1', picking: 'upload-2', undecided: [] }),
    sheet: 'panel',
  },
  'recorder-empty': {
    draw: recorder({ isPaused: true, steps: [], undecided: [] }),
    sheet: 'panel',
  },
  welcome: { draw: welcome(true), sheet: 'pages' },
  'welcome-empty': { draw: welcome(false), sheet: 'pages' },
  guides: {
    draw: guides((language) => [makePack(language), makePracticePack(language)]),
    sheet: 'pages',
  },
  'guides-update': {
    draw: guides((language) => [makeUpdated(language, false)]),
    sheet: 'pages',
  },
  'guides-waits': { draw: guides((language) => [makeUpdated(language, true)]), sheet: 'pages' },
  'guides-empty': { draw: guides(() => []), sheet: 'pages' },
  'guides-pinned': {
    draw: guides((language) => [makePack(language, { hosts: makeHosts(false) })]),
    sheet: 'pages',
  },
  'guides-roles-fixed': {
    draw: guides((language) => [makePack(language)], true),
    sheet: 'pages',
  },
  'guides-problems': { draw: guides(() => []), sheet: 'pages' },
  'guides-remove': {
    draw: guides((language) => [makePack(language)]),
    sheet: 'pages',
  },
  'help-report': { draw: help({ hasReport: true }), sheet: 'panel' },
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
