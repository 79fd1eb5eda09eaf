import { expect, test } from 'vitest';
import { guideSchema } from '../../utils/core/guide/schema.ts';
import { APP, buildContext, pageAt } from '../../utils/core/run/fixtures/build-guide.ts';
import type { ElementFacts, PageFacts, ProgressEvent, Run } from '../../utils/core/run/types.ts';
import { isActive } from '../../utils/core/progress/progress.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/store/settings.ts';
import { createAsides } from './asides.ts';
import { createPresenter } from './presenter.ts';
import type { Contexts } from './contexts.ts';
import type { Library } from './library.ts';
import type { Offers } from './offers.ts';
import type { Stores } from './stores.ts';

const guide = guideSchema.parse({
  format: 1,
  kind: 'checklist',
  id: 'nl.stad.week',
  version: '1.0.0',
  language: 'nl',
  title: { nl: 'Eerste week' },
  app: { id: 'app', match: [`${APP}/*`] },
  items: [
    { id: 'help', title: { nl: 'Open de hulp' }, doneWhen: { url: `${APP}/help` } },
    { id: 'lijst', title: { nl: 'Open de lijst' }, doneWhen: { url: `${APP}/lijst` } },
    {
      id: 'vinkje',
      title: { nl: 'Zet het vinkje' },
      doneWhen: { all: [{ url: `${APP}/besluit` }, { element: 'vinkje', state: 'checked' }] },
    },
  ],
  targets: { vinkje: { role: 'checkbox' } },
});

interface Change {
  readonly kind?: 'tips' | 'article';
  readonly start?: object;
  readonly tips?: readonly object[];
  readonly audience?: readonly string[];
}

const TIPS: Change = {
  kind: 'tips',
  tips: [{ id: 'een', target: 'vinkje', show: 'help', body: { nl: 'Lees het na.' } }],
};

function setUp(change: Change = {}, roles: readonly string[] = []) {
  const kept = new Map<string, Run>();
  const logged: string[] = [];
  let settings: Settings = { ...DEFAULT_SETTINGS, roles };
  const runs = {
    load: (id: string) => Promise.resolve(kept.get(id)),
    save: (run: Run, records: readonly ProgressEvent[]) => {
      kept.set(run.id, run);
      logged.push(...records.map(({ kind }) => kind));
      return Promise.resolve();
    },
    loadActive: () => Promise.resolve([...kept.values()].filter(isActive)),
    trouble: () => null,
  };
  const found = {
    guide: { ...guide, ...change },
    packId: 'nl.stad',
    values: {},
    pack: { issuer: 'Voorbeeldstad' },
  };
  const library = {
    list: () => Promise.resolve([found]),
    find: () => Promise.resolve(found),
  } as unknown as Library;
  const contexts = {
    contextOf: (page?: PageFacts) =>
      Promise.resolve({
        ...buildContext({ page: page ?? null }),
        roles: settings.roles,
        startedGuides: [...kept.keys()],
      }),
    limits: () => Promise.resolve({}),
  } as unknown as Contexts;
  const stores = {
    runs,
    bindings: { get: () => Promise.resolve(undefined) },
    previews: { load: () => Promise.resolve(null) },
    settings: {
      load: () => Promise.resolve(settings),
      save: (patch: Partial<Settings>) => {
        settings = { ...settings, ...patch };
        return Promise.resolve();
      },
    },
  } as unknown as Stores;
  const offers = { view: () => Promise.resolve(null) } as unknown as Offers;
  const asides = createAsides(stores, library, contexts, offers);
  const presenter = createPresenter(stores, library, contexts, asides);
  return {
    asides,
    /** The lines in the list of guides, by the word on their button. */
    async listed(page: PageFacts) {
      const { launcher } = await presenter.overlayView(1, page);
      return (launcher?.guides ?? []).map(({ words }) => words?.action);
    },
    logged,
    done: () => kept.get(guide.id)?.done ?? [],
    opened: () => settings.opened.map(({ guideId }) => guideId),
    settings: () => settings,
    choose(chosen: readonly string[]) {
      settings = { ...settings, roles: [...chosen] };
    },
  };
}

test('an error page ticks nothing, whatever its address', async () => {
  const { asides, done } = setUp();
  expect(await asides.tick(pageAt('/help', { error: 500 }))).toBe(false);
  expect(done()).toEqual([]);
  expect(await asides.tick(pageAt('/help'))).toBe(true);
  expect(done()).toEqual(['help']);
});

test('two tabs that tick at once lose nothing of each other', async () => {
  const { asides, done } = setUp();
  await Promise.all([asides.tick(pageAt('/help')), asides.tick(pageAt('/lijst'))]);
  expect(done().toSorted()).toEqual(['help', 'lijst']);
});

