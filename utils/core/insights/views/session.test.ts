import { describe, expect, test } from 'vitest';
import { makeFigures, makeFile, makeTeamWeek } from '../fixtures/make-team-week.ts';
import { EVERYTHING, type Query } from './query.ts';
import { createInsightsSession } from './session.ts';

const GUIDE = 'nl.voorbeeldstad.zaak.besluit';

function openWeeks(...weeks: ReturnType<typeof makeTeamWeek>[]) {
  const session = createInsightsSession();
  const opened = session.open([makeFile('a.json', { weeks })]);
  expect(opened.faults).toEqual([]);
  return session;
}

describe('opening', () => {
  test('several files are one; the same team week counts once and is told of', () => {
    const session = createInsightsSession();
    const later = makeTeamWeek({ week: '2026-W11' });
    session.open([makeFile('a.json')]);
    const other = makeTeamWeek({ invited: 130 });
    const opened = session.open([
      makeFile('b.json', { weeks: [makeTeamWeek(), later] }),
      makeFile('c.json', { weeks: [other], k: 12 }),
    ]);
    expect(opened.holdings).toMatchObject({ weeks: ['2026-W10', '2026-W11'], k: 10 });
    expect(opened.repeated).toEqual([
      { file: 'b.json', same: 1, different: 0 },
      { file: 'c.json', same: 0, different: 1 },
    ]);
    // What came first counts.
    expect(session.view(EVERYTHING).adoption.series[0]!.points[0]!.invited).toBe(120);
  });

  test.each([
    ['corrupt', '{"format":1'],
    ['kind', '{"format":1,"kind":"leidraad-report"}'],
    ['version', '{"format":2,"kind":"leidraad-aggregate"}'],
    ['count', makeFile('', { weeks: [makeTeamWeek({ invited: 0 })] }).text],
    ['field', makeFile('', { weeks: [makeTeamWeek({ week: '2026-W60' })] }).text],
    [
      'field',
      '{"format":1,"kind":"leidraad-insights-plan","releases":[{"name":"x","day":"soon"}]}',
    ],
  ])('%s: the fault is told, and what was open stays', (fault, text) => {
    const session = createInsightsSession();
    session.open([makeFile('a.json')]);
    const { faults, holdings } = session.open([{ name: 'b.json', text }]);
    expect(faults).toMatchObject([{ file: 'b.json', fault }]);
    expect(holdings?.teams).toEqual(['Vergunningen']);
  });

  test('made-up figures do not mix with others', () => {
    const session = createInsightsSession();
    session.open([makeFile('a.json')]);
    const { faults, holdings } = session.open([makeFile('b.json', { synthetic: true })]);
    expect(faults).toMatchObject([{ file: 'b.json', fault: 'mixed' }]);
    expect(holdings?.isSynthetic).toBe(false);
  });

  test('a plan is read from its file', () => {
    const plan = { aim: { percent: 60, day: '2026-07-01' }, releases: [] };
    const text = JSON.stringify({ format: 1, kind: 'leidraad-insights-plan', ...plan });
    expect(createInsightsSession().open([{ name: 'p.json', text }])).toMatchObject({
      plan,
      faults: [],
      holdings: null,
    });
  });
});

