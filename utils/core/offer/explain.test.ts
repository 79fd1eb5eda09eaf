import { expect, test } from 'vitest';
import { guideSchema } from '../guide/schema.ts';
import { wordsIn } from '../i18n/catalogue.ts';
import { UI_LANGUAGES } from '../i18n/choose-language.ts';
import { createTranslate } from '../i18n/translate.ts';
import { APP, buildContext } from '../run/fixtures/build-guide.ts';
import { CARD_OBSTACLES, type CardContext } from './auto-offer.ts';
import {
  explainOffer,
  explainValuesMissing,
  phraseOffer,
  type OfferSurroundings,
} from './explain.ts';
import { OFFER_OBSTACLES, type OfferContext } from './offer.ts';

const t = createTranslate('nl', wordsIn('nl'));
const at = (facts: Partial<OfferContext> = {}): OfferContext => ({
  ...buildContext(facts),
  startedGuides: [],
  ...facts,
});

const CARD: CardContext = {
  memories: {},
  told: [],
  started: [],
  now: at().now,
  isAllowed: true,
  isQuietSite: false,
};
const AROUND: OfferSurroundings = { denied: [], card: CARD };

function explain(
  change: object,
  facts: Partial<OfferContext> = {},
  around: Partial<OfferSurroundings> = {},
): string {
  const guide = guideSchema.parse({
    format: 1,
    kind: 'walkthrough',
    id: 'nl.stad.gids',
    version: '1.0.0',
    language: 'nl',
    title: { nl: 'Gids' },
    app: { id: 'app', match: [`${APP}/*`] },
    ...('kind' in change ? {} : { steps: [{ id: 'een', title: { nl: 'Een' } }] }),
    ...change,
  });
  return phraseOffer(explainOffer(guide, at(facts), { ...AROUND, ...around }, t), t);
}

const tips = {
  kind: 'tips',
  targets: { knop: { role: 'button' } },
  tips: [{ id: 'a', target: 'knop', show: 'help', body: { nl: 'x' } }],
};
const news = { kind: 'announcement', body: { nl: 'Nieuws' } };

test.each([
  [{}, {}, 'Wordt daar aangeboden.'],
  [
    { app: { id: 'x', match: ['https://ander.example/*'] } },
    {},
    'applicatie van de uitleg: https://ander.example/*.',
  ],
  [{ start: { page: [`${APP}/b`] } }, {}, `andere pagina’s aangeboden: ${APP}/b.`],
  [{ start: { offer: 'link' } }, {}, 'Alleen een link of een andere uitleg'],
  [{ ...news, start: { offer: 'link' } }, {}, 'nooit met een link. Zo ziet niemand het.'],
  [{ ...tips, start: { offer: 'link' } }, {}, 'De tips komen pas als iemand er met een link'],
  [
    { ...tips, start: { offer: 'link' } },
    { startedGuides: ['nl.stad.gids'] },
    'Wordt daar aangeboden.',
  ],
  [{ ...news, from: '2027-01-01' }, {}, 'Het nieuws begint op 2027-01-01.'],
  [{ ...news, to: '2026-06-14' }, {}, 'Het nieuws eindigde op 2026-06-14.'],
  [{ ...news, to: '2026-06-15' }, {}, 'Wordt daar aangeboden.'],
  [{ ...news }, { completedGuides: ['nl.stad.gids'] }, 'al gelezen'],
  [
    { audience: ['archivaris', 'coach'] },
    { roles: ['behandelaar'] },
    'andere rol: archivaris, coach.',
  ],
  [{ start: { frequency: 'once' } }, { startedGuides: ['nl.stad.gids'] }, 'al eens begonnen'],
  [
    { start: { frequency: 'until-done' } },
    { completedGuides: ['nl.stad.gids'] },
    'en die is klaar',
  ],
] as const)('%o: %s', (change, facts, words) => {
  expect(explain(change, facts as Partial<OfferContext>)).toContain(words);
});

