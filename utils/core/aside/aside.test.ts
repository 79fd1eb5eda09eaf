import { expect, test } from 'vitest';
import { guideSchema, type Guide } from '../guide/schema.ts';
import { wordsIn } from '../i18n/catalogue.ts';
import { createTranslate } from '../i18n/translate.ts';
import { buildReport } from '../insights/build-report.ts';
import { readPerson } from '../insights/people.ts';
import { rebuildTallies } from '../insights/tally.ts';
import type { ProgressEvent, Run } from '../run/types.ts';
import { APP, buildContext, pageAt } from '../run/fixtures/build-guide.ts';
import { parseMarkdown } from '../text/parse-markdown.ts';
import { chooseAnnouncement, QUIET_MS, type Announcement } from './announcements.ts';
import { isFollowed, judgeItems, listDone, listWatched, type Checklist } from './checklist.ts';
import { keep, type KeepEvent, type Keeping } from './keep.ts';
import { presentAsideCard, presentChecklist, presentTips } from './present-aside.ts';

const build = <Kind extends Guide['kind']>(kind: Kind, fields: object, id = 'nl.stad.gids') =>
  guideSchema.parse({
    format: 1,
    kind,
    id,
    version: '1.2.0',
    language: 'nl',
    title: { nl: 'Titel', de: 'Titel auf Deutsch' },
    app: { id: 'app', match: [`${APP}/*`] },
    targets: { save: { role: 'button' }, box: { role: 'checkbox' } },
    ...fields,
  }) as Extract<Guide, { kind: Kind }>;

const news = (until: 'once' | 'acknowledged', id?: string): Announcement =>
  build('announcement', { until, body: { nl: 'Nieuws' } }, id);
const list = (order: 'free' | 'locked'): Checklist =>
  build('checklist', {
    order,
    items: [
      { id: 'lees', title: { nl: 'Lees' }, doneWhen: { url: `${APP}/help` } },
      { id: 'doe', title: { nl: 'Doe' }, guide: 'nl.stad.ander' },
      {
        id: 'vink',
        title: { nl: 'Vink' },
        doneWhen: { all: [{ url: `${APP}/a` }, { element: 'box', state: 'checked' }] },
      },
    ],
  });

const NOW = 1_000_000_000;
/** Lets events happen one after the other. */
function tell(guide: Guide, events: readonly KeepEvent[], about: Partial<Keeping> = {}) {
  const log: string[] = [];
  const records: ProgressEvent[] = [];
  let run: Run | undefined;
  for (const [index, event] of events.entries()) {
    const kept = keep(run, event, { guide, packId: 'nl.stad', now: NOW + index, ...about });
    if (!kept) continue;
    ({ run } = kept);
    records.push(...kept.records);
    log.push(...kept.records.map(({ kind, stepId }) => (stepId ? `${kind} ${stepId}` : kind)));
  }
  return { run, log, records };
}

test('news that is shown once is done when it was seen; other news when the person says so', () => {
  expect(tell(news('once'), [{ type: 'seen' }, { type: 'seen' }])).toMatchObject({
    run: { id: 'nl.stad.gids', status: 'completed', guideVersion: '1.2.0' },
    log: ['offered'],
  });
  const told = tell(news('acknowledged'), [
    { type: 'seen' },
    { type: 'later' },
    { type: 'seen' },
    { type: 'acknowledged' },
    { type: 'later' },
  ]);
  expect(told.run?.status).toBe('completed');
  expect(told.log).toEqual(['offered', 'paused', 'started', 'completed']);
});

test('news that was only shown, or put off, is in a report as an offer, and nobody took part by it', () => {
  const active = (events: readonly KeepEvent[]) => {
    const tallies = rebuildTallies(tell(news('acknowledged'), events).records);
    const content = { id: 'a'.repeat(32), week: tallies[0]!.week, team: 'Oost', words: [] };
    return readPerson(buildReport({ ...content, tallies }).guides[0]!);
  };
  const shown = { offered: true, active: false, started: false };
  expect(active([{ type: 'seen' }])).toMatchObject(shown);
  expect(active([{ type: 'seen' }, { type: 'later' }])).toMatchObject(shown);
  const read = { offered: true, active: true, started: true, outcome: 'completed' };
  expect(active([{ type: 'seen' }, { type: 'acknowledged' }])).toMatchObject(read);
});

test('tips that were put away, or do not come by themselves, come when the person wants them', () => {
  const tips = build('tips', {
    tips: [{ id: 'a', target: 'save', show: 'help', body: { nl: 'x' } }],
  });
  expect(tell(tips, [{ type: 'hide' }]).run?.status).toBe('abandoned');
  expect(tell(tips, [{ type: 'hide' }, { type: 'show' }])).toMatchObject({
    run: { status: 'shown' },
    log: ['started', 'abandoned', 'resumed'],
  });
  expect(tell(tips, [{ type: 'show' }]).run).toBeUndefined();
  expect(tell(tips, [{ type: 'show' }, { type: 'show' }], { isHeld: true })).toMatchObject({
    run: { status: 'shown', byItself: undefined },
    log: ['started'],
  });
});

