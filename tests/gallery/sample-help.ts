/** What the background would tell the help panel, for the gallery and the component tests. */
import { draftTitle } from '../../utils/core/record/draft-title.ts';
import type { RecordingView } from '../../utils/core/record/view.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import type { GuideDetail, HelpView } from '../../utils/core/pages/help-view.ts';
import type { StepMark, UiLanguage } from '../../utils/core/run/view.ts';
import type { SearchText } from '../../utils/core/search/search-text.ts';
import { makeCards, makeFullStep, makeStep } from './sample-views.ts';
import { paragraph, SAMPLE, text } from './sample-words.ts';

export function makeHelp(language: UiLanguage): HelpView {
  const [underWay, fresh, completed] = makeCards(language);
  return {
    language,
    here: [underWay!, fresh!],
    hereIds: [underWay!.guideId, fresh!.guideId],
    missingHosts: [],
    recent: [underWay!, completed!],
    underWay: [underWay!],
    checklists: [
      {
        ...fresh!,
        guideId: 'nl.voorbeeldstad.week',
        title: SAMPLE[language].welcomeGuide,
        words: {
          action: '',
          note: wordsIn(language)['card.ticked'].replace('{number}', '1').replace('{count}', '3'),
        },
      },
    ],
    completed: [
      {
        guideId: completed!.guideId,
        language,
        title: completed!.title,
        times: 2,
        lastAt: Date.UTC(2026, 4, 18, 9),
        packId: 'nl.voorbeeldstad.zaken',
        version: '2.3.0',
        installed: '2.3.0',
        issuer: 'Gemeente Voorbeeldstad',
        isPractised: false,
      },
    ],
    reports: 2,
    recording: null,
    hasReport: false,
  };
}

/** A recording of a few steps; `undecided` words are in every language what they are. */
export function makeRecording(language: UiLanguage): RecordingView {
  const { save, pitfall } = SAMPLE[language];
  const room = { why: 2_000, exception: 2_000, whom: 200 };
  return {
    draftId: 'd1',
    language,
    host: 'zaken.voorbeeldstad.example',
    isPaused: false,
    isMissed: false,
    hasAside: false,
    steps: [
      { stepId: 'click-1', title: draftTitle('click', save, language), notes: [], room },
      { stepId: 'upload-2', title: draftTitle('upload', null, language), notes: [pitfall], room },
    ],
    after: null,
    canUndo: true,
    picking: null,
    home: null,
    undecided: ['voorbeeldstad', 'testpersoon', 'leges'],
  };
}

/** The guide under way, or one that nobody began. */
export function makeDetail(language: UiLanguage, guideId: string): GuideDetail {
  const words = SAMPLE[language];
  const [underWay, fresh] = makeCards(language);
  const isUnderWay = guideId === underWay!.guideId;
  const marks: readonly StepMark[] = ['done', 'done', 'skipped', 'current', 'ahead'];
  const { body, why, pitfalls, contact, risk } = makeFullStep(language);
  const image = { asset: 'assets/antwoord.webp', alt: words.pictureAlt };
  const plain = { why: [], pitfalls: [], contact: null, risk: null, image: null };
  return {
    guideId,
    kind: 'walkthrough',
    language,
    title: isUnderWay ? words.guide : fresh!.title,
    goal: [paragraph(text(words.goal))],
    where: 'Zaakdossier',
    isHere: isUnderWay,
    canPractise: true,
    runId: isUnderWay ? underWay!.runId : null,
    body: [],
    lines: words.steps.map((title, index) => ({
      ...(index === 3 ? { body, why, pitfalls, contact, risk, image } : { ...plain, body: [] }),
      ...(index === 1 && { body: makeStep(language).body.slice(0, 1) }),
      id: `s${index}`,
      title,
      mark: isUnderWay ? marks[index]! : null,
      way: !isUnderWay || index === 3 ? null : index < 3 ? 'back' : 'ahead',
    })),
  };
}

export function makeTexts(language: UiLanguage): SearchText[] {
  const words = SAMPLE[language];
  const plain = { kind: 'walkthrough', language, keywords: '', body: '' } as const;
  return [
    {
      ...plain,
      guideId: 'nl.voorbeeldstad.besluit',
      title: words.guide,
      goal: words.goal,
      steps: words.steps.join(' '),
      body: words.save,
      where: 'Zaakdossier',
    },
    {
      ...plain,
      guideId: 'nl.voorbeeldstad.archief',
      title: words.otherGuide,
      goal: '',
      steps: '',
      body: words.save,
      where: 'archief.voorbeeldstad.example',
    },
  ];
}
