import { describe, expect, test } from 'vitest';
import { makeFigures, makeFile, makeTeamWeek } from '../fixtures/make-team-week.ts';
import { presentAdoption } from './present-adoption.ts';
import { presentAnswers } from './present-answers.ts';
import { presentFriction } from './present-friction.ts';
import { presentFunnel } from './present-funnel.ts';
import { presentReach } from './present-reach.ts';
import { presentReleases } from './present-releases.ts';
import { presentTimes } from './present-times.ts';
import { presentWords } from './present-words.ts';
import type { Query } from './query.ts';
import { createInsightsSession } from './session.ts';
import { outline, plan, query, shown, speak } from './fixtures/sentence-samples.ts';

describe.each([
  [
    'nl',
    {
      adoption: [
        'In de week van 16 maart 2026: Vergunningen ongeveer 65%.',
        'Het doel van 60% op 1 juli 2026 is bereikt door Vergunningen.',
      ],
      reach: [
        'In een week krijgen ongeveer 3 op de 5 “Besluit” aangeboden.',
        'Ongeveer 2 op de 5 beginnen met “Besluit”.',
      ],
      time: 'Van wie “Besluit” afrondt, doen ongeveer 4 op de 5 er 2 tot 5 minuten over.',
      answer: 'Ongeveer 1 op de 2 antwoordt op “Duidelijk?”: “3”.',
      funnel: [
        'Ongeveer 1 op de 3 stopt bij stap 2 (“Kiezen”) van “Besluit”.',
        'Dat was in 1 van 2 weken van teams, het laatst in de week van 16 maart 2026. Verder waren het er te weinig om te tonen.',
        'Ongeveer 3 op de 5 ronden “Besluit” af.',
      ],
      words: ['Het vaakst gezocht en niet gevonden: “bezwaar” en “archief”.'],
      release: [
        'Vóór “Zaken 4” werd “Besluit” afgerond door ongeveer 3 op de 4, daarna door ongeveer 1 op de 2.',
      ],
    },
  ],
  [
    'de',
    {
      adoption: [
        'In der Woche vom 16. März 2026: Vergunningen etwa 65 %.',
        'Das Ziel von 60 % am 1. Juli 2026 ist erreicht von Vergunningen.',
      ],
      reach: [
        'Etwa 3 von 5 bekommen „Besluit“ in einer Woche angeboten.',
        'Etwa 2 von 5 beginnen mit „Besluit“.',
      ],
      time: 'Wer „Besluit“ abschließt: etwa 4 von 5 brauchen 2 bis 5 Minuten.',
      answer: 'Etwa 1 von 2 antwortet auf „Duidelijk?“: „3“.',
      funnel: [
        'Etwa 1 von 3 hört bei Schritt 2 („Kiezen“) von „Besluit“ auf.',
        'Das war in 1 von 2 Wochen von Teams so, zuletzt in der Woche vom 16. März 2026. Sonst waren es zu wenige zum Zeigen.',
        'Etwa 3 von 5 schließen „Besluit“ ab.',
      ],
      words: ['Am häufigsten gesucht und nicht gefunden: „bezwaar“ und „archief“.'],
      release: [
        'So viele schlossen „Besluit“ ab: vor „Zaken 4“ etwa 3 von 4, danach etwa 1 von 2.',
      ],
    },
  ],
  [
    'en',
    {
      adoption: [
        'In the week of 16 March 2026: Vergunningen about 65%.',
        'The aim of 60% by 1 July 2026 has been reached by Vergunningen.',
      ],
      reach: ['About 3 in 5 are offered “Besluit” in a week.', 'About 2 in 5 begin “Besluit”.'],
      time: 'Of those who finish “Besluit”, about 4 in 5 take 2 to 5 minutes.',
      answer: 'About 1 in 2 answers “Duidelijk?” with: “3”.',
      funnel: [
        'About 1 in 3 stops at step 2 (“Kiezen”) of “Besluit”.',
        'That was in 1 of 2 weeks of teams, last in the week of 16 March 2026. Otherwise it was too few to show.',
        'About 3 in 5 finish “Besluit”.',
      ],
      words: ['Most often looked for and not found: “bezwaar” and “archief”.'],
      release: [
        '“Besluit” was finished by about 3 in 4 before “Zaken 4”, and by about 1 in 2 after it.',
      ],
    },
  ],
  [
    'fr',
    {
      adoption: [
        'Semaine du 16 mars 2026 : Vergunningen environ 65 %.',
        'L’objectif de 60 % au 1er juillet 2026 est atteint par Vergunningen.',
      ],
      reach: [
        'Environ 3 personnes sur 5 se voient proposer « Besluit » en une semaine.',
        'Environ 2 personnes sur 5 commencent « Besluit ».',
      ],
      time: 'Pour aller au bout de « Besluit », environ 4 personnes sur 5 mettent de 2 à 5 minutes.',
      answer: 'Environ 1 personne sur 2 répond à « Duidelijk? » : « 3 ».',
      funnel: [
        'Environ 1 personne sur 3 s’arrête à l’étape 2 (« Kiezen ») de « Besluit ».',
        'Dans 1 semaine d’équipe sur 2, la dernière fois la semaine du 16 mars 2026. Sinon, trop peu pour le montrer.',
        'Environ 3 personnes sur 5 vont au bout de « Besluit ».',
      ],
      words: ['Le plus souvent cherchés sans résultat : « bezwaar » et « archief ».'],
      release: [
        'Terminent « Besluit » : environ 3 personnes sur 4 avant « Zaken 4 », environ 1 personne sur 2 après.',
      ],
    },
  ],
] as const)('in %s', (language, expected) => {
  const speaker = speak(language);
  const plain = (sentences: readonly string[]) =>
    sentences.map((sentence) => sentence.replaceAll(/[\u00a0\u202f]/g, ' '));
  test('adoption', () => {
    const { sentences } = presentAdoption(shown.adoption, plan, query, speaker);
    expect(plain(sentences)).toEqual(expected.adoption);
  });
  test('funnel', () => {
    expect(plain(presentFunnel(shown.funnel!, speaker).sentences)).toEqual(expected.funnel);
  });
  test('friction tells the same of the same step', () => {
    expect(plain(presentFriction(shown.friction, speaker).sentences)).toEqual(
      expected.funnel.slice(0, 2),
    );
  });
  test('reach, time and answer', () => {
    expect(plain(presentReach(shown.reach!, speaker).sentences)).toEqual(expected.reach);
    expect(plain(presentTimes(shown.times!, speaker).sentences)[0]).toBe(expected.time);
    expect(plain(presentAnswers(shown.answers, speaker).sentences)[0]).toBe(expected.answer);
  });
  test('words', () => {
    expect(plain(presentWords(shown.words, speaker).sentences)).toEqual(expected.words);
  });
  test('release', () => {
    const { sentences } = presentReleases(shown.releases, shown.guide!, speaker);
    expect(plain(sentences)).toEqual(expected.release);
  });
});

