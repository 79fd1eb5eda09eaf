/**
 * A picture drawn anew: its pixels, and nothing of where it was taken, when, by whom and with what.
 * What is drawn is smaller than most that is chosen: a pack holds many, and a bubble is narrow.
 */
import type { Bytes } from '../core/pack-archive/platform.ts';
import { stripPicture } from '../core/pictures/inspect-picture.ts';
import { PICTURE_LIMITS } from '../core/pictures/limits.ts';
import { measurePicture } from '../core/pictures/measure-picture.ts';

/**
 * - `type`: no picture of a kind that is drawn here; SVG is none, since it can hold scripts
 * - `size`: a larger file than is looked at
 * - `pixels`: as above, when it is drawn
 * - `damaged`: it cannot be read
 */
export type PictureTrouble = 'type' | 'size' | 'pixels' | 'damaged';

export type EncodedPicture =
  | { readonly ok: true; readonly bytes: Bytes }
  | { readonly ok: false; readonly why: PictureTrouble };

export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif'];

/** From the best to the least: the first that is small enough is taken. Noise is, in the last. */
const TRIES = [
  { side: PICTURE_LIMITS.side, quality: 0.9 },
  { side: PICTURE_LIMITS.side, quality: 0.75 },
  { side: PICTURE_LIMITS.side * 0.75, quality: 0.7 },
  { side: PICTURE_LIMITS.side * 0.5, quality: 0.6 },
];

export async function encodePicture(file: Blob): Promise<EncodedPicture> {
  const refuse = (why: PictureTrouble): EncodedPicture => ({ ok: false, why });
  if (!PICTURE_TYPES.includes(file.type)) return refuse('type');
  if (file.size > PICTURE_LIMITS.fileBytes) return refuse('size');
  const size = measurePicture(new Uint8Array(await file.arrayBuffer()));
  if (size && size.width * size.height > PICTURE_LIMITS.filePixels) return refuse('pixels');
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (bitmap === null) return refuse('damaged');
  try {
    for (const { side, quality } of TRIES) {
      const bytes = await drawAnew(bitmap, side, quality);
      if (bytes.length <= PICTURE_LIMITS.bytes) return { ok: true, bytes };
    }
    throw new Error('the browser writes more than any picture of that size takes');
  } finally {
    bitmap.close();
  }
}

async function drawAnew(bitmap: ImageBitmap, side: number, quality: number): Promise<Bytes> {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(bitmap.width * scale)),
    Math.max(1, Math.round(bitmap.height * scale)),
  );
  const context = canvas.getContext('2d', { alpha: false })!;
  // What shows through would be black on black in a dark bubble.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  // A browser that writes no WebP writes PNG.
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
  const bytes = stripPicture(new Uint8Array(await blob.arrayBuffer()));
  if (bytes === null) throw new Error('the browser has written no picture');
  return bytes;
}
