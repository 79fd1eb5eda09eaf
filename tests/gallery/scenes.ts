/** Every state that a person can see, by name. */
import type {
  AnnouncementView,
  OfferView,
  PanelView,
  TipView,
} from '../../utils/core/aside/view.ts';
import type { OverlayView, RunView, StepView, UiLanguage } from '../../utils/core/run/view.ts';
import type { Shield } from '../../utils/dom/scene.ts';
import type { Doubt } from '../../utils/dom/step-session.ts';
import { nameArchive as archive, RULE_SCENES } from './practice-scenes.ts';
import { makeArticle, makeChecklist, makeNews, makeOffer, makeTip } from './sample-asides.ts';
import { makeFullStep, makeRun, makeStep, makeView } from './sample-views.ts';
import { SAMPLE } from './sample-words.ts';

/** What is drawn beside a run. */
export interface AsideScene {
  readonly news?: AnnouncementView;
  readonly offer?: OfferView;
  readonly panel?: PanelView;
  /** Tips, each at a place of the backdrop and with the rule that its field breaks. */
  readonly tips?: readonly (TipView & { readonly broken: number })[];
}

export interface OverlayScene {
  readonly aside?: (language: UiLanguage) => AsideScene;
  readonly view: (language: UiLanguage) => OverlayView;
  /** What on the backdrop the step points at; none: the target is not found. */
  readonly doubt?: Doubt;
  readonly shield?: Shield;
  /** What the backdrop's field is called, and what stands in it. */
  readonly field?: { readonly label: string; readonly value: string };
  readonly target?: 'save' | 'date' | 'menu' | 'below' | 'part';
  /** CSS selectors in our own layer to click, in this order, before the picture. */
  readonly press?: readonly string[];
}

const play =
  (change: (language: UiLanguage) => Partial<RunView>) =>
  (language: UiLanguage): OverlayView =>
    makeView(language, { run: makeRun(language, change(language)) });

const afresh = (language: UiLanguage): Partial<RunView> => ({
  number: 1,
  canGoBack: false,
  steps: makeRun(language).steps.map((step, index) => ({
    ...step,
    mark: index === 0 ? 'current' : 'ahead',
  })),
});

const ask = (language: UiLanguage): Partial<StepView> => ({
  title: SAMPLE[language].question,
  body: [],
  question: {
    choices: SAMPLE[language].answers.map((label, index) => ({ id: `a${index}`, label })),
    isScale: false,
    chosen: null,
  },
});

const askScale = (language: UiLanguage): Partial<StepView> => ({
  title: SAMPLE[language].wasClear,
  body: [],
  question: {
    choices: ['1', '2', '3', '4', '5'].map((id) => ({ id, label: id })),
    isScale: true,
    chosen: null,
  },
});

const makePictured = (language: UiLanguage): StepView =>
  makeStep(language, {
    image: { asset: 'assets/antwoord.webp', alt: SAMPLE[language].pictureAlt },
  });

const practice = (language: UiLanguage): Partial<RunView> => ({
  mark: 'practice',
  step: makeStep(language, { risk: 'irreversible', advance: { on: 'click', target: null } }),
});

const practise = (shield: Shield): OverlayScene => ({
  view: play(practice),
  target: 'save',
  shield,
});

const beside = (aside: (language: UiLanguage) => AsideScene): OverlayScene => ({
  view: (language) => makeView(language),
  aside,
});

