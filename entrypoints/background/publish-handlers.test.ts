import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openProfile } from '../../tests/stores/profile.ts';
import { makeNoise } from '../../utils/core/pack-archive/fixtures/make-noise.ts';
import { hashBytes, toBase64 } from '../../utils/core/pack-archive/platform.ts';
import { namePicture } from '../../utils/core/pictures/own-pictures.ts';
import { makeDraft } from '../../utils/core/studio/fixtures/draft.ts';
import { createDraft } from '../../utils/store/drafts.ts';
import { addPicture } from '../../utils/store/pictures.ts';
import { listPublished } from '../../utils/store/published.ts';
import { createPublishHandlers } from './publish-handlers.ts';
import type { Services } from './services.ts';

const asker = { tabId: null };

/** A draft with so many pictures of 7 MB. */
async function setUp(count: number) {
  const { db } = await openProfile();
  const paths: string[] = [];
  for (let seed = 1; seed <= count; seed += 1) {
    const bytes = makeNoise(7_000_000, seed);
    const path = namePicture(await hashBytes(bytes), 'webp');
    await addPicture(db, { path, base64: toBase64(bytes) });
    paths.push(path);
  }
  const draft = makeDraft();
  const steps = draft.steps.map((step, at) =>
    paths[at] === undefined ? step : { ...step, image: { asset: paths[at], alt: { nl: 'Knop' } } },
  );
  await createDraft(db, 'proef', { ...draft, steps }, 1);
  const services = {
    stores: { database: () => Promise.resolve(db) },
    presenter: { language: () => Promise.resolve('nl') },
  } as unknown as Services;
  const { publishDraft } = createPublishHandlers(services);
  return { db, publish: () => publishDraft({ draftId: 'proef', revision: 1 }, asker) };
}

test('what nobody could install is not published', async () => {
  const { db, publish } = await setUp(3);
  const reply = await publish();
  if (reply.ok) throw new Error('it was published');
  expect(reply.problems[0]).toMatch(/^Als één bestand is dit 21,1 MB\. Meer dan 20 MB kan niemand/);
  expect(reply.problems).toHaveLength(4);
  expect(await listPublished(db, 'proef')).toEqual([]);
});

test('what fits is', async () => {
  const { db, publish } = await setUp(1);
  expect(await publish()).toMatchObject({ ok: true });
  expect(await listPublished(db, 'proef')).toHaveLength(1);
});
