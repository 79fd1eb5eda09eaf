import { granted, unreadable } from '../../tests/stores/fake-extension.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { makeGuide, makePack } from '../../tests/stores/samples.ts';
import { guideSchema, type Guide } from '../../utils/core/guide/schema.ts';
import { buildContext } from '../../utils/core/run/fixtures/build-guide.ts';
import type { PageFacts } from '../../utils/core/run/types.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/store/settings.ts';
import { createLibrary } from './library.ts';
import { createPackHandlers } from './pack-handlers.ts';
import type { Services } from './services.ts';
import type { Stores } from './stores.ts';

const HOST = 'https://zaak.voorbeeldstad.nl/*';
const GUIDE = 'nl.zaak.besluit';

beforeEach(() => {
  unreadable.clear();
  granted.clear();
  granted.add(HOST);
});

/** What is said of each guide on a page of its application, in English. */
async function explain(guide: Guide, settings: Partial<Settings> = {}): Promise<string[]> {
  const pack = { ...makePack('nl.zaak', [guide.id]), guides: [guide] };
  const stores = {
    loadPacks: () => Promise.resolve([pack]),
    settings: { load: () => Promise.resolve({ ...DEFAULT_SETTINGS, ...settings }) },
    runs: { loadAll: () => Promise.resolve([]) },
    policy: { load: () => Promise.resolve({ policy: {} }) },
  } as unknown as Stores;
  const presenter = {
    language: () => Promise.resolve('en'),
    contextOf: (page: PageFacts) =>
      Promise.resolve({ ...buildContext({ page }), roles: [], startedGuides: [] }),
  };
  const { explainOffers } = createPackHandlers({
    stores,
    library: createLibrary(stores),
    presenter,
  } as unknown as Services);
  const lines = await explainOffers(
    { url: 'https://zaak.voorbeeldstad.nl/zaken' },
    { tabId: null },
  );
  return lines.map(({ guideId, text }) => `${guideId}: ${text}`);
}

const auto = (guide: Guide): Guide => ({ ...guide, start: { ...guide.start, offer: 'auto' } });

test('a guide that is offered is said to be', async () => {
  expect(await explain(makeGuide(GUIDE))).toEqual([`${GUIDE}: Is offered there.`]);
});

test('the host that the browser keeps us out of is named', async () => {
  granted.clear();
  expect((await explain(makeGuide(GUIDE)))[0]).toContain(HOST);
});

test.each([
  ['https://xn--0/*', [{ pattern: 'https://xn--0/*', granted: false, canAsk: false }]],
  ['https://[:::]/*', []],
])('a stored pack with the host %s is drawn, so that it can be removed', async (glob, hosts) => {
  unreadable.add(glob);
  const { app, ...rest } = makeGuide(GUIDE);
  const guide = { ...rest, app: { ...app, match: [glob] } } as Guide;
  const pack = { ...makePack('nl.zaak', [GUIDE]), guides: [guide] };
  const { packs } = createPackHandlers({
    stores: {
      loadPacks: () => Promise.resolve([pack]),
      settings: { load: () => Promise.resolve(DEFAULT_SETTINGS) },
      policy: { load: () => Promise.resolve({ policy: {} }) },
      database: () => Promise.reject(new Error('closed')),
    },
    presenter: { language: () => Promise.resolve('en'), limits: () => Promise.resolve({}) },
  } as unknown as Services);
  expect((await packs({}, { tabId: null })).packs).toMatchObject([{ hosts }]);
});

test('titles come with the language that they are in, which need not be the reader’s', async () => {
  const guide = makeGuide(GUIDE);
  const pack = makePack('nl.zaak', [GUIDE]);
  const { packs } = createPackHandlers({
    stores: {
      loadPacks: () => Promise.resolve([{ ...pack, guides: [guide] }]),
      settings: { load: () => Promise.resolve(DEFAULT_SETTINGS) },
      policy: { load: () => Promise.resolve({ policy: {} }) },
      database: () => Promise.reject(new Error('closed')),
    },
    presenter: { language: () => Promise.resolve('de'), limits: () => Promise.resolve({}) },
  } as unknown as Services);
  expect((await packs({}, { tabId: null })).packs).toMatchObject([
    { language: 'nl', title: pack.manifest.title['nl'], guides: [{ language: 'nl' }] },
  ]);
});

test('a guide that has no value yet is there, with the variable that wants one', async () => {
  const guide = guideSchema.parse({
    ...makeGuide(GUIDE),
    app: { id: 'zaak', match: ['https://{{zaakHost}}/*'] },
    variables: { zaakHost: { type: 'host', required: true } },
  });
  expect((await explain(guide))[0]).toContain('zaakHost');
});

test('what keeps its card back is said: here, that nobody wants it again', async () => {
  const offers = { [GUIDE]: { times: 1, at: 0, never: true } };
  const [never] = await explain(auto(makeGuide(GUIDE)), { offers });
  const [offered] = await explain(auto(makeGuide(GUIDE)));
  expect(never).toContain('again');
  expect(never).not.toBe(offered);
});

test('a yes to a version that waits no more fails, so that the page does not say it was heard', async () => {
  const accept = vi.fn(async (_packId: string, version: string) => version === '3.0.0');
  const { acceptUpdate } = createPackHandlers({ installer: { accept } } as unknown as Services);
  const say = (version: string) => acceptUpdate({ packId: 'nl.zaak', version }, { tabId: null });
  await expect(say('2.0.0')).rejects.toThrow('does not wait');
  expect(await say('3.0.0')).toBeNull();
  expect(accept.mock.calls[0]).toEqual(['nl.zaak', '2.0.0']);
});
