import { describe, expect, test } from 'vitest';
import { encodeUtf8, type Bytes } from '../pack-archive/platform.ts';
import { forgePng, forgeWebp } from './fixtures/forge-picture.ts';
import { inspectPicture, stripPicture } from './inspect-picture.ts';

const SECRET = 'Melchior, 52.0907 N 5.1214 E';
const PIXELS = [1, 2, 3];
const WEBP = forgeWebp([['VP8 ', PIXELS]]);
const PNG = forgePng([
  ['IHDR', PIXELS],
  ['IDAT', PIXELS],
  ['IEND', []],
]);
const texts = (bytes: Bytes): string => String.fromCharCode(...bytes);

/** As cameras and drawing programs write them. */
const LADEN: readonly (readonly [what: string, bytes: Bytes, without: Bytes])[] = [
  ...['EXIF', 'XMP ', 'ICCP', 'note'].map(
    (name) =>
      [
        `${name} in a WebP`,
        forgeWebp([
          ['VP8 ', PIXELS],
          [name, SECRET],
        ]),
        WEBP,
      ] as const,
  ),
  ...['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'iCCP', 'prVt'].map(
    (name) =>
      [
        `${name} in a PNG`,
        forgePng([
          ['IHDR', PIXELS],
          [name, SECRET],
          ['IDAT', PIXELS],
          ['IEND', []],
        ]),
        PNG,
      ] as const,
  ),
];

describe('what is in a picture', () => {
  test('the picture alone is told by its kind', () => {
    expect(inspectPicture(WEBP)).toBe('webp');
    expect(inspectPicture(PNG)).toBe('png');
  });

  test.each(LADEN)('%s is noticed, and left out', (_, bytes, without) => {
    expect(texts(bytes)).toContain('Melchior');
    expect(inspectPicture(bytes)).toBeNull();
    expect(stripPicture(bytes)).toEqual(without);
  });

  test('a WebP without them does not say that it has them', () => {
    const [flags, rest] = [0x10 | 0x08 | 0x04 | 0x20, [0, 0, 0, 1, 0, 0, 1, 0, 0]];
    const laden = forgeWebp([
      ['VP8X', [flags, ...rest]],
      ['ICCP', SECRET],
      ['ALPH', PIXELS],
      ['VP8 ', PIXELS],
      ['EXIF', SECRET],
    ]);
    expect(stripPicture(laden)).toEqual(
      forgeWebp([
        ['VP8X', [0x10, ...rest]],
        ['ALPH', PIXELS],
        ['VP8 ', PIXELS],
      ]),
    );
  });

  const more = (bytes: Bytes, end: string): Bytes =>
    Uint8Array.from([...bytes, ...encodeUtf8(end)]);
  test.each<[string, Bytes]>([
    ['nothing', new Uint8Array()],
    ['a text', encodeUtf8('Dit is geen afbeelding, maar een tekst.')],
    ['SVG', encodeUtf8('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['a JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1])],
    ['a WebP that is cut off', WEBP.subarray(0, -1)],
    ['a PNG that is cut off', PNG.subarray(0, -4)],
    ['a PNG without its end', forgePng([['IHDR', PIXELS]])],
    ['a WebP with something behind it', more(WEBP, SECRET)],
    ['a PNG with something behind it', more(PNG, SECRET)],
    ['a WebP with nothing in it', forgeWebp([])],
  ])('%s is none', (_, bytes) => {
    expect(inspectPicture(bytes)).toBeNull();
    expect(stripPicture(bytes)).toBeNull();
  });
});
