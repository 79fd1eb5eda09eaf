import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../i18n/catalogue.ts';
import { createTranslate } from '../../i18n/translate.ts';
import type { UiLanguage } from '../../run/view.ts';
import { makeFigures, makeFile, makeTeamWeek } from '../fixtures/make-team-week.ts';
import type { GuideOutline } from './outline.ts';
import type { Plan } from './plan.ts';
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
import { createSpeaker } from './speak.ts';
import { tellFriction } from './tell-friction.ts';
import { tellInShort } from './tell-in-short.ts';
import { tellWeeks } from './tell-weeks.ts';

const guide = 'nl.voorbeeldstad.zaak.besluit';
const outline: GuideOutline = {
  pack: 'nl.voorbeeldstad.zaak',
  packTitle: 'Zaken',
  guide,
  title: 'Besluit',
  steps: [
    { id: 'openen', title: 'Openen', answers: [] },
    { id: 'kiezen', title: 'Kiezen', answers: [] },
    {
      id: 'duidelijk',
      title: 'Duidelijk?',
      answers: ['1', '2', '3'].map((id) => ({ id, label: id })),
    },
  ],
};
const query: Query = {
  team: null,
  pack: null,
  guide: null,
  from: null,
  to: null,
  by: 'team',
  releases: [{ name: 'Zaken 4', day: '2026-03-10' }],
};
const plan: Plan = { aim: { percent: 60, day: '2026-07-01' }, releases: [] };

function speak(language: UiLanguage, outlines: readonly GuideOutline[] = [outline]) {
  return createSpeaker(createTranslate(language, wordsIn(language)), language, outlines);
}

const more = {
  offered: 60,
  started: 40,
  took: { 'under-5-min': 25 },
  answers: { duidelijk: { 3: 30, 1: 20 } },
};

function view(outcome: Readonly<Record<string, number>>) {
  const session = createInsightsSession();
  const before = makeFigures({ active: 60, outcome: { completed: 45 } });
  session.open([
    makeFile('a.json', {
      weeks: [
        makeTeamWeek({ guides: [before], words: { bezwaar: 30, archief: 20 } }),
        makeTeamWeek({ week: '2026-W12', guides: [makeFigures({ ...more, outcome })] }),
      ],
    }),
  ]);
  return session.view(query);
}

const shown = view({ 'stopped.kiezen': 20, completed: 30 });

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
        'Bei etwa 1 von 3 war Schritt 2 („Kiezen“) von „Besluit“ auf der Seite nicht zu finden.',
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

describe('never more exact than it is', () => {
  const speaker = speak('en');
  test.each([
    [0.004, 'about 1 in 20'],
    [0.32, 'about 1 in 3'],
    [0.4, 'about 2 in 5'],
    [0.98, 'nearly all people'],
  ])('%d of all is %s', (value, who) => {
    const told = speaker.who({ value, isMost: false }).who;
    expect(told.replaceAll('\u00a0', ' ')).toBe(who);
  });
  test('percentages are multiples of five, numbers are about, and what is not there is said', () => {
    expect(speaker.percent(0.6667)).toBe('65%');
    expect(speaker.share({ value: 0.6667, isMost: false })).toEqual({ text: 'about 65%', raw: 65 });
    expect(speaker.figure(1_035)).toEqual({ text: 'about 1,035', raw: 1_035 });
    expect(speaker.figure('most')).toEqual({ text: 'most of them', raw: 'most' });
    expect(speaker.figure(null)).toEqual({ text: 'too few to show', raw: '' });
  });
  test('a guide that is not installed is told by its ids', () => {
    const { sentences } = presentFunnel(shown.funnel!, speak('en', []));
    const told = sentences[0]!.replaceAll('\u00a0', ' ');
    expect(told).toBe(`About 1 in 3 stops at step “kiezen” of “${guide}”.`);
  });
  test('answers stand in the order of the guide, with those that too few gave', () => {
    const { rows } = presentAnswers(shown.answers, speaker).table();
    expect(rows.map((row) => row.slice(2).map(({ text }) => text))).toEqual([
      ['1', 'about 35%', '1'],
      ['2', 'too few to show', '0'],
      ['3', 'about 50%', '1'],
    ]);
  });
  test('where too few stop, no number is made of it', () => {
    const none = view({ completed: 30 });
    expect(presentFunnel(none.funnel!, speaker).sentences[0]).toBe(
      'At no step of “Besluit” do enough people stop to show it.',
    );
    expect(presentFriction(none.friction, speaker).sentences).toEqual([
      'Nowhere did enough people get stuck to show it.',
    ]);
  });
});

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

test('in short: how many, whether the aim is reached, what is hard, what changed, what is missing', () => {
  const speaker = speak('en');
  const pictures = [
    presentAdoption(shown.adoption, plan, query, speaker),
    presentReach(shown.reach!, speaker),
    presentFunnel(shown.funnel!, speaker),
    presentFriction(shown.friction, speaker),
    presentReleases(shown.releases, shown.guide!, speaker),
    presentWords(shown.words, speaker),
  ];
  const [adoption, , , friction, releases, words] = pictures.map(({ sentences }) => sentences);
  expect(tellInShort(pictures)).toEqual([
    adoption!.join(' '),
    friction!.join(' '),
    ...releases!,
    ...words!,
  ]);
});
