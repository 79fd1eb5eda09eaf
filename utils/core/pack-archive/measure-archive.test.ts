import { expect, test } from 'vitest';
import { makeNoise } from './fixtures/make-noise.ts';
import { SAMPLE, sampleFiles } from './fixtures/sample-pack.ts';
import { measureArchive } from './measure-archive.ts';
import { sealFiles } from './pack-files.ts';
import { encodeUtf8, type Bytes } from './platform.ts';
import { writeArchive } from './write-archive.ts';

test.each<[string, readonly (readonly [string, Bytes])[]]>([
  ['a small pack', []],
  [
    'pictures',
    Array.from({ length: 30 }, (_, at) => [`beeld/${at}.webp`, makeNoise(60_000, at + 1)] as const),
  ],
  ['long texts', [['gids-é.json', encodeUtf8('Zaakdossier '.repeat(200_000))]]],
])('%s: as large as the file that is written', async (_, more) => {
  const files = new Map([...(await sampleFiles()), ...more]);
  const written = await writeArchive(SAMPLE, files);
  const unpacked = [...(await sealFiles(SAMPLE, files)).values()];
  expect(await measureArchive(SAMPLE, files)).toEqual({
    bytes: written.length,
    totalBytes: unpacked.reduce((sum, { length }) => sum + length, 0),
  });
});