export const OVERLAY_SCENES: Readonly<Record<string, OverlayScene>> = {
  'news-banner': beside((language) => ({ news: makeNews(language, {}) })),
  'news-modal': beside((language) => ({
    news: makeNews(language, { show: 'modal', until: 'once' }),
  })),
  offer: beside((language) => ({ offer: makeOffer(language) })),
  'offer-not-again': {
    ...beside((language) => ({ offer: makeOffer(language) })),
    press: ['.offer summary'],
  },
  'offer-link': beside((language) => ({ offer: makeOffer(language, { by: 'link' }) })),
  'offer-unknown': beside((language) => ({
    offer: makeOffer(language, { by: 'link', guide: null }),
  })),
  article: beside((language) => ({ panel: makeArticle(language) })),
  checklist: beside((language) => ({ panel: makeChecklist(language) })),
  wrong: {
    view: play(() => ({})),
    target: 'save',
    aside: () => ({ panel: { kind: 'wrong', runId: 'r1', stepId: 'opslaan' } }),
  },
  tips: {
    ...beside((language) => ({ tips: [makeTip(language, 'hotspot', -1)] })),
    target: 'date',
    press: ['.bead-hotspot'],
  },
  'tips-help': {
    ...beside((language) => ({ tips: [makeTip(language, 'help', -1)] })),
    target: 'date',
    press: ['.bead-help'],
  },
  'tips-field': {
    ...beside((language) => ({ tips: [makeTip(language, 'validation', 0)] })),
    target: 'date',
  },
  ...RULE_SCENES,
  launcher: { view: (language) => makeView(language) },
  'launcher-open': { view: (language) => makeView(language), press: ['.launcher-button'] },
  'launcher-move': {
    view: (language) => makeView(language),
    press: ['.launcher-button', '.panel-foot .button-icon'],
  },
  'launcher-folded': {
    view: (language) => {
      const view = makeView(language);
      return { ...view, launcher: { ...view.launcher!, place: { x: 1, y: 0.4, collapsed: true } } };
    },
  },
  'offer-start': { view: play((language) => ({ ...afresh(language), status: 'offered' })) },
  'offer-resume': { view: play(() => ({ status: 'offered' })) },
  waiting: { view: play(() => ({ status: 'waiting' })) },
  'step-first': {
    view: play((language) => ({
      ...afresh(language),
      step: makeStep(language, {
        title: SAMPLE[language].steps[0],
        body: makeStep(language).body.slice(0, 1),
      }),
    })),
    target: 'menu',
  },
  step: { view: play(() => ({})), target: 'save' },
  'step-own-action': {
    view: play((language) => ({
      step: makeStep(language, { advance: { on: 'click', target: null } }),
    })),
    target: 'date',
  },
  'step-full': { view: play((language) => ({ step: makeFullStep(language) })), target: 'date' },
  'step-full-open': {
    view: play((language) => ({ step: makeFullStep(language) })),
    target: 'date',
    press: ['details:nth-of-type(1) summary', 'details:nth-of-type(2) summary'],
  },
  'step-all-steps': { view: play(() => ({})), target: 'date', press: ['.progress'] },
  'step-move': { view: play(() => ({})), target: 'date', press: ['.bubble .move .button-icon'] },
  'step-out-of-view': { view: play(() => ({})), target: 'below' },
  'step-many': {
    view: play((language) => ({
      number: 9,
      steps: Array.from({ length: 24 }, (_, index) => ({
        id: `s${index}`,
        title: SAMPLE[language].steps[index % 5]!,
        mark: index < 8 ? 'done' : index === 8 ? 'current' : 'ahead',
      })),
    })),
    target: 'date',
  },
  'step-last': {
    view: play((language) => ({
      isLast: true,
      number: 5,
      step: makeStep(language, { title: SAMPLE[language].steps[4] }),
      steps: makeRun(language).steps.map((step, index) => ({
        ...step,
        mark: index < 4 ? 'done' : 'current',
      })),
    })),
    target: 'menu',
  },
  'step-storage': {
    view: (language) => ({ ...play(() => ({}))(language), notice: 'storage' }),
    target: 'date',
  },
  modal: {
    view: play((language) => ({ step: makeStep(language, { kind: 'modal', target: null }) })),
  },
  banner: {
    view: play((language) => ({ step: makeStep(language, { kind: 'banner', target: null }) })),
  },
  hotspot: {
    view: play((language) => ({ step: makeStep(language, { kind: 'hotspot' }) })),
    target: 'date',
  },
  question: {
    view: play((language) => ({
      step: makeStep(language, { ...ask(language), kind: 'question', target: null }),
    })),
    press: ['.answer:nth-of-type(2)'],
  },
  'question-scale': {
    view: play((language) => ({
      step: makeStep(language, { ...askScale(language), kind: 'question', target: null }),
    })),
    press: ['.answer:nth-of-type(4)'],
  },
  confirming: {
    view: play((language) => ({
      status: 'confirming',
      step: makeStep(language, {
        confirm: {
          on: 'appear',
          target: { role: 'status', name: { nl: SAMPLE[language].steps[4] }, within: null },
        },
      }),
    })),
    target: 'save',
  },
  preview: { view: play(() => ({ mark: 'preview' })), target: 'save' },
  'preview-elsewhere': {
    view: play(() => ({
      mark: 'preview',
      status: 'off-path',
      offPath: { reason: 'elsewhere', continueAt: null, canReturn: true, app: null },
    })),
  },
  'practice-up': practise('up'),
  'practice-held': practise('held'),
  'practice-down': practise('down'),
  'practice-missing': {
    view: play((language) => ({ ...practice(language), status: 'missing' })),
    shield: 'up',
  },
  missing: { view: play((language) => ({ status: 'missing', step: makeFullStep(language) })) },
  'missing-picture': {
    view: play((language) => ({ status: 'missing', step: makePictured(language) })),
  },
  'step-picture': { view: play((language) => ({ step: makePictured(language) })), target: 'save' },
  'missing-region': {
    view: play((language) => ({
      status: 'missing',
      step: makeStep(language, {
        onMissing: {
          afterMs: 8_000,
          region: { role: 'form', name: { nl: 'Besluit' }, within: null },
        },
      }),
    })),
    target: 'part',
    doubt: { status: 'region' },
  },
  likely: {
    view: play(() => ({ status: 'waiting' })),
    target: 'save',
    doubt: { status: 'likely' },
  },
  'likely-full': {
    view: play((language) => ({ status: 'waiting', step: makeFullStep(language) })),
    target: 'save',
    doubt: { status: 'likely' },
  },
  'ambiguous-few': {
    view: play((language) => ({ status: 'missing', step: makeFullStep(language) })),
    doubt: { status: 'ambiguous', count: 3 },
  },
  'ambiguous-many': {
    view: play(() => ({ status: 'missing' })),
    doubt: { status: 'ambiguous', count: 40 },
  },
  'off-login': {
    view: play(() => ({
      status: 'off-path',
      offPath: { reason: 'login', continueAt: null, canReturn: true, app: null },
    })),
  },
  'off-error': {
    view: play(() => ({
      status: 'off-path',
      offPath: { reason: 'error', continueAt: null, canReturn: true, app: null },
    })),
  },
  'off-elsewhere': {
    view: play((language) => ({
      status: 'off-path',
      offPath: {
        reason: 'elsewhere',
        continueAt: { id: 's4', title: SAMPLE[language].steps[4] },
        canReturn: true,
        app: null,
      },
    })),
  },
  'off-other-app': {
    view: play((language) => ({
      status: 'off-path',
      offPath: { reason: 'elsewhere', continueAt: null, canReturn: false, app: archive(language) },
    })),
  },
  'off-other-app-open': {
    view: play((language) => ({
      status: 'off-path',
      offPath: { reason: 'elsewhere', continueAt: null, canReturn: true, app: archive(language) },
    })),
  },
  'launcher-other-app': {
    view: (language) => {
      const view = makeView(language);
      const [first, ...rest] = view.launcher!.guides;
      const guides = [{ ...first!, elsewhere: archive(language) }, ...rest];
      return { ...view, launcher: { ...view.launcher!, guides } };
    },
    press: ['.launcher-button'],
  },
  'paused-person': { view: play(() => ({ status: 'paused', pauseReason: 'person' })) },
  'paused-permission': { view: play(() => ({ status: 'paused', pauseReason: 'permission' })) },
  'paused-page': { view: play(() => ({ status: 'paused', pauseReason: 'page' })) },
  'paused-guide': { view: play(() => ({ status: 'paused', pauseReason: 'guide' })) },
  'cut-short': { view: play(() => ({ status: 'abandoned' })) },
  completed: {
    view: play((language) => ({
      status: 'completed',
      steps: makeRun(language).steps.map((step) => ({
        ...step,
        mark: step.mark === 'skipped' ? 'skipped' : 'done',
      })),
    })),
  },
};
