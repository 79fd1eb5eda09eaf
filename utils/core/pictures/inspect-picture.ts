/**
 * What a picture file consists of, by its parts: only those that hold the picture itself may be in one
 * that we store. Where it was taken, by whom and with what lies in others.
 *
 * WebP: https://developers.google.com/speed/webp/docs/riff_container; PNG: https://www.w3.org/TR/png-3
 */
import type { Bytes } from '../pack-archive/platform.ts';

export type PictureType = 'webp' | 'png';

const PARTS: Readonly<Record<PictureType, readonly string[]>> = {
  webp: ['VP8 ', 'VP8L', 'VP8X', 'ALPH'],
  png: ['IHDR', 'PLTE', 'tRNS', 'sRGB', 'gAMA', 'IDAT', 'IEND'],
};
/** Where the parts begin. */
const START: Readonly<Record<PictureType, number>> = { webp: 12, png: 8 };
/** Of what a WebP says about its other parts: that it has an alpha channel. */
const ALPHA = 0x10;

interface Part {
  readonly name: string;
  readonly bytes: Bytes;
}

/** Null: it is neither, it is cut off, or something else is in it or behind it. */
export function inspectPicture(bytes: Bytes): PictureType | null {
  const type = typeOf(bytes);
  const parts = type && listParts(bytes, type);
  return parts?.every(({ name }) => PARTS[type!].includes(name)) ? type : null;
}

/**
 * The same picture without the parts that hold something else, such as the colour profile that a browser
 * writes into every WebP. Null: it is neither WebP nor PNG, or it is cut off.
 */
export function stripPicture(bytes: Bytes): Bytes | null {
  const type = typeOf(bytes);
  const parts = type && listParts(bytes, type);
  if (!type || !parts) return null;
  const kept = parts.flatMap((part) => (PARTS[type].includes(part.name) ? [...part.bytes] : []));
  const stripped = Uint8Array.from([...bytes.subarray(0, START[type]), ...kept]);
  if (type === 'png') return stripped;
  new DataView(stripped.buffer).setUint32(4, stripped.length - 8, true);
  if (textAt(stripped, 12, 4) === 'VP8X') stripped[20]! &= ALPHA;
  return stripped;
}

/** By its first bytes. */
export function typeOf(bytes: Bytes): PictureType | null {
  if (textAt(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  return textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WEBP' ? 'webp' : null;
}

/** Null: it does not add up. */
function listParts(bytes: Bytes, type: PictureType): Part[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === 'webp' && view.getUint32(4, true) !== bytes.length - 8) return null;
  const parts: Part[] = [];
  let at = START[type];
  while (at + 8 <= bytes.length) {
    // A part of a WebP is filled up to an even length; one of a PNG ends with a checksum.
    const size = view.getUint32(type === 'webp' ? at + 4 : at, type === 'webp');
    const end = at + (type === 'webp' ? 8 + size + (size % 2) : 12 + size);
    const name = textAt(bytes, type === 'webp' ? at : at + 4, 4);
    parts.push({ name, bytes: bytes.subarray(at, end) });
    at = end;
  }
  if (at !== bytes.length || parts.length === 0) return null;
  return type === 'webp' || parts.at(-1)!.name === 'IEND' ? parts : null;
}

export function textAt(bytes: Bytes, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
