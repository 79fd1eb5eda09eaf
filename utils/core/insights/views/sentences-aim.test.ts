import { describe, expect, test } from 'vitest';
import type { UiLanguage } from '../../run/view.ts';
import { makeFile, makeTeamWeek } from '../fixtures/make-team-week.ts';
import type { Plan } from './plan.ts';
import { presentAdoption } from './present-adoption.ts';
import { createInsightsSession } from './session.ts';
import { plan, query, shown, speak } from './fixtures/sentence-samples.ts';

describe('the aim is judged on what is read, up to its day', () => {
  /** Sums of 120 invited people, by week. */
  const tell = (people: Readonly<Record<string, number>>, day: string, language: UiLanguage) => {
    const session = createInsightsSession();
    const weeks = Object.entries(people).map(([week, tookPart]) =>
      makeTeamWeek({ week, tookPart }),
    );
    session.open([makeFile('a.json', { weeks })]);
    const aimed: Plan = { aim: { percent: 60, day }, releases: [] };
    const { adoption } = session.view({ ...query, releases: [] });
    const { sentences } = presentAdoption(adoption, aimed, query, speak(language));
    return sentences[1]!.replaceAll(/[\u00a0\u202f]/g, ' ');
  };

  test.each([
    ['nl', 'Het doel van 60% op 10 maart 2026 is niet bereikt.'],
    ['de', 'Das Ziel von 60 % am 10. März 2026 wurde nicht erreicht.'],
    ['en', 'The aim of 60% by 10 March 2026 was not reached.'],
    ['fr', 'L’objectif de 60 % au 10 mars 2026 n’a pas été atteint.'],
  ] as const)('reached after the day is not reached (%s)', (language, sentence) => {
    expect(tell({ '2026-W10': 40, '2026-W11': 40, '2026-W12': 80 }, '2026-03-10', language)).toBe(
      sentence,
    );
  });

  test.each([
    ['nl', 'Het doel van 60% op 1 juli 2026 is nog niet bereikt.'],
    ['de', 'Das Ziel von 60 % am 1. Juli 2026 ist noch nicht erreicht.'],
    ['en', 'The aim of 60% by 1 July 2026 has not been reached yet.'],
    ['fr', 'L’objectif de 60 % au 1er juillet 2026 n’est pas encore atteint.'],
  ] as const)('before the day it is not reached yet (%s)', (language, sentence) => {
    expect(tell({ '2026-W10': 80, '2026-W11': 60 }, '2026-07-01', language)).toBe(sentence);
  });

  test.each([
    ['nl', 'Voor het doel van 60% op 1 februari 2026 is er tot die dag geen cijfer.'],
    ['de', 'Zum Ziel von 60 % am 1. Februar 2026 gibt es bis zu diesem Tag keine Zahl.'],
    ['en', 'For the aim of 60% by 1 February 2026 there is no figure up to that day.'],
    ['fr', 'Pour l’objectif de 60 % au 1er février 2026, il n’y a aucun chiffre jusqu’à ce jour.'],
  ] as const)('without a figure nothing is said about it (%s)', (language, sentence) => {
    expect(tell({ '2026-W10': 80 }, '2026-02-01', language)).toBe(sentence);
  });

  test('figures of the week of the day are those of a week that is over', () => {
    expect(tell({ '2026-W10': 40, '2026-W11': 40 }, '2026-03-10', 'en')).toContain(
      'was not reached',
    );
  });

  test('about 60% is 60%', () => {
    expect(tell({ '2026-W10': 70 }, '2026-07-01', 'en')).toContain('has been reached');
    expect(tell({ '2026-W10': 65 }, '2026-07-01', 'en')).toContain('not been reached yet');
  });

  test.each([
    ['nl', 'is bereikt door Vergunningen (week van 2 maart 2026).'],
    ['de', 'ist erreicht von Vergunningen (Woche vom 2. März 2026).'],
    ['en', 'has been reached by Vergunningen (week of 2 March 2026).'],
    ['fr', 'est atteint par Vergunningen (semaine du 2 mars 2026).'],
  ] as const)('a figure that is older than the newest week is dated (%s)', (language, words) => {
    const session = createInsightsSession();
    const { tookPart: _, ...few } = makeTeamWeek({ week: '2026-W20', guides: [] });
    session.open([makeFile('a.json', { weeks: [makeTeamWeek(), few] })]);
    const { adoption } = session.view(query);
    const told = presentAdoption(adoption, plan, query, speak(language)).sentences[1];
    expect(told).toContain(words);
  });

  test('an aim is said as it was written down', () => {
    const aimed: Plan = { aim: { percent: 62, day: '2026-07-01' }, releases: [] };
    const { sentences } = presentAdoption(shown.adoption, aimed, query, speak('en'));
    expect(sentences[1]).toBe('The aim of 62% by 1 July 2026 has been reached by Vergunningen.');
  });
});