test('items are ticked once, stay ticked, and all of them complete the list', () => {
  const events: readonly KeepEvent[] = [
    { type: 'ticked', items: ['doe'] },
    { type: 'ticked', items: ['doe'] },
    { type: 'ticked', items: ['lees', 'vink'] },
  ];
  const ticked = { status: 'completed', done: ['doe', 'lees', 'vink'] };
  const byItself = tell(list('free'), events);
  expect(byItself).toMatchObject({ run: ticked, log: [] });
  expect(byItself.run?.byItself).toBe(true);
  const { run, log } = tell(list('free'), events, { hasOpened: true });
  expect(run).toMatchObject({ ...ticked, byItself: undefined });
  expect(log).toEqual([
    'started',
    'step-done doe',
    'step-done lees',
    'step-done vink',
    'completed',
  ]);
});

test('a new version of a list takes no tick away, and completes what is all done', () => {
  const old = list('locked');
  const [lees, doe, vink] = old.items;
  const shorter = { ...old, items: [lees!, doe!] };
  const longer = { ...old, items: [{ ...vink!, id: 'nieuw' }, ...old.items] };
  const two = tell(old, [{ type: 'ticked', items: ['lees', 'doe'] }], { hasOpened: true }).run!;
  const tick = (run: Run, guide: typeof old, items: readonly string[]) =>
    keep(run, { type: 'ticked', items }, { guide, packId: 'nl.stad', hasOpened: true, now: NOW });

  const completed = tick(two, shorter, ['lees', 'doe'])!;
  expect(completed.run.status).toBe('completed');
  expect(completed.records.map(({ kind }) => kind)).toEqual(['completed']);
  expect(tick(completed.run, shorter, ['lees', 'doe'])).toBeNull();

  const more = tick(completed.run, longer, ['nieuw'])!;
  expect(more.run).toMatchObject({ status: 'completed', done: ['lees', 'doe', 'nieuw'] });
  expect(more.records.map(({ kind }) => kind)).toEqual(['step-done']);

  expect(judgeItems(longer, two, buildContext({}))).toEqual(['open', 'done', 'done', 'locked']);
});

test('what an earlier build logged as begun is not begun twice', () => {
  const guide = list('free');
  const { byItself: _, ...old } = tell(guide, [{ type: 'ticked', items: ['doe'] }]).run!;
  const about = { guide, packId: 'nl.stad', now: NOW };
  const kinds = keep(old, { type: 'ticked', items: ['lees'] }, about)!.records.map((it) => it.kind);
  expect(kinds).toEqual(['step-done']);
});

test('what a checklist ticked before it was opened is not logged later; what it ticks then is', () => {
  const guide = list('free');
  const before = tell(guide, [{ type: 'ticked', items: ['doe'] }]).run;
  const tick = (run: Run | undefined, item: string, hasOpened: boolean) =>
    keep(
      run,
      { type: 'ticked', items: [item] },
      { guide, packId: 'nl.stad', hasOpened, now: NOW },
    )!;
  const opened = tick(before, 'lees', true);
  // Others were opened since: it is no longer among the last.
  const later = tick(opened.run, 'vink', false);
  const kinds = [...opened.records, ...later.records].map(({ kind, stepId }) => [kind, stepId]);
  expect(kinds).toEqual([
    ['started', null],
    ['step-done', 'lees'],
    ['step-done', 'vink'],
    ['completed', null],
  ]);
});

test('an item is done by its condition, by its guide, or because it was ticked before', () => {
  const guide = list('free');
  const at = (path: string, facts = {}) => buildContext({ page: pageAt(path), ...facts });
  expect(judgeItems(guide, undefined, at('/b'))).toEqual(['open', 'open', 'open']);
  expect(judgeItems(guide, undefined, at('/help'))).toEqual(['done', 'open', 'open']);
  const all = at('/a', { completedGuides: ['nl.stad.ander'], elements: { box: ['checked'] } });
  const { run } = tell(guide, [{ type: 'ticked', items: ['lees'] }]);
  expect(judgeItems(guide, run, all)).toEqual(['done', 'done', 'done']);
  expect(listDone(guide, ['done', 'open', 'done'])).toEqual(['lees', 'vink']);
});

test('in a locked order an item opens once the one before is done', () => {
  const context = buildContext({ completedGuides: ['nl.stad.ander'] });
  expect(judgeItems(list('locked'), undefined, context)).toEqual(['open', 'locked', 'locked']);
  const { run } = tell(list('locked'), [{ type: 'ticked', items: ['lees'] }]);
  expect(judgeItems(list('locked'), run, context)).toEqual(['done', 'done', 'open']);
});

