/** Every answer to "why is a guide not offered?", and every kind of condition in words. */
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import { CARD_OBSTACLES } from '../../utils/core/offer/auto-offer.ts';
import { phraseOffer, type OfferAnswer } from '../../utils/core/offer/explain.ts';
import { OFFER_OBSTACLES } from '../../utils/core/offer/offer.ts';
import { phraseCondition } from '../../utils/core/offer/phrase-condition.ts';
import type { Condition } from '../../utils/core/guide/schema.ts';
import type { OfferLine } from '../../utils/core/pages/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { SAMPLE } from './sample-words.ts';

type Obstacle = OfferAnswer['obstacle'];

const ADDRESS = 'https://zaken.voorbeeldstad.example/besluiten/*';
const BECAUSE: Partial<Record<Obstacle, string>> = {
  'other-app': `${ADDRESS}, https://formulieren.voorbeeldstad.example/*`,
  'other-page': ADDRESS,
  'other-role': 'behandelaar, archivaris',
  'not-yet': '2027-01-01',
  over: '2026-06-14',
  'no-value': 'zaakHost, helpdesk',
  'no-permission': 'https://zaken.voorbeeldstad.example/*',
};
const CONDITIONS: readonly Condition[] = [
  { url: ADDRESS },
  { role: 'behandelaar' },
  { language: 'de' },
  { variable: 'team', is: 'noord' },
  { guide: 'nl.voorbeeldstad.besluit', is: 'completed' },
  { guide: 'nl.voorbeeldstad.besluit', is: 'not-completed' },
  { not: { url: ADDRESS } },
  { any: [{ from: '2027-01-01' }, { until: '2026-06-14' }] },
  { all: [{ element: 'save', state: 'visible' }, { role: 'archivaris' }] },
];

export function makeOfferLines(language: UiLanguage): OfferLine[] {
  const t = createTranslate(language, wordsIn(language));
  const tell = (obstacle: Obstacle, because: string) => phraseOffer({ obstacle, because }, t);
  const plain: readonly Obstacle[] = [
    ...OFFER_OBSTACLES.filter((obstacle) => obstacle !== 'condition'),
    'no-value',
    'no-permission',
    ...CARD_OBSTACLES,
  ];
  return [
    phraseOffer(null, t),
    ...plain.map((obstacle) => tell(obstacle, BECAUSE[obstacle] ?? '')),
    ...CONDITIONS.map((it) => tell('condition', phraseCondition(it, t))),
  ].map((text, index) => ({
    guideId: `nl.voorbeeldstad.g${index}`,
    language,
    title: index % 2 === 0 ? SAMPLE[language].guide : SAMPLE[language].otherGuide,
    text,
  }));
}
