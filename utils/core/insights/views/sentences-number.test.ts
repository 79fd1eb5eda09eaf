import { describe, expect, test } from 'vitest';
import { tellFriction } from './tell-friction.ts';
import { tellWeeks } from './tell-weeks.ts';
import { guide, outline, speak } from './fixtures/sentence-samples.ts';

describe('verbs and words follow the number', () => {
  const shares = [
    { value: 0.05, isMost: false },
    { value: 0.4, isMost: false },
    { value: 0.9, isMost: true },
    { value: 1, isMost: false },
  ];
  test.each([
    [
      'nl',
      [
        'Ongeveer 1 op de 20 stopt bij stap 2 (“Kiezen”) van “Besluit”.',
        'Ongeveer 2 op de 5 stoppen bij stap 2 (“Kiezen”) van “Besluit”.',
        'De meeste mensen stoppen bij stap 2 (“Kiezen”) van “Besluit”.',
        'Bijna alle mensen stoppen bij stap 2 (“Kiezen”) van “Besluit”.',
      ],
    ],
    [
      'de',
      [
        'Etwa 1 von 20 hört bei Schritt 2 („Kiezen“) von „Besluit“ auf.',
        'Etwa 2 von 5 hören bei Schritt 2 („Kiezen“) von „Besluit“ auf.',
        'Die meisten hören bei Schritt 2 („Kiezen“) von „Besluit“ auf.',
        'Fast alle hören bei Schritt 2 („Kiezen“) von „Besluit“ auf.',
      ],
    ],
    [
      'en',
      [
        'About 1 in 20 stops at step 2 (“Kiezen”) of “Besluit”.',
        'About 2 in 5 stop at step 2 (“Kiezen”) of “Besluit”.',
        'Most people stop at step 2 (“Kiezen”) of “Besluit”.',
        'Nearly all people stop at step 2 (“Kiezen”) of “Besluit”.',
      ],
    ],
    [
      'fr',
      [
        'Environ 1 personne sur 20 s’arrête à l’étape 2 (« Kiezen ») de « Besluit ».',
        'Environ 2 personnes sur 5 s’arrêtent à l’étape 2 (« Kiezen ») de « Besluit ».',
        'La plupart des personnes s’arrêtent à l’étape 2 (« Kiezen ») de « Besluit ».',
        'Presque toutes les personnes s’arrêtent à l’étape 2 (« Kiezen ») de « Besluit ».',
      ],
    ],
  ] as const)('people (%s)', (language, expected) => {
    const ref = { pack: outline.pack, guide, step: 'kiezen', kind: 'stopped' } as const;
    const told = shares.map((share) => {
      const pooled = { ...share, of: 400, weeks: 1, last: '2026-W12' };
      return tellFriction({ ...ref, share: pooled, weeks: 1 }, speak(language))[0]!;
    });
    expect(told.map((it) => it.replaceAll(/[\u00a0\u202f]/g, ' '))).toEqual(expected);
  });

  test.each([
    ['nl', ['0 weken van teams', '1 week van een team', '2 weken van teams']],
    ['de', ['0 Wochen von Teams', '1 Woche eines Teams', '2 Wochen von Teams']],
    ['en', ['0 weeks of teams', '1 week of a team', '2 weeks of teams']],
    ['fr', ['0 semaine d’une équipe', '1 semaine d’une équipe', '2 semaines d’équipes']],
  ] as const)('weeks (%s)', (language, expected) => {
    const { t } = speak(language);
    expect([0, 1, 2].map((count) => t('insights.teamWeeks', { count }))).toEqual(expected);
  });

  test('where it was so in all weeks, there are no others to speak of', () => {
    const pooled = { value: 0.4, isMost: false, of: 400, last: '2026-W12' };
    const tell = (weeks: number) => tellWeeks({ ...pooled, weeks }, 2, speak('fr'));
    expect([1, 2].map(tell)).toEqual([
      'Dans 1 semaine d’équipe sur 2, la dernière fois la semaine du 16 mars 2026. Sinon, trop peu pour le montrer.',
      'Dans 2 semaines d’équipes sur 2, la dernière fois la semaine du 16 mars 2026.',
    ]);
  });
});