test('the page is asked only about open items that hang on it alone', () => {
  const watched = (path: string) => {
    const context = buildContext({ page: pageAt(path) });
    return listWatched(list('free'), judgeItems(list('free'), undefined, context), context);
  };
  expect(watched('/a')).toEqual(['box']);
  expect(watched('/b')).toEqual([]);
});

test('one piece of news at a time, the one that was begun first, and then quiet for a while', () => {
  const [one, two] = [news('acknowledged', 'nl.a'), news('acknowledged', 'nl.b')];
  const runOf = (guide: Guide, events: KeepEvent[]) => tell(guide, events).run;
  const choose = (first: ReturnType<typeof runOf>, second: ReturnType<typeof runOf>, now = NOW) =>
    chooseAnnouncement(
      [
        { guide: one, run: first },
        { guide: two, run: second },
      ],
      [first, second],
      now,
    )?.guide.id;
  expect(choose(undefined, undefined)).toBe('nl.a');
  expect(choose(undefined, runOf(two, [{ type: 'seen' }]))).toBe('nl.b');
  const later = runOf(one, [{ type: 'seen' }, { type: 'later' }]);
  expect(choose(later, undefined)).toBeUndefined();
  expect(choose(later, undefined, NOW + QUIET_MS + 1)).toBe('nl.a');
  // Put off by a clock that was ahead.
  expect(choose(later, undefined, NOW - QUIET_MS)).toBe('nl.a');
});

test('tips are those of the page; what only its elements can tell is left to it', () => {
  const tip = { target: 'save', show: 'hotspot', body: { nl: 'Let **op**' } };
  const isTicked = { element: 'box', state: 'checked' };
  const guide = build('tips', {
    tips: [
      { ...tip, id: 'hier', title: { nl: 'Hier' } },
      { ...tip, id: 'elders', page: [`${APP}/b`] },
      { ...tip, id: 'duits', when: { language: 'de' } },
      { ...tip, id: 'soms', when: { all: [{ language: 'nl' }, isTicked, { role: 'coach' }] } },
      { ...tip, id: 'altijd', when: { any: [{ language: 'de' }, { role: 'coach' }, isTicked] } },
      { ...tip, id: 'niet', when: { not: isTicked } },
    ],
  });
  const shown = presentTips(guide, buildContext());
  expect(shown.map(({ key, when }) => [key.split(' ')[1], when])).toEqual([
    ['hier', null],
    ['soms', { all: [isTicked] }],
    // The role is not known, and hiding help is worse than showing too much.
    ['altijd', null],
    ['niet', { not: isTicked }],
  ]);
  expect(shown[0]).toMatchObject({ title: 'Hier', body: parseMarkdown('Let **op**'), rules: [] });
  expect(Object.keys(shown[1]!.probe)).toEqual(['box']);
});

test('a checklist is told in one language, and starts only what can be started here', () => {
  const context = buildContext({ language: 'de' });
  const told = presentChecklist(
    list('free'),
    ['done', 'open', 'open'],
    context,
    () => true,
    (id) => id === 'nl.stad.ander',
  );
  expect(told).toMatchObject({ language: 'de', title: 'Titel auf Deutsch' });
  expect(told.items.map(({ state, startsGuide }) => [state, startsGuide])).toEqual([
    ['done', null],
    ['open', 'nl.stad.ander'],
    ['open', null],
  ]);
  expect(told.items.map(({ isUnderWay }) => isUnderWay)).toEqual([false, true, false]);
  const locked = presentChecklist(
    list('locked'),
    ['open', 'locked', 'locked'],
    context,
    () => true,
    () => true,
  );
  expect(locked.items[1]!.startsGuide).toBeNull();
});

test('its line in the list tells how much is done', () => {
  const t = createTranslate('nl', wordsIn('nl'));
  const card = presentAsideCard(list('free'), buildContext(), t, ['done', 'open', 'open']);
  expect(card).toMatchObject({ state: 'new', words: { action: 'Tonen', note: '1 van 3 klaar' } });
  const all = presentAsideCard(list('free'), buildContext(), t, ['done', 'done', 'done']);
  expect(all.state).toBe('completed');
});

test('a checklist for others is left alone, unless it was begun', () => {
  const mine = {
    ...buildContext({ page: pageAt('/a'), roles: ['baliemedewerker'] }),
    startedGuides: [],
  };
  const forAll = list('free');
  const forOthers: Checklist = { ...forAll, audience: ['archivaris'] };
  const { run } = tell(forOthers, [{ type: 'ticked', items: ['lees'] }]);
  expect(isFollowed(forAll, undefined, mine)).toBe(true);
  expect(isFollowed(forOthers, undefined, mine)).toBe(false);
  expect(isFollowed(forOthers, run, mine)).toBe(true);
  const elsewhere = { ...mine, page: { ...mine.page!, url: 'https://ander.example/' } };
  expect(isFollowed(forOthers, run, elsewhere)).toBe(false);
});
