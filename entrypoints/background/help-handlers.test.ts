import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openProfile } from '../../tests/stores/profile.ts';
import { makeGuide, makePack, makeRun } from '../../tests/stores/samples.ts';
import { guideSchema, type Guide, type Walkthrough } from '../../utils/core/guide/schema.ts';
import { MAX_RECENT, type OpenedGuide } from '../../utils/core/pages/note-opened.ts';
import { buildContext } from '../../utils/core/run/fixtures/build-guide.ts';
import type { Run } from '../../utils/core/run/types.ts';
import { createHelpHandlers } from './help-handlers.ts';
import { createLibrary } from './library.ts';
import type { Services } from './services.ts';
import type { Stores } from './stores.ts';

const walks = ['nl.a', 'nl.b', 'nl.c', 'nl.d', 'nl.e', 'nl.f'];
const { steps: _, ...common } = makeGuide('nl.tekst') as Walkthrough;
const article = guideSchema.parse({ ...common, kind: 'article', body: { nl: 'Zo zit het.' } });
const items = [{ id: 'een', title: { nl: 'Een' } }];
const checklists = ['nl.inwerken', 'nl.niet-nu'].map((id) =>
  guideSchema.parse({ ...common, id, kind: 'checklist', items }),
);

/** What the help panel is told. */
async function askHelp(runs: readonly Run[], opened: readonly OpenedGuide[] = []) {
  const { db, settings } = await openProfile();
  await settings.save({ opened: [...opened] });
  const pack = {
    ...makePack('nl.zaak', walks),
    guides: [...walks.map((id) => makeGuide(id)), article, ...checklists],
  };
  const stores = {
    settings,
    loadPacks: () => Promise.resolve([pack]),
    previews: { load: () => Promise.resolve(undefined) },
    runs: { loadAll: () => Promise.resolve(runs), flush: () => Promise.resolve() },
    database: () => Promise.resolve(db),
  } as unknown as Stores;
  const { help } = createHelpHandlers({
    stores,
    library: createLibrary(stores),
    asides: {
      card: ({ id }: Guide) => Promise.resolve(id === 'nl.niet-nu' ? null : { guideId: id }),
    },
    presenter: {
      popupView: () => Promise.resolve({ language: 'nl', here: [], missingHosts: [] }),
      contextOf: () => Promise.resolve(buildContext()),
    },
    recorder: { view: () => Promise.resolve(null) },
    reporter: { prepare: () => Promise.resolve(null) },
  } as unknown as Services);
  const view = await help({ tabId: 1, url: null }, { tabId: null });
  db.close();
  return view;
}

const idsOf = (guides: readonly { readonly guideId: string }[]) =>
  guides.map(({ guideId }) => guideId);

/** The ids of what it calls used recently. */
const listRecent = async (...asked: Parameters<typeof askHelp>) =>
  idsOf((await askHelp(...asked)).recent);

const ran = (guideId: string, updatedAt: number, more: Partial<Run> = {}): Run =>
  makeRun({ id: `run-${guideId}-${updatedAt}`, guideId, updatedAt, ...more });

test('what was followed and what was opened come in one order, the last one first, and each once', async () => {
  const runs = [ran('nl.a', 10), ran('nl.b', 30), ran('nl.a', 50, { status: 'completed' })];
  expect(await listRecent(runs, [{ guideId: 'nl.tekst', at: 40 }])).toEqual([
    'nl.a',
    'nl.tekst',
    'nl.b',
  ]);
});

test('no offer that nobody answered, and nothing that ran by itself, such as news', async () => {
  const offered = ran('nl.a', 10, { status: 'offered', turns: 0 });
  const news = ran('nl.tekst', 20, { id: 'nl.tekst' });
  expect(await listRecent([offered, news])).toEqual([]);
});

test('what was removed takes the place of nothing, and more than there is room for is left out', async () => {
  const removed = [ran('nl.weg', 90), ran('nl.ook-weg', 80)];
  const runs = walks.map((id, index) => ran(id, 70 - index));
  const recent = await listRecent([...removed, ...runs], [{ guideId: 'nl.tekst-weg', at: 99 }]);
  expect(recent).toEqual(walks.slice(0, MAX_RECENT));
});

test('checklists that are for this person, and what was finished as far as it is still here', async () => {
  const done = { status: 'completed' } as const;
  const { checklists: told, completed } = await askHelp([
    ran('nl.weg', 90, done),
    ran('nl.a', 10, done),
  ]);
  expect(idsOf(told)).toEqual(['nl.inwerken']);
  expect(idsOf(completed)).toEqual(['nl.a']);
});
