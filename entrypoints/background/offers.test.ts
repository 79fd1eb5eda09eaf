import { expect, test } from 'vitest';
import { guideSchema } from '../../utils/core/guide/schema.ts';
import { APP, buildContext, pageAt } from '../../utils/core/run/fixtures/build-guide.ts';
import type { PageFacts } from '../../utils/core/run/types.ts';
import type { TabOffer } from '../../utils/store/tab-offers.ts';
import type { Contexts } from './contexts.ts';
import type { Library } from './library.ts';
import { createOffers } from './offers.ts';
import type { Stores } from './stores.ts';

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

/** What a page is answered whose address offers that guide. */
async function follow(guideId: string) {
  let offered: TabOffer | undefined;
  const stores = {
    tabOffers: {
      get: () => Promise.resolve(offered),
      set: (_: number, offer: TabOffer | undefined) => Promise.resolve(void (offered = offer)),
    },
    runs: { loadActive: () => Promise.resolve([]) },
  } as unknown as Stores;
  const library = {
    find: (id: string) => {
      const guide = GUIDES.find((it) => it.id === id);
      return Promise.resolve(guide && { guide, hosts: [ELSEWHERE], values: {} });
    },
  } as unknown as Library;
  const contexts = {
    contextOf: (page?: PageFacts) => Promise.resolve(buildContext({ page: page ?? null })),
  } as unknown as Contexts;
  const offers = createOffers(stores, library, contexts);
  const page = pageAt(`/#leidraad=${guideId}`);
  await offers.meet(1, page);
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
