/** The popup and the panel beside the page: help and recording. */
import type { UiLanguage } from '../../utils/core/run/view.ts';
import type { HelpView } from '../../utils/core/pages/help-view.ts';
import { RecorderPanel } from '../../components/panel/RecorderPanel.tsx';
import type { RecordingView } from '../../utils/core/record/view.ts';
import { HelpPanel } from '../../components/panel/HelpPanel.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { makeDetail, makeHelp, makeRecording, makeTexts } from './sample-help.ts';
import { makeCards } from './sample-views.ts';
import { SAMPLE_PICTURE } from './sample-picture.ts';
import { SAMPLE_LINKS } from './sample-links.ts';
import type { PageScene } from './page-scene.ts';

const nothing = () => Promise.resolve();

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

export const PANEL_SCENES: Readonly<Record<string, PageScene>> = {
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
    draw: recorder({
      after: 'click-1',
      picking: 'upload-2',
      isMissed: true,
      hasAside: true,
      undecided: [],
    }),
    sheet: 'panel',
  },
  'recorder-empty': {
    draw: recorder({ isPaused: true, steps: [], undecided: [] }),
    sheet: 'panel',
  },
  'help-report': { draw: help({ hasReport: true }), sheet: 'panel' },
};