describe('adoption', () => {
  test('each team has a line of its own; none is of several', () => {
    const session = openWeeks(makeTeamWeek(), makeTeamWeek({ team: 'Burgerzaken', tookPart: 40 }));
    const { series } = session.view({ ...EVERYTHING, by: 'guide' }).adoption;
    expect(series.map(({ name, points }) => [name, points[0]!.people])).toEqual([
      ['Burgerzaken', 40],
      ['Vergunningen', 80],
    ]);
  });

  test('versions of a guide are added up, guides of a pack are not', () => {
    const session = openWeeks(
      makeTeamWeek({
        guides: [
          makeFigures({ active: 30 }),
          makeFigures({ version: '1.1.0', active: 25 }),
          makeFigures({ guide: 'nl.voorbeeldstad.zaak.brief', active: 40 }),
        ],
      }),
    );
    const people = (query: Partial<Query>) =>
      session
        .view({ ...EVERYTHING, ...query })
        .adoption.series.map(({ points }) => points[0]!.people);
    expect(people({ guide: GUIDE })).toEqual([55]);
    expect(people({ pack: 'nl.voorbeeldstad.zaak' })).toEqual([55]);
    expect(people({ team: 'Vergunningen', by: 'guide' })).toEqual([55, 40]);
    expect(people({ team: 'Vergunningen', by: 'pack' })).toEqual([55]);
  });

  test('the same guide in two packs is not added up: one person may be in both', () => {
    const session = openWeeks(
      makeTeamWeek({
        guides: [
          makeFigures({ active: 30 }),
          makeFigures({ version: '1.1.0', active: 25 }),
          makeFigures({ pack: 'nl.voorbeeldstad.ander', active: 50 }),
        ],
      }),
      makeTeamWeek({ week: '2026-W11', guides: [makeFigures({ active: 30 })] }),
    );
    const lines = (query: Partial<Query>) => {
      const { series, isAtLeast } = session.view({ ...EVERYTHING, ...query }).adoption;
      return [series.map(({ points }) => points.map(({ people }) => people)), isAtLeast];
    };
    const byGuide = { team: 'Vergunningen', by: 'guide' } as const;
    expect(lines(byGuide)).toEqual([[[55, 30]], true]);
    expect(lines({ guide: GUIDE })).toEqual([[[55, 30]], true]);
    expect(lines({ ...byGuide, pack: 'nl.voorbeeldstad.ander' })).toEqual([[[50]], false]);
    expect(lines({ ...byGuide, from: '2026-W11' })).toEqual([[[30]], false]);
  });

  test('what was not published is a gap, and most is no number', () => {
    const { reports: _, tookPart: __, ...few } = makeTeamWeek({ week: '2026-W11' });
    const most = makeTeamWeek({ week: '2026-W12', reports: 'most', tookPart: 'most' });
    const [line] = openWeeks(makeTeamWeek(), { ...few, guides: [] }, most).view(EVERYTHING).adoption
      .series;
    expect(line!.points.map(({ people, share }) => [people, share])).toEqual([
      [80, { value: 80 / 120, isMost: false }],
      [null, null],
      ['most', { value: 100 / 120, isMost: true }],
    ]);
  });

  test('where policy has raised the threshold, most may lack more', () => {
    const session = createInsightsSession();
    const week = makeTeamWeek({ invited: 400, reports: 400, tookPart: 'most', guides: [] });
    session.open([
      makeFile('a.json', { k: 50, weeks: [week] }),
      makeFile('b.json', { k: 10, weeks: [{ ...week, week: '2026-W11' }] }),
    ]);
    const [line] = session.view(EVERYTHING).adoption.series;
    expect(line!.points.map(({ share }) => share)).toEqual([
      { value: 350 / 400, isMost: true },
      { value: 390 / 400, isMost: true },
    ]);
  });

  test('weeks outside of the period are left out', () => {
    const session = openWeeks(makeTeamWeek(), makeTeamWeek({ week: '2026-W11' }));
    expect(session.view({ ...EVERYTHING, from: '2026-W11' }).adoption.weeks).toEqual(['2026-W11']);
    expect(session.view({ ...EVERYTHING, to: '2026-W10' }).adoption.weeks).toEqual(['2026-W10']);
  });
});

test('a guide that is offered and hardly used has its picture, also where nothing else is', () => {
  const { active: _, ...offered } = makeFigures({ offered: 60 });
  const session = openWeeks(makeTeamWeek({ guides: [offered] }));
  const { guide, reach, funnel } = session.view({ ...EVERYTHING, guide: GUIDE });
  expect(guide).toEqual({ pack: 'nl.voorbeeldstad.zaak', guide: GUIDE });
  expect(reach!.rows.map(({ what, share }) => [what, share?.value ?? null])).toEqual([
    ['offered', 60 / 100],
    ['active', null],
    ['started', null],
    ['completed', null],
  ]);
  expect(funnel).toBeNull();
});

