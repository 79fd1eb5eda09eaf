import { randomBytes } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { squeeze, unsqueeze } from './squeeze.ts';

test('any text comes back, and any reader of gzip reads it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 3_000 }), async (text) => {
      const bytes = await squeeze(text);
      expect(await unsqueeze(bytes, 100_000)).toBe(text);
      expect(gunzipSync(bytes).toString()).toBe(text);
      // No time, and no system.
      expect([...bytes.subarray(4, 10)]).toEqual([0, 0, 0, 0, 0, 255]);
    }),
    { numRuns: 50 },
  );
});

test('a letter of several bytes that comes in two pieces is one letter', async () => {
  const text = `a${'é'.repeat(300_000)}`;
  expect((await unsqueeze(await squeeze(text), 1_000_000)) === text).toBe(true);
});

test('the length is that of whole blocks, whatever is left of the last', async () => {
  const letters = randomBytes(20_000).toString('base64');
  const sizes = Array.from({ length: letters.length }, (_, size) => size);
  const edge = sizes.find(
    (size) => size % 100 === 0 && gzipSync(letters.slice(0, size)).length > 8_150,
  );
  const lengths = new Set<number>();
  for (const size of sizes.slice(edge, edge! + 100)) {
    const bytes = await squeeze(letters.slice(0, size));
    expect(bytes.length % 8_192).toBe(0);
    expect(gunzipSync(bytes).toString()).toBe(letters.slice(0, size));
    lengths.add(bytes.length);
  }
  expect(lengths.size).toBe(2);
});

test('what is no gzip, was cut off, or grows beyond what is allowed is not read', async () => {
  const bytes = await squeeze('tekst');
  await expect(unsqueeze(new TextEncoder().encode('tekst'), 100)).rejects.toThrow(TypeError);
  await expect(unsqueeze(bytes.slice(0, -4), 100)).rejects.toThrow(TypeError);
  const bomb = new Uint8Array(gzipSync(Buffer.alloc(50_000_000)));
  await expect(unsqueeze(bomb, 1_000_000)).rejects.toThrow(RangeError);
  await expect(unsqueeze(await squeeze('vier'), 3)).rejects.toThrow(RangeError);
});
