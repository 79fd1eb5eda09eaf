/** Drafts with everything that the studio's rarer forms show, in four languages. */
import type { Checklist, Guide, TipsGuide, Walkthrough } from '../../utils/core/guide/schema.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { makeSampleDraft } from './sample-drafts.ts';
import { SAMPLE } from './sample-words.ts';

type Common = Omit<Walkthrough, 'kind' | 'steps'>;

function commonOf(language: UiLanguage, targets: Walkthrough['targets'] = {}): Common {
  const { kind: _kind, steps: _steps, ...common } = makeSampleDraft(language);
  return { ...common, targets };
}

/** Its second step asks, and leads away under conditions. */
export function makeAskingDraft(language: UiLanguage): Walkthrough {
  const guide = makeSampleDraft(language);
  const { question, answers } = SAMPLE[language];
  const [first, second, third, ...rest] = guide.steps;
  return {
    ...guide,
    steps: [
      first!,
      {
        ...second!,
        kind: 'question',
        title: { [language]: question },
        advance: { on: 'next' },
        choices: answers.map((answer, index) => ({
          id: `answer-${index + 1}`,
          label: { [language]: answer },
          ...(index === 2 && { goto: 'click-4' }),
        })),
        when: {
          all: [
            { element: 'fill-3', state: 'empty' },
            { not: { guide: 'own.ander', is: 'completed' } },
          ],
        },
        branch: [{ when: { url: 'https://{{host}}/besluiten/*' }, goto: 'end' }],
        page: ['https://{{host}}/zaken/*'],
        basis: [{ ref: 'Awb 3:46', from: '1994-01-01' }],
      },
      third!,
      ...rest,
    ],
  };
}

export function makeChecklist(language: UiLanguage): Checklist {
  const { guide, otherGuide, welcomeGuide, why } = SAMPLE[language];
  return {
    ...commonOf(language, { 'fill-3': makeSampleDraft(language).targets['fill-3']! }),
    kind: 'checklist',
    title: { [language]: welcomeGuide },
    order: 'locked',
    items: [guide, otherGuide, welcomeGuide].map((title, index) => ({
      id: `item-${index + 1}`,
      title: { [language]: title },
      body: { [language]: why },
      ...(index < 2 && { guide: index === 0 ? 'own.besluit' : 'own.ander' }),
      ...(index !== 1 && { doneWhen: { element: 'fill-3', state: 'filled' as const } }),
    })),
  };
}

export function makeTips(language: UiLanguage): TipsGuide {
  const { guide, pitfall, steps, why } = SAMPLE[language];
  return {
    ...commonOf(language, makeSampleDraft(language).targets),
    kind: 'tips',
    title: { [language]: guide },
    tips: [
      {
        id: 'tip-1',
        target: 'click-1',
        show: 'hotspot',
        title: { [language]: steps[0] },
        body: { [language]: why },
      },
      {
        id: 'tip-2',
        target: 'fill-3',
        show: 'validation',
        title: { [language]: steps[2] },
        body: { [language]: why },
        rules: [
          { rule: 'required', message: { [language]: pitfall } },
          { rule: 'length', min: 4, max: 10, message: { [language]: pitfall } },
        ],
      },
    ],
  };
}

export function makeNews(language: UiLanguage): Guide {
  const { otherGuide, why } = SAMPLE[language];
  return {
    ...commonOf(language),
    kind: 'announcement',
    title: { [language]: otherGuide },
    show: 'banner',
    until: 'acknowledged',
    from: '2026-05-01',
    to: '2026-05-31',
    body: { [language]: why },
  };
}

export function makeArticle(language: UiLanguage): Guide {
  const { body, points, question, save, why } = SAMPLE[language];
  const list = points.map((point) => `- ${point}`).join('\n');
  return {
    ...commonOf(language),
    kind: 'article',
    title: { [language]: question },
    keywords: { [language]: [save.toLowerCase(), 'awb'] },
    reviewBy: '2026-11-01',
    verified: { by: 'Team Dienstverlening', on: '2026-05-01' },
    body: { [language]: `${why}\n\n${body.join('').replace(save, `**${save}**`)}\n\n${list}` },
  };
}
