import { describe, expect, test, vi } from 'vitest';
import { forgePng, forgePngOf, forgeWebp } from '../core/pictures/fixtures/forge-picture.ts';
import { inspectPicture } from '../core/pictures/inspect-picture.ts';
import { PICTURE_LIMITS } from '../core/pictures/limits.ts';
import { measurePicture } from '../core/pictures/measure-picture.ts';
import type { Bytes } from '../core/pack-archive/platform.ts';
import { encodePicture } from './encode-picture.ts';

const SECRETS = ['Balthazar', '52.0907 N', 'ZAAK-2026-0417', '999990019'];
const XMP = `<x:xmpmeta><dc:creator>${SECRETS.join(' ')}</dc:creator></x:xmpmeta>`;
/** Little-endian TIFF with one entry, the name of the maker; the place of the camera behind it. */
const EXIF = `Exif\0\0II*\0\b\0\0\0\x01\0\x0f\x01\x02\0\x09\0\0\0\x1a\0\0\0\0\0\0\0${SECRETS.join('\0')}`;

async function drawPicture(
  type: string,
  width = 40,
  height = 20,
  draw?: (context: OffscreenCanvasRenderingContext2D) => void,
): Promise<Bytes> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  if (draw) draw(context);
  else context.fillRect(0, 0, width / 2, height);
  return new Uint8Array(await (await canvas.convertToBlob({ type })).arrayBuffer());
}

const bytesOf = (text: string): number[] =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
const join = (...parts: readonly Iterable<number>[]): Bytes =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** A segment of a JPEG, right behind its beginning. */
function addToJpeg(bytes: Bytes, marker: number, text: string): Bytes {
  const length = text.length + 2;
  const segment = [0xff, marker, length >> 8, length & 255, ...bytesOf(text)];
  return join(bytes.subarray(0, 2), segment, bytes.subarray(2));
}

/** The parts of a forged file without what makes it one, to be put between those of a real one. */
const pngParts = (parts: Parameters<typeof forgePng>[0]) => forgePng(parts).subarray(8);
const webpParts = (parts: Parameters<typeof forgeWebp>[0]) => forgeWebp(parts).subarray(12);

async function plantJpeg(): Promise<Bytes> {
  const jpeg = await drawPicture('image/jpeg');
  const commented = addToJpeg(jpeg, 0xfe, SECRETS.join(' '));
  return addToJpeg(addToJpeg(commented, 0xe1, `http://ns.adobe.com/xap/1.0/\0${XMP}`), 0xe1, EXIF);
}

async function plantPng(): Promise<Bytes> {
  const png = await drawPicture('image/png');
  const planted = pngParts([
    ['tEXt', `Author\0${SECRETS.join(' ')}`],
    ['iTXt', `XML:com.adobe.xmp\0\0\0\0\0${XMP}`],
    ['eXIf', bytesOf(EXIF.slice(6))],
  ]);
  // Behind IHDR, which is always 25 bytes; and something behind the end.
  return join(png.subarray(0, 33), planted, png.subarray(33), bytesOf(SECRETS.join()));
}

async function plantWebp(): Promise<Bytes> {
  const webp = await drawPicture('image/webp');
  const planted = webpParts([
    ['EXIF', bytesOf(EXIF)],
    ['XMP ', XMP],
  ]);
  const whole = join(webp, planted);
  new DataView(whole.buffer).setUint32(4, whole.length - 8, true);
  return whole;
}

async function encode(bytes: Bytes, type: string): Promise<Bytes> {
  const encoded = await encodePicture(new Blob([bytes], { type }));
  if (!encoded.ok) throw new Error(encoded.why);
  return encoded.bytes;
}

async function readPixels(bytes: Bytes) {
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return {
    width,
    height,
    at: (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data],
  };
}

const text = (bytes: Bytes): string => [...bytes].map((it) => String.fromCharCode(it)).join('');