const HOUR = 60 * 60 * 1_000;
const remembered = (times: number, hoursAgo: number, never = false) => ({
  memories: { 'nl.stad.gids': { times, at: CARD.now - hoursAgo * HOUR, never } },
});

test.each([
  [{}, 'Wordt daar aangeboden.'],
  [{ isAllowed: false, isQuietSite: true }, 'je organisatie heeft kaarten uitgezet. Vraag'],
  [{ isQuietSite: true, started: ['nl.stad.gids'] }, 'je wilt op die site geen aanbod'],
  [{ started: ['nl.stad.gids'], ...remembered(9, 1, true) }, 'al eens begonnen. Start die'],
  [remembered(9, 1, true), 'niet meer aangeboden krijgen. Je kunt dat hier terugdraaien.'],
  [remembered(3, 1), 'drie keer aangeboden'],
  [remembered(1, 19), 'kort geleden aangeboden. Kom morgen terug'],
  [remembered(1, 20), 'Wordt daar aangeboden.'],
  [{ told: [CARD.now - 3 * HOUR] }, 'in de laatste vier uur'],
])('why no card comes by itself: %o', (card, words) => {
  const around = { card: { ...CARD, ...card } };
  expect(explain({ start: { offer: 'auto' } }, {}, around)).toContain(words);
  // What asks for no card is offered in the list, and that is all.
  expect(explain({}, {}, around)).toBe('Wordt daar aangeboden.');
});

test('a host that may not be entered is told before all that the guide asks for', () => {
  const denied = ['https://zaken.example/*'];
  const start = { page: [`${APP}/b`] };
  expect(explain({ start }, {}, { denied })).toBe(
    'Leidraad mag daar nog niet helpen: https://zaken.example/*. Sta het op deze pagina toe, bij het pakket.',
  );
  const elsewhere = { app: { id: 'x', match: ['https://ander.example/*'] } };
  expect(explain(elsewhere, {}, { denied })).toContain('applicatie van de uitleg');
});

test('variables without a value are named, those that have one are not', () => {
  const variables = {
    zaakHost: { type: 'host', required: true },
    helpdesk: { type: 'text', required: true },
  } as const;
  const phrase = (values: Record<string, string>) =>
    phraseOffer(explainValuesMissing({ variables }, values), t);
  expect(phrase({ helpdesk: '14 010' })).toBe(
    'Er ontbreken gegevens van het pakket: zaakHost. Vul ze op deze pagina in, bij het pakket.',
  );
  expect(explainValuesMissing({ variables }, { helpdesk: '1', zaakHost: 'zaken.nl' })).toBeNull();
});

test('of several conditions, the first that does not hold is named', () => {
  const when = (condition: object) => explain({ start: { when: condition } });
  expect(when({ all: [{ language: 'nl' }, { guide: 'nl.stad.ander', is: 'completed' }] })).toBe(
    'Een voorwaarde klopt niet: de uitleg nl.stad.ander is klaar.',
  );
  expect(when({ any: [{ language: 'de' }, { from: '2027-01-01' }] })).toContain(
    'een van deze: de taal is de; het is 2027-01-01 of later',
  );
  expect(when({ not: { url: `${APP}/a` } })).toContain(`niet (het adres is ${APP}/a)`);
  expect(when({ variable: 'team', is: 'noord' })).toContain('“team” is noord');
});

test.each(UI_LANGUAGES)('$name has a sentence for every obstacle', ({ code }) => {
  const own = createTranslate(code, wordsIn(code));
  for (const obstacle of [
    ...OFFER_OBSTACLES,
    ...CARD_OBSTACLES,
    'no-value',
    'no-permission',
  ] as const) {
    const sentence = phraseOffer({ obstacle, because: 'x' }, own);
    expect(sentence).not.toContain('offer.');
    expect(sentence).toMatch(/\.$/);
  }
});
