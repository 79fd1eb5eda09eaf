/** What the background would send of guides that are no walkthroughs. */
import { asideWords } from '../../utils/core/i18n/catalogue.ts';
import type {
  AnnouncementView,
  ArticleView,
  AsideView,
  ChecklistView,
  OfferView,
  TipView,
} from '../../utils/core/aside/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { paragraph, SAMPLE, sampleBody, text } from './sample-words.ts';

export function makeNews(
  language: UiLanguage,
  change: Partial<AnnouncementView>,
): AnnouncementView {
  const words = SAMPLE[language];
  return {
    guideId: 'nl.voorbeeldstad.nieuws',
    language,
    title: words.otherGuide,
    body: [paragraph(text(words.why))],
    show: 'banner',
    until: 'acknowledged',
    ...change,
  };
}

export function makeOffer(language: UiLanguage, change: Partial<OfferView> = {}): OfferView {
  const words = SAMPLE[language];
  return {
    guideId: 'nl.voorbeeldstad.document',
    by: 'auto',
    guide: {
      kind: 'walkthrough',
      language,
      title: words.otherGuide,
      goal: [paragraph(text(words.goal))],
      minutes: 6,
      canPractise: true,
      isUnderWay: false,
    },
    ...change,
  };
}

export function makeArticle(language: UiLanguage): ArticleView {
  const words = SAMPLE[language];
  return {
    kind: 'article',
    guideId: 'nl.voorbeeldstad.uitleg',
    language,
    title: words.question,
    body: [paragraph(text(words.why)), ...sampleBody(words)],
  };
}

export function makeChecklist(language: UiLanguage): ChecklistView {
  const words = SAMPLE[language];
  const states = ['done', 'open', 'locked'] as const;
  return {
    kind: 'checklist',
    guideId: 'nl.voorbeeldstad.week',
    language,
    title: words.welcomeGuide,
    body: [paragraph(text(words.goal))],
    items: states.map((state, index) => ({
      id: `i${index}`,
      title: words.steps[index]!,
      body: index === 1 ? [paragraph(text(words.pitfall))] : [],
      state,
      startsGuide: state === 'locked' ? null : `nl.voorbeeldstad.${index}`,
      isUnderWay: false,
    })),
  };
}

export function makeTip(
  language: UiLanguage,
  show: TipView['show'],
  broken: number,
): TipView & { readonly broken: number } {
  const words = SAMPLE[language];
  return {
    key: `nl.voorbeeldstad.tips ${show}`,
    guideId: 'nl.voorbeeldstad.tips',
    language,
    show,
    target: { role: 'textbox', within: null },
    title: words.steps[2],
    body: [paragraph(text(words.why))],
    rules: [{ rule: { rule: 'required' }, message: [paragraph(text(words.pitfall))] }],
    when: null,
    probe: {},
    broken,
  };
}

export function makeAside(language: UiLanguage, tips: readonly TipView[]): AsideView {
  return {
    language,
    strings: asideWords(language),
    announcement: null,
    offer: null,
    tips,
    watches: [],
  };
}