describe('of a picture only its pixels are kept', () => {
  test.each([
    ['JPEG: EXIF, XMP, comment', 'image/jpeg', plantJpeg],
    ['PNG: text, XMP, EXIF, and more behind its end', 'image/png', plantPng],
    ['WebP: EXIF, XMP', 'image/webp', plantWebp],
  ] as const)('%s', async (_, type, plant) => {
    const planted = await plant();
    for (const secret of SECRETS) expect(text(planted)).toContain(secret);
    const kept = await encode(planted, type);
    for (const secret of [...SECRETS, 'Exif', 'xmp', 'XMP', 'ICC', 'tEXt'])
      expect(text(kept)).not.toContain(secret);
    expect(inspectPicture(kept)).toBe('webp');
    const { width, height, at } = await readPixels(kept);
    expect([width, height]).toEqual([40, 20]);
    expect(at(4, 10)[0]).toBeLessThan(20);
    // Two reads of the same picture are called the same.
    expect(await encode(planted, type)).toEqual(kept);
  });
});

test('what shows through is white', async () => {
  const { at } = await readPixels(await encode(await drawPicture('image/png'), 'image/png'));
  expect(Math.min(...at(35, 10))).toBeGreaterThan(245);
});

test.each([
  [2_560, 1_000, 1_280, 500],
  [600, 2_400, 320, 1_280],
  [300, 10, 300, 10],
  [4_000, 1, 1_280, 1],
])('%i × %i becomes %i × %i', async (width, height, toWidth, toHeight) => {
  const kept = await encode(await drawPicture('image/png', width, height), 'image/png');
  expect(await readPixels(kept)).toMatchObject({ width: toWidth, height: toHeight });
});

test.each(['image/png', 'image/jpeg', 'image/webp'])(
  'how large a picture is, is read from its file as the browser writes it: %s',
  async (type) => {
    expect(measurePicture(await drawPicture(type, 301, 17))).toEqual({ width: 301, height: 17 });
  },
);

test('a file that claims to take all memory is not drawn to find out', async () => {
  const drawn = vi.spyOn(globalThis, 'createImageBitmap');
  const claims = new Blob([forgePngOf(30_000, 30_000)], { type: 'image/png' });
  expect(await encodePicture(claims)).toEqual({ ok: false, why: 'pixels' });
  expect(drawn).not.toHaveBeenCalled();
});

/** Every pixel another colour: the worst that a picture can be. */
function makeNoise(context: OffscreenCanvasRenderingContext2D): void {
  const { width, height } = context.canvas;
  const noise = context.createImageData(width, height);
  let seed = 1;
  for (let at = 0; at < noise.data.length; at += 1) {
    seed = (seed * 16_807) % 2_147_483_647;
    noise.data[at] = at % 4 === 3 ? 255 : seed & 255;
  }
  context.putImageData(noise, 0, 0);
}

test('a picture with the most of detail is drawn smaller until it is small enough', async () => {
  const noisy = await drawPicture('image/png', 1_280, 1_280, makeNoise);
  const kept = await encode(noisy, 'image/png');
  expect(kept.length).toBeLessThanOrEqual(PICTURE_LIMITS.bytes);
  expect((await readPixels(kept)).width).toBeLessThan(1_280);
});

test.each<[string, BlobPart, string, string]>([
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml', 'type'],
  [
    'SVG that says it is something else',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'image/png',
    'damaged',
  ],
  ['a text', 'Geachte heer', 'text/plain', 'type'],
  ['what the browser knows no kind of', 'x', '', 'type'],
  ['an empty file', '', 'image/jpeg', 'damaged'],
])('%s is refused', async (_, content, type, why) => {
  expect(await encodePicture(new Blob([content], { type }))).toEqual({ ok: false, why });
});

test('a picture that is cut off, and one that is too large, are refused', async () => {
  const png = await drawPicture('image/png', 400, 400, makeNoise);
  const cut = new Blob([png.subarray(0, 40)], { type: 'image/png' });
  expect(await encodePicture(cut)).toEqual({ ok: false, why: 'damaged' });
  const large = new Blob([new Uint8Array(PICTURE_LIMITS.fileBytes + 1)], { type: 'image/png' });
  expect(await encodePicture(large)).toEqual({ ok: false, why: 'size' });
});
