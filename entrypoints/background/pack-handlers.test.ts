import { granted } from '../../tests/stores/fake-extension.ts';
import { beforeEach, expect, test } from 'vitest';
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
  expect(await explain(makeGuide(GUIDE))).toEqual([`${GUIDE}: Is offered on this page.`]);
});

test('the host that the browser keeps us out of is named', async () => {
  granted.clear();
  expect((await explain(makeGuide(GUIDE)))[0]).toContain(HOST);
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