describe.each([
  [
    'nl',
    {
      missing:
        'Bij ongeveer 1 op de 3 was stap 2 (“Kiezen”) van “Besluit” niet te vinden op de pagina.',
      back: 'Ongeveer 1 op de 2 gaat terug vanaf stap 2 (“Kiezen”) van “Besluit”.',
      reported: 'Ongeveer 2 op de 5 zeggen dat stap 2 (“Kiezen”) van “Besluit” niet klopt.',
      least: 'In de week van 2 maart 2026: Vergunningen minstens ongeveer 50%.',
      byGuide: 'In de week van 2 maart 2026: “Besluit” ongeveer 50%.',
      most: 'In de week van 2 maart 2026: Vergunningen de meesten.',
    },
  ],
  [
    'de',
    {
      missing:
        'Schritt 2 („Kiezen“) von „Besluit“ war auf der Seite nicht zu finden. Betroffen: etwa 1 von 3.',
      back: 'Etwa 1 von 2 geht ab Schritt 2 („Kiezen“) von „Besluit“ zurück.',
      reported: 'Etwa 2 von 5 sagen, dass Schritt 2 („Kiezen“) von „Besluit“ nicht stimmt.',
      least: 'In der Woche vom 2. März 2026: Vergunningen mindestens etwa 50 %.',
      byGuide: 'In der Woche vom 2. März 2026: „Besluit“ etwa 50 %.',
      most: 'In der Woche vom 2. März 2026: Vergunningen die meisten.',
    },
  ],
  [
    'en',
    {
      missing: 'For about 1 in 3, step 2 (“Kiezen”) of “Besluit” was not to be found on the page.',
      back: 'About 1 in 2 goes back from step 2 (“Kiezen”) of “Besluit”.',
      reported: 'About 2 in 5 say that step 2 (“Kiezen”) of “Besluit” is wrong.',
      least: 'In the week of 2 March 2026: Vergunningen at least about 50%.',
      byGuide: 'In the week of 2 March 2026: “Besluit” about 50%.',
      most: 'In the week of 2 March 2026: Vergunningen most of them.',
    },
  ],
  [
    'fr',
    {
      missing:
        'Pour environ 1 personne sur 3, l’étape 2 (« Kiezen ») de « Besluit » était introuvable sur la page.',
      back: 'Environ 1 personne sur 2 revient en arrière depuis l’étape 2 (« Kiezen ») de « Besluit ».',
      reported:
        'Environ 2 personnes sur 5 disent que l’étape 2 (« Kiezen ») de « Besluit » est incorrecte.',
      least: 'Semaine du 2 mars 2026 : Vergunningen au moins environ 50 %.',
      byGuide: 'Semaine du 2 mars 2026 : « Besluit » environ 50 %.',
      most: 'Semaine du 2 mars 2026 : Vergunningen la plupart.',
    },
  ],
] as const)('what is told more seldom, in %s', (language, expected) => {
  const speaker = speak(language);
  const viewOf = (week: Parameters<typeof makeTeamWeek>[0], asked: Partial<Query> = {}) => {
    const session = createInsightsSession();
    session.open([makeFile('a.json', { weeks: [makeTeamWeek(week)] })]);
    return session.view({ ...query, ...asked });
  };
  const plain = ([sentence]: readonly string[]) => sentence!.replaceAll(/[\u00a0\u202f]/g, ' ');

  test.each([
    ['missing', 20],
    ['back', 30],
    ['reported', 24],
  ] as const)('%s', (kind, people) => {
    const { friction } = viewOf({ guides: [makeFigures({ [kind]: { kiezen: people } })] });
    expect(plain(presentFriction(friction, speaker).sentences)).toBe(expected[kind]);
  });

  test('of a pack at least so many', () => {
    const asked = { pack: outline.pack };
    const { adoption } = viewOf({}, asked);
    const { sentences } = presentAdoption(adoption, plan, { ...query, ...asked }, speaker);
    expect(plain(sentences)).toBe(expected.least);
  });

  test('guides stand in quotation marks', () => {
    const asked = { team: 'Vergunningen', by: 'guide' } as const;
    const { adoption } = viewOf({}, asked);
    const { sentences } = presentAdoption(adoption, plan, { ...query, ...asked }, speaker);
    expect(plain(sentences)).toBe(expected.byGuide);
  });

  test('of a team most', () => {
    const { adoption } = viewOf({ tookPart: 'most' });
    // What is drawn of it counts as a number, what is said does not.
    expect(plain(presentAdoption(adoption, plan, query, speaker).sentences)).toBe(expected.most);
  });
});