describe('parts', () => {
  const stops = makeFigures({ outcome: { 'stopped.kiezen': 20, completed: 'most' } });

  test('only weeks count in which it was published', () => {
    const session = openWeeks(
      makeTeamWeek({ guides: [stops] }),
      makeTeamWeek({ week: '2026-W11', guides: [makeFigures({ active: 40 })] }),
    );
    const { funnel, friction } = session.view(EVERYTHING);
    expect(funnel).toMatchObject({
      weeks: 2,
      stopped: [{ step: 'kiezen', share: { value: 1 / 3, weeks: 1, of: 60 } }],
      completed: { isMost: true },
      open: null,
    });
    expect(friction).toMatchObject([{ kind: 'stopped', step: 'kiezen', weeks: 2 }]);
  });

  test('words are ranked by weeks, and people are never added up', () => {
    const session = openWeeks(
      makeTeamWeek({ words: { bezwaar: 20, archief: 60 } }),
      makeTeamWeek({ week: '2026-W11', words: { bezwaar: 25 } }),
    );
    expect(session.view(EVERYTHING).words).toEqual([
      { word: 'bezwaar', weeks: 2, highest: 25 },
      { word: 'archief', weeks: 1, highest: 60 },
    ]);
  });

  test('an answer is a number, or most of those who answered, whichever in more weeks', () => {
    const answers = { duidelijk: { 4: 30, 5: 'most' as const } };
    const guides = [makeFigures({ answers })];
    const one = openWeeks(makeTeamWeek({ guides }));
    expect(one.view(EVERYTHING).answers).toMatchObject([
      { answer: '4', share: { value: 0.5, isMost: false } },
      { answer: '5', share: { value: 0, isMost: true } },
    ]);
    const more = openWeeks(
      makeTeamWeek({ guides }),
      ...['2026-W11', '2026-W12'].map((week) =>
        makeTeamWeek({ week, guides: [makeFigures({ answers: { duidelijk: { 5: 24 } } })] }),
      ),
    );
    expect(more.view(EVERYTHING).answers).toMatchObject([
      { answer: '4', share: { weeks: 1 }, weeks: 3 },
      { answer: '5', share: { value: 0.4, isMost: false, weeks: 2 }, weeks: 3 },
    ]);
  });
});

describe('how far a guide comes', () => {
  const rowsOf = (...weeks: Parameters<typeof openWeeks>) =>
    openWeeks(...weeks)
      .view(EVERYTHING)
      .reach!.rows.map(({ what, share }) => [what, share?.value]);

  test('versions are added up, and each row counts the weeks in which it was published', () => {
    const offered = makeFigures({ offered: 50, active: 30, outcome: { completed: 20 } });
    expect(
      rowsOf(
        makeTeamWeek({ guides: [offered, { ...offered, version: '1.1.0', started: 25 }] }),
        makeTeamWeek({ week: '2026-W11', guides: [{ ...offered, outcome: {} }] }),
      ),
    ).toEqual([
      ['offered', 150 / 200],
      ['active', 90 / 200],
      ['started', 25 / 100],
      ['completed', 40 / 100],
    ]);
  });

  test('most is most of its own group, and no week counts of which nobody knows the reports', () => {
    const { reports: _, ...unknown } = makeTeamWeek({ week: '2026-W11' });
    const guides = [makeFigures({ offered: 'most', started: 'most' })];
    const { rows } = openWeeks(makeTeamWeek({ guides }), unknown).view(EVERYTHING).reach!;
    expect(rows.map(({ share }) => share && [share.value, share.isMost])).toEqual([
      [0.9, true],
      [0.6, false],
      [0.5, false],
      null,
    ]);
  });
});

