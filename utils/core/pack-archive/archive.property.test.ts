import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SAMPLE, sampleFiles } from './fixtures/sample-pack.ts';
import { unzip } from './unzip.ts';
import { readArchive } from './read-archive.ts';
import { hashBytes } from './platform.ts';
import { sealFiles } from './pack-files.ts';
import { writeArchive } from './write-archive.ts';

const part = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,8}$/);
const path = fc
  .tuple(fc.array(part, { minLength: 1, maxLength: 3 }), part)
  .map(([folders, end]) => `${folders.join('/')}.${end}`);
const bytes = fc.uint8Array({ maxLength: 2_000 }).map((own) => new Uint8Array(own));

test('whatever is packed comes out again, byte for byte and in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(path, bytes, { maxKeys: 8 }), async (content) => {
      const files = new Map(Object.entries(content));
      const unpacked = await unzip(await writeArchive(SAMPLE, files), 'p.zip');
      expect(unpacked).toEqual({ ok: true, files: await sealFiles(SAMPLE, files) });
    }),
    { numRuns: 100 },
  );
});

test('noise is refused, and nothing throws', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), async (noise) => {
      expect((await readArchive(new Uint8Array(noise), 'p.zip')).ok).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test('with any of its bytes changed, a pack is refused, or what is read of it is the same', async () => {
  const files = await sampleFiles();
  const whole = await writeArchive(SAMPLE, files);
  const change = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const damaged = new Uint8Array(whole);
      for (const [at, by] of changes) damaged[at]! ^= by;
      const read = await readArchive(damaged, 'p.zip');
      // A date or a remark in a header means nothing.
      if (read.ok) expect(read.value.files).toEqual(files);
      else expect(read.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 400 },
  );
});

test('the hash is that of the standard', async () => {
  const abc = new Uint8Array([97, 98, 99]);
  expect(await hashBytes(abc)).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
