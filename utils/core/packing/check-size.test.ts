import { expect, test } from 'vitest';
import { wordsIn } from '../i18n/catalogue.ts';
import { createTranslate } from '../i18n/translate.ts';
import { makeNoise } from '../pack-archive/fixtures/make-noise.ts';
import { ARCHIVE_LIMITS } from '../pack-archive/limits.ts';
import { readArchive } from '../pack-archive/read-archive.ts';
import { filesOfPack } from '../pack-archive/pack-files.ts';
import { hashBytes, type Bytes } from '../pack-archive/platform.ts';
import { writeArchive } from '../pack-archive/write-archive.ts';
import { forgePngOf } from '../pictures/fixtures/forge-picture.ts';
import { namePicture } from '../pictures/own-pictures.ts';
import { makeDraft, makeStep } from '../studio/fixtures/draft.ts';
import { assembleGuide } from './assemble-pack.ts';
import { checkSize } from './check-size.ts';

const how = { language: 'en', t: createTranslate('en', wordsIn('en')) } as const;

/** A picture of one pixel with so many bytes behind it that no zip file makes smaller. */
async function makePicture(
  length: number,
  index: number,
): Promise<readonly [path: string, bytes: Bytes]> {
  const bytes = makeNoise(length, index + 1);
  bytes.set(forgePngOf(1, 1));
  return [namePicture(await hashBytes(bytes), 'png'), bytes];
}

async function makePack(lengths: readonly number[]) {
  const pictures = new Map(await Promise.all(lengths.map(makePicture)));
  const alt = { nl: 'Knop' };
  const steps = [...pictures.keys()].map((asset, at) =>
    makeStep(`stap-${at}`, { image: { asset, alt } }),
  );
  const guide = { ...makeDraft(), title: { nl: 'Besluit' }, steps };
  return { source: assembleGuide(guide, pictures.keys()), pictures };
}

test('what a reader refuses is told, with the largest pictures; what it takes is not', async () => {
  const { source, pictures } = await makePack([10_000, 50_000, 30_000, 90_000, 70_000, 20_000]);
  const bytes = await writeArchive(source.manifest, filesOfPack(source, pictures));
  for (const most of [bytes.length - 1, bytes.length]) {
    const limits = { ...ARCHIVE_LIMITS, bytes: most };
    const read = await readArchive(bytes, 'p.zip', limits);
    const said = await checkSize(source, pictures, how, limits);
    expect(said.length === 0, `${most}`).toBe(
      read.ok || read.problems.every(({ message }) => message.key !== 'archive-too-big'),
    );
  }
  expect(await checkSize(source, pictures, how, { ...ARCHIVE_LIMITS, bytes: 200_000 })).toEqual([
    'In one file, this is 0.3 MB. Nobody can install more than 0.2 MB. Leave out pictures, or make several packs of it.',
    '“Besluit”, step 4: picture of 90 kB, one of the largest',
    '“Besluit”, step 5: picture of 70 kB, one of the largest',
    '“Besluit”, step 2: picture of 50 kB, one of the largest',
    '“Besluit”, step 3: picture of 30 kB, one of the largest',
    '“Besluit”, step 6: picture of 20 kB, one of the largest',
  ]);
});

test('texts that a zip file makes small may still be too much unpacked', async () => {
  const { source, pictures } = await makePack([1_000]);
  const text = { nl: 'Kies de knop. '.repeat(100) };
  const guides = source.guides.map((guide) => ({
    ...guide,
    steps: 'steps' in guide ? guide.steps.map((step) => ({ ...step, body: text })) : [],
  })) as typeof source.guides;
  const limits = { ...ARCHIVE_LIMITS, totalBytes: 2_000 };
  const [told] = await checkSize({ ...source, guides }, pictures, how, limits);
  expect(told).toMatch(
    /^All its files together are 0\.1 MB\. Nobody can install more than 0\.002 MB/,
  );
});

test.each([
  [120, 0],
  [160, 6],
])('of %i pictures as the studio stores them', { timeout: 60_000 }, async (count, lines) => {
  const { source, pictures } = await makePack(Array.from({ length: count }, () => 150_000));
  const told = await checkSize(source, pictures, how);
  expect(told).toHaveLength(lines);
  if (lines > 0) expect(told[0]).toMatch(/^In one file, this is 24\.\d MB\. .* 20 MB\./);
});
