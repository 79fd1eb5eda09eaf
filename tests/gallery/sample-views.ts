/** Builds the views that the background would send, for the gallery and the component tests. */
import { overlayWords } from '../../utils/core/i18n/catalogue.ts';
import type {
  GuideCard,
  OverlayView,
  RunView,
  StepMark,
  StepView,
  UiLanguage,
} from '../../utils/core/run/view.ts';
import { paragraph, SAMPLE, sampleBody, text } from './sample-words.ts';

export function makeStep(language: UiLanguage, change: Partial<StepView> = {}): StepView {
  const words = SAMPLE[language];
  return {
    id: 'opslaan',
    kind: 'tooltip',
    title: words.steps[3],
    body: sampleBody(words),
    why: [],
    pitfalls: [],
    contact: null,
    risk: null,
    image: null,
    guarded: null,
    target: { role: 'button', name: { [language]: words.save }, within: null },
    advance: { on: 'next' },
    confirm: null,
    ahead: null,
    question: null,
    onMissing: { afterMs: 8_000, region: null },
    probe: {},
    ...change,
  };
}

/** A step with everything that an author can write. */
export function makeFullStep(language: UiLanguage): StepView {
  const words = SAMPLE[language];
  return makeStep(language, {
    why: [paragraph(text(words.why))],
    pitfalls: [[paragraph(text(words.pitfall))]],
    contact: 'zaken@voorbeeldstad.example',
    risk: 'irreversible',
    advance: { on: 'click', target: null },
  });
}

export function makeRun(language: UiLanguage, change: Partial<RunView> = {}): RunView {
  const words = SAMPLE[language];
  const marks: readonly StepMark[] = ['done', 'done', 'skipped', 'current', 'ahead'];
  const { runId = 'r1', step = makeStep(language) } = change;
  return {
    runId,
    entry: `${runId}|${step.id}|1`,
    status: 'shown',
    language,
    guideTitle: words.guide,
    guards: [],
    mark: null,
    step,
    steps: words.steps.map((title, index) => ({ id: `s${index}`, title, mark: marks[index]! })),
    number: 4,
    isLast: false,
    canGoBack: true,
    pauseReason: null,
    offPath: null,
    ...change,
  };
}

export function makeCards(language: UiLanguage): GuideCard[] {
  const words = SAMPLE[language];
  const plain = {
    words: null,
    language,
    goal: [],
    runId: null,
    progress: null,
    canPractise: false,
    elsewhere: null,
  };
  return [
    {
      ...plain,
      guideId: 'nl.voorbeeldstad.besluit',
      title: words.guide,
      minutes: 4,
      state: 'under-way',
      runId: 'r1',
      progress: { number: 4, count: 5 },
    },
    {
      ...plain,
      guideId: 'nl.voorbeeldstad.document',
      title: words.otherGuide,
      goal: [paragraph(text(words.goal))],
      minutes: 6,
      canPractise: true,
      state: 'new',
    },
    {
      ...plain,
      guideId: 'nl.voorbeeldstad.zoeken',
      title: words.welcomeGuide,
      minutes: 2,
      state: 'completed',
    },
  ];
}

export function makeView(language: UiLanguage, change: Partial<OverlayView> = {}): OverlayView {
  return {
    asOf: 0,
    language,
    strings: overlayWords(language),
    launcher: { guides: makeCards(language), place: { x: 1, y: 1, collapsed: false } },
    run: null,
    hasAside: false,
    notice: null,
    ...change,
  };
}