describe('how long it takes', () => {
  const timesOf = (figures: Parameters<typeof makeFigures>[0]) =>
    openWeeks(makeTeamWeek({ guides: [makeFigures(figures)] })).view(EVERYTHING).times;

  test('bands are parts of those who finished', () => {
    const times = timesOf({ outcome: { completed: 50 }, took: { 'under-5-min': 25, longer: 20 } });
    expect(times?.rows.map(({ band, share }) => [band, share?.value])).toEqual([
      ['under-2-min', undefined],
      ['under-5-min', 0.5],
      ['under-15-min', undefined],
      ['under-1-h', undefined],
      ['longer', 0.4],
    ]);
  });

  test.each([
    ['no band was published', { outcome: { completed: 50 } }],
    ['nobody knows how many finished', { took: { longer: 'most' as const } }],
  ])('nothing is told where %s', (_, figures) => {
    expect(timesOf(figures)).toBeNull();
  });
});

describe('before and after', () => {
  const weeks = (completed: readonly (number | undefined)[], version = '1.0.0') =>
    completed.map((count, index) =>
      makeTeamWeek({
        week: `2026-W${10 + index}`,
        guides: [
          makeFigures({
            version: index > 3 ? version : '1.0.0',
            ...(count !== undefined && { outcome: { completed: count } }),
          }),
        ],
      }),
    );
  // The week of 30 March is the fourth.
  const releases = [{ name: 'Zaken 4', day: '2026-03-31' }];
  const measure = (counts: readonly (number | undefined)[]) =>
    openWeeks(...weeks(counts)).view({ ...EVERYTHING, releases }).releases[0]?.measures[0];

  test('the week itself belongs to no side', () => {
    expect(measure([40, 40, 40, 40, 5, 20, 20])).toMatchObject({
      what: 'completed',
      before: { value: 40 / 60, weeks: 4 },
      after: { value: 20 / 60, weeks: 2 },
      isMoreThanChance: true,
    });
  });

  test.each([
    ['a small difference may be chance', [40, 40, 40, 40, 5, 35, 40]],
    ['so may one against a side that was not published', [40, 40, 40, 40, 5, undefined, undefined]],
  ])('%s', (_, counts) => {
    expect(measure(counts)).toMatchObject({ isMoreThanChance: false });
  });

  test('a side that was not published may be more people where the threshold is raised', () => {
    const sides = (k: number) => {
      const session = createInsightsSession();
      const held = [1, 2, 3, 4, 5].map((index) =>
        makeTeamWeek({
          week: `2026-W1${index}`,
          invited: 800,
          reports: 700,
          tookPart: 600,
          guides: [makeFigures({ active: 500, ...(index < 4 && { missing: { kiezen: 100 } }) })],
        }),
      );
      session.open([makeFile('a.json', { k, weeks: held })]);
      const [release] = session.view({ ...EVERYTHING, releases }).releases;
      return release!.measures.map(({ what }) => what);
    };
    expect(sides(10)).toEqual(['completed', 'missing']);
    expect(sides(50)).toEqual(['completed']);
  });

  test('a release with nothing after it is not compared', () => {
    expect(measure([40, 40, 40])).toBeUndefined();
  });

  test('a new version of the guide is a mark of its own', () => {
    const { marks } = openWeeks(...weeks([40, 40, 40, 40, 30, 30], '1.1.0')).view(EVERYTHING);
    expect(marks).toEqual([{ name: '1.1.0', isVersion: true, week: '2026-W14' }]);
  });

  test('where several guides are shown, no version is marked: it is of one of them', () => {
    const two = weeks([40, 40, 40, 40, 30, 30], '1.1.0').map((week) => ({
      ...week,
      guides: [...week.guides, makeFigures({ guide: 'nl.voorbeeldstad.zaak.brief', active: 30 })],
    }));
    const session = openWeeks(...two);
    expect(session.view({ ...EVERYTHING, releases }).marks.map(({ name }) => name)).toEqual([
      'Zaken 4',
    ]);
    expect(session.view({ ...EVERYTHING, guide: GUIDE }).marks.map(({ name }) => name)).toEqual([
      '1.1.0',
    ]);
  });
});
