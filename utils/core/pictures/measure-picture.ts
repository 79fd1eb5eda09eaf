/**
 * How large a picture is, by its first bytes: a small file may claim so many pixels that drawing it takes
 * all memory, so nobody has to draw it to know.
 *
 * WebP: https://developers.google.com/speed/webp/docs/riff_container; PNG: https://www.w3.org/TR/png-3;
 * JPEG: https://www.w3.org/Graphics/JPEG/itu-t81.pdf
 */
import type { Bytes } from '../pack-archive/platform.ts';
import { textAt, typeOf, type PictureType } from './inspect-picture.ts';

export interface PictureSize {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Null: it is no WebP, PNG or JPEG, or its beginning is damaged. */
export function measurePicture(bytes: Bytes): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const type = typeOf(bytes) ?? (bytes[0] === 0xff && bytes[1] === 0xd8 ? 'jpeg' : null);
  if (type === null) return null;
  try {
    const size = MEASURES[type](view, bytes);
    return size && size.width > 0 && size.height > 0 ? size : null;
  } catch (error) {
    // It ends before it says so.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const MEASURES: Readonly<
  Record<PictureType | 'jpeg', (view: DataView, bytes: Bytes) => PictureSize | null>
> = {
  png: (view, bytes) =>
    textAt(bytes, 12, 4) === 'IHDR'
      ? { width: view.getUint32(16), height: view.getUint32(20) }
      : null,
  webp(view, bytes) {
    switch (textAt(bytes, 12, 4)) {
      case 'VP8X':
        return { width: 1 + readUint24(view, 24), height: 1 + readUint24(view, 27) };
      case 'VP8L': {
        const packed = view.getUint32(21, true);
        return { width: 1 + (packed & 0x3fff), height: 1 + ((packed >>> 14) & 0x3fff) };
      }
      case 'VP8 ':
        return {
          width: view.getUint16(26, true) & 0x3fff,
          height: view.getUint16(28, true) & 0x3fff,
        };
      default:
        return null;
    }
  },
  jpeg(view) {
    for (let at = 2; ;) {
      if (view.getUint8(at) !== 0xff) return null;
      const marker = view.getUint8(at + 1);
      if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
      // The pixels come before their number, or never.
      if (marker === 0xda || marker === 0xd9) return null;
      // These have no length, and nothing to do before it.
      if (marker <= 1 || (marker >= 0xd0 && marker <= 0xd7)) return null;
      // Any marker may have more of these before it.
      at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
    }
  },
};

/** SOF0 to SOF15, without the three of that range that are something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function readUint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
}
