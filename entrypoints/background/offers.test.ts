import { beforeEach, expect, test, vi } from 'vitest';
import { guideSchema } from '../../utils/core/guide/schema.ts';
import { APP, buildContext, pageAt } from '../../utils/core/run/fixtures/build-guide.ts';
import type { PageFacts } from '../../utils/core/run/types.ts';
import type { Arrival } from '../../utils/messaging/page-protocol.ts';
import { DEFAULT_SETTINGS } from '../../utils/store/settings.ts';
import type { TabOffer } from '../../utils/store/tab-offers.ts';
import type { Contexts } from './contexts.ts';
import type { Library } from './library.ts';
import { isFollowedLink } from './is-followed-link.ts';
import { createOffers } from './offers.ts';
import type { Stores } from './stores.ts';

vi.mock(import('./is-followed-link.ts'));
const followed = vi.mocked(isFollowedLink);
beforeEach(() => {
  followed.mockReset().mockResolvedValue(true);
});

const makeGuide = (id: string, match: string, kind: 'article' | 'announcement' = 'article') =>
  guideSchema.parse({
    format: 1,
    kind,
    id,
    version: '1.0.0',
    language: 'nl',
    title: { nl: 'Besluit' },
    body: { nl: 'Zo gaat dat.' },
    app: { id: 'app', match: [match] },
  });

const ELSEWHERE = 'https://elders.voorbeeldstad.nl/*';
const GUIDES = [
  makeGuide('nl.stad.hier', `${APP}/*`),
  makeGuide('nl.stad.daar', ELSEWHERE),
  makeGuide('nl.stad.nieuws', ELSEWHERE, 'announcement'),
];

/** A tab, its pages, and the run that may be bound to it. */
function openTab() {
  let offered: TabOffer | undefined;
  const tab: { bound?: { dismissed: boolean } } = {};
  const stores = {
    tabOffers: {
      get: () => Promise.resolve(offered),
      set: (_: number, offer: TabOffer | undefined) => Promise.resolve(void (offered = offer)),
    },
    bindings: { get: () => Promise.resolve(tab.bound) },
    settings: { load: () => Promise.resolve(DEFAULT_SETTINGS) },
    policy: { load: () => Promise.resolve({ policy: {} }) },
    runs: { loadActive: () => Promise.resolve([]), loadAll: () => Promise.resolve([]) },
  } as unknown as Stores;
  const library = {
    list: () => Promise.resolve([]),
    find: (id: string) => {
      const guide = GUIDES.find((it) => it.id === id);
      return Promise.resolve(guide && { guide, hosts: [ELSEWHERE], values: {} });
    },
  } as unknown as Library;
  const contexts = {
    contextOf: (page?: PageFacts) => Promise.resolve(buildContext({ page: page ?? null })),
  } as unknown as Contexts;
  const offers = createOffers(stores, library, contexts);
  /** Whether the guide is offered on the page, once that has come. */
  const isOffered = async (path: string, arrival: Arrival = 'load') => {
    await offers.meet(1, pageAt(path), arrival);
    return (await offers.view(1, pageAt(path), false)) !== null;
  };
  return { offers, tab, isOffered };
}

/** What a page is answered whose address offers that guide. */
async function follow(guideId: string) {
  const { offers } = openTab();
  const page = pageAt(`/#leidraad=${guideId}`);
  await offers.meet(1, page, 'load');
  return offers.view(1, page, false);
}

test('a link to a guide of the application offers it', async () => {
  expect(await follow('nl.stad.hier')).toMatchObject({ by: 'link', guide: { title: 'Besluit' } });
});

test.each(['nl.stad.daar', 'nl.stad.nieuws'])(
  'of %s, which is of another application, a page learns no more than of one that is not there',
  async (guideId) => {
    expect(await follow(guideId)).toEqual({ ...(await follow('nl.stad.onbekend')), guideId });
    expect(await follow(guideId)).toEqual({ guideId, by: 'link', guide: null });
  },
);

const LINK = '/#leidraad=nl.stad.hier';

test('an answer holds for the document, and who follows the link again is offered the guide again', async () => {
  const { offers, isOffered } = openTab();
  expect(await isOffered(LINK)).toBe(true);
  await offers.answer(1, pageAt(LINK), 'nl.stad.hier', 'later');
  expect(await isOffered(LINK, 'same-document')).toBe(false);
  expect(await isOffered(LINK, 'restored')).toBe(false);
  followed.mockResolvedValueOnce(false);
  expect(await isOffered(LINK), 'loaded again').toBe(false);
  expect(await isOffered(LINK)).toBe(true);
});

test('a page that a guide loads anew offers nothing, unless the guide was put away', async () => {
  const { offers, tab, isOffered } = openTab();
  await isOffered(LINK);
  await offers.forget(1);
  tab.bound = { dismissed: false };
  expect(await isOffered(LINK)).toBe(false);
  tab.bound = { dismissed: true };
  expect(await isOffered(LINK)).toBe(true);
});
