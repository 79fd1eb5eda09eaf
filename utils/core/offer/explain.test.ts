import { expect, test } from 'vitest';
import { guideSchema } from '../guide/schema.ts';
import { wordsIn } from '../i18n/catalogue.ts';
import { UI_LANGUAGES } from '../i18n/choose-language.ts';
import { createTranslate } from '../i18n/translate.ts';
import { APP, buildContext } from '../run/fixtures/build-guide.ts';
import { explainOffer, phraseOffer } from './explain.ts';
import { OFFER_OBSTACLES, type OfferContext } from './offer.ts';

const t = createTranslate('nl', wordsIn('nl'));
const at = (facts: Partial<OfferContext> = {}): OfferContext => ({
  ...buildContext(facts),
  startedGuides: [],
  ...facts,
});

function explain(change: object, facts: Partial<OfferContext> = {}): string {
  const guide = guideSchema.parse({
    format: 1,
    kind: 'walkthrough',
    id: 'nl.stad.gids',
    version: '1.0.0',
    language: 'nl',
    title: { nl: 'Gids' },
    app: { id: 'app', match: [`${APP}/*`] },
    ...('body' in change ? {} : { steps: [{ id: 'een', title: { nl: 'Een' } }] }),
    ...change,
  });
  return phraseOffer(explainOffer(guide, at(facts), t), t);
}

const news = { kind: 'announcement', body: { nl: 'Nieuws' } };

test.each([
  [{}, {}, 'Wordt op deze pagina aangeboden.'],
  [
    { app: { id: 'x', match: ['https://ander.example/*'] } },
    {},
    'applicatie van de gids: https://ander.example/*.',
  ],
  [{ start: { page: [`${APP}/b`] } }, {}, `andere pagina’s aangeboden: ${APP}/b.`],
  [{ start: { offer: 'link' } }, {}, 'Alleen een link of een andere gids'],
  [{ ...news, from: '2027-01-01' }, {}, 'Het nieuws begint op 2027-01-01.'],
  [{ ...news, to: '2026-06-14' }, {}, 'voorbij sinds 2026-06-14'],
  [{ ...news, to: '2026-06-15' }, {}, 'Wordt op deze pagina aangeboden.'],
  [{ ...news }, { completedGuides: ['nl.stad.gids'] }, 'al gelezen'],
  [
    { audience: ['archivaris', 'coach'] },
    { roles: ['behandelaar'] },
    'andere rol: archivaris, coach.',
  ],
  [{ start: { frequency: 'once' } }, { startedGuides: ['nl.stad.gids'] }, 'al eens begonnen'],
  [{ start: { frequency: 'until-done' } }, { completedGuides: ['nl.stad.gids'] }, 'hij is klaar'],
] as const)('%o: %s', (change, facts, words) => {
  expect(explain(change, facts as Partial<OfferContext>)).toContain(words);
});

test('of several conditions, the first that does not hold is named', () => {
  const when = (condition: object) => explain({ start: { when: condition } });
  expect(when({ all: [{ language: 'nl' }, { guide: 'nl.stad.ander', is: 'completed' }] })).toBe(
    'Een voorwaarde klopt niet: de gids nl.stad.ander is klaar.',
  );
  expect(when({ any: [{ language: 'de' }, { from: '2027-01-01' }] })).toContain(
    'een van deze: de taal is de; het is 2027-01-01 of later',
  );
  expect(when({ not: { url: `${APP}/a` } })).toContain(`niet (het adres is ${APP}/a)`);
  expect(when({ variable: 'team', is: 'noord' })).toContain('“team” is noord');
});

test.each(UI_LANGUAGES)('$name has a sentence for every obstacle', ({ code }) => {
  const own = createTranslate(code, wordsIn(code));
  for (const obstacle of OFFER_OBSTACLES) {
    const sentence = phraseOffer({ obstacle, because: 'x' }, own);
    expect(sentence).not.toContain('offer.');
    expect(sentence).toMatch(/\.$/);
  }
});
