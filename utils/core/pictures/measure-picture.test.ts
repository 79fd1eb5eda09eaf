import { expect, test } from 'vitest';
import { encodeUtf8, type Bytes } from '../pack-archive/platform.ts';
import { forgePng, forgePngOf, forgeWebp } from './fixtures/forge-picture.ts';
import { measurePicture } from './measure-picture.ts';

const START = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2];
const frame = (marker: number) => [0xff, marker, 0, 11, 8, 0x75, 0x30, 0x75, 0x31, 1, 1, 0x11, 0];
const jpeg = (...bytes: readonly number[]): Bytes => Uint8Array.from([...START, ...bytes]);

test.each<[string, Bytes, number, number]>([
  ['a PNG', forgePngOf(30_001, 30_000), 30_001, 30_000],
  ['a PNG of the most that can be said', forgePngOf(2 ** 32 - 1, 1), 2 ** 32 - 1, 1],
  [
    'a WebP with a loss',
    forgeWebp([['VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 0x00, 0x45, 0x34, 0x12]]]),
    0x500,
    0x1234,
  ],
  // 14 bits each, less one: 16,383 and 4,096.
  ['a WebP without loss', forgeWebp([['VP8L', [0x2f, 0xfe, 0xff, 0xff, 0x03]]]), 16_383, 4_096],
  [
    'a WebP with an alpha channel',
    forgeWebp([['VP8X', [0x10, 0, 0, 0, 0x30, 0x75, 1, 0x2f, 0x75, 0]]]),
    95_537,
    30_000,
  ],
  ['a JPEG', jpeg(...frame(0xc0)), 30_001, 30_000],
  ['a JPEG that comes step by step', jpeg(0xff, 0xc4, 0, 2, 0xff, ...frame(0xc2)), 30_001, 30_000],
])('%s says how large it is', (_, bytes, width, height) => {
  expect(measurePicture(bytes)).toEqual({ width, height });
});

test('the first bytes are enough', () => {
  expect(measurePicture(forgePngOf(3, 2).subarray(0, 24))).toEqual({ width: 3, height: 2 });
});

test.each<[string, Bytes]>([
  ['nothing', new Uint8Array()],
  ['a PNG that is cut off', forgePngOf(3, 2).subarray(0, 23)],
  ['a PNG that begins with something else', forgePng([['IDAT', [0, 0, 0, 1, 0, 0, 0, 1]]])],
  ['a PNG of nothing', forgePngOf(0, 5)],
  ['a WebP with its pixels later', forgeWebp([['EXIF', [1, 2, 3, 4]]])],
  ['a WebP that is cut off', forgeWebp([['VP8X', [0x10, 0, 0]]])],
  ['a JPEG without a frame', jpeg(0xff, 0xd9)],
  ['a JPEG that is cut off', jpeg(0xff, 0xc0, 0, 11, 8)],
  ['a JPEG with its pixels before their number', jpeg(0xff, 0xda, 0, 2, ...frame(0xc0))],
  ['a JPEG with a marker that has no length', jpeg(0xff, 0xd0, ...frame(0xc0), ...frame(0xc0))],
  ['a GIF', encodeUtf8('GIF89a\u0001\0\u0001\0')],
  ['SVG', encodeUtf8('<svg width="1" height="1"/>')],
])('%s says nothing', (_, bytes) => {
  expect(measurePicture(bytes)).toBeNull();
});