test('what ticks itself for somebody who never opened the list is not logged', async () => {
  const { asides, done, logged } = setUp();
  await asides.tick(pageAt('/help'));
  expect(done()).toEqual(['help']);
  expect(logged).toEqual([]);
  await asides.noteOpened(guide.id);
  await asides.tick(pageAt('/lijst'));
  expect(logged).toEqual(['started', 'step-done']);
});

test('a new address alone ticks nothing that the person has to do there', async () => {
  const { asides, done } = setUp();
  const told = (path: string, states: ElementFacts[string]) =>
    asides.tick(pageAt(path), { guideId: guide.id, states: { vinkje: states } });
  expect(await asides.tick(pageAt('/besluit'))).toBe(false);
  expect(await told('/besluit', ['visible', 'unchecked'])).toBe(false);
  // A box of the page before: the address has changed meanwhile.
  expect(await told('/overzicht', ['visible', 'checked'])).toBe(false);
  expect(done()).toEqual([]);
  expect(await told('/besluit', ['visible', 'checked'])).toBe(true);
  expect(done()).toEqual(['vinkje']);
});

test('what is opened is kept, and what follows a page by itself is not', async () => {
  const list = setUp();
  await list.asides.noteOpened(guide.id);
  expect(list.opened()).toEqual([guide.id]);
  const tips = setUp({ kind: 'tips' });
  await tips.asides.noteOpened(guide.id);
  expect(tips.opened()).toEqual([]);
});

test('a text that offers itself by a card and was opened, wherever that was, has been begun', async () => {
  const auto = setUp({ kind: 'article', start: { ...guide.start, offer: 'auto' } });
  await auto.asides.noteOpened(guide.id);
  expect(auto.settings().offers).toEqual({
    [guide.id]: { times: 0, at: 0, never: false, begun: true },
  });
  const quiet = setUp({ kind: 'article' });
  await quiet.asides.noteOpened(guide.id);
  expect(quiet.settings().offers).toEqual({});
});

test.each(['always', 'until-done', 'once'])(
  'tips that were put away are in the list, and come back from there: %s',
  async (frequency) => {
    const { asides, listed } = setUp({ ...TIPS, start: { ...guide.start, frequency } });
    const here = pageAt('/besluit');
    const shown = async () => (await asides.view(here)).tips.length;
    expect([await shown(), await listed(here)]).toEqual([1, []]);
    for (let time = 0; time < 2; time += 1) {
      await asides.remember(guide.id, { type: 'hide' });
      expect([await shown(), await listed(here)]).toEqual([0, ['Weer tonen']]);
      await asides.remember(guide.id, { type: 'show' });
      expect([await shown(), await listed(here)]).toEqual([1, []]);
    }
  },
);

const OF_LINK = { start: { ...guide.start, offer: 'link' } };
const OF_OTHERS = { audience: ['archivaris'] };

test.each([
  ['for everybody', OF_LINK, ['Weer tonen']],
  ['for another role', { ...OF_LINK, ...OF_OTHERS }, ['Weer tonen']],
  // They are in the list of those for whom they come by themselves; the link is there still.
  ['coming by themselves for another role alone', OF_OTHERS, []],
])(
  'tips of a link come once the person wants them, and not before: %s',
  async (_, change, back) => {
    const { asides, listed, logged } = setUp({ ...TIPS, ...change }, ['behandelaar']);
    const here = pageAt('/besluit');
    const shown = async () => (await asides.view(here)).tips.length;
    expect([await shown(), await listed(here)]).toEqual([0, []]);
    for (let time = 0; time < 2; time += 1) {
      expect(await asides.remember(guide.id, { type: 'show' })).toBe(true);
      expect([await shown(), await listed(here)]).toEqual([1, []]);
      expect(await asides.remember(guide.id, { type: 'show' })).toBe(false);
      await asides.remember(guide.id, { type: 'hide' });
      expect([await shown(), await listed(here)]).toEqual([0, back]);
    }
    expect(logged).toEqual(['started', 'abandoned', 'resumed', 'abandoned']);
  },
);

test('whoever has hidden tips, and then has another role, does not meet them again', async () => {
  const tips = { ...TIPS, audience: ['behandelaar'] };
  const { asides, listed, choose } = setUp(tips, ['behandelaar']);
  const here = pageAt('/besluit');
  await asides.remember(guide.id, { type: 'hide' });
  choose(['archivaris']);
  expect([(await asides.view(here)).tips, await listed(here)]).toEqual([[], []]);
});
