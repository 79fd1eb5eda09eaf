/**
 * Text as gzip (RFC 1952), filled up to whole blocks: the length of what is sealed can be seen, and
 * should not tell a busy week from an empty one. What fills it stands in the header's extra field, so
 * that anything that reads gzip reads it.
 */

/** In bytes; nearly every week fits into one. */
const BLOCK = 8_192;
/** Of a header without extra field, name or comment, as `CompressionStream` writes it. */
const HEADER = 10;
const FLAGS_AT = 3;
const HAS_EXTRA = 4;
/** The length of the extra field, and the name and length of the one part that it has. */
const EXTRA_HEAD = 6;
const PART_NAME = [76, 102];

export async function squeeze(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const parts = await collect(new TextEncoder().encode(text), new CompressionStream('gzip'));
  const plain = new Uint8Array(await new Blob(parts).arrayBuffer());
  const length = Math.ceil((plain.length + EXTRA_HEAD) / BLOCK) * BLOCK;
  const filler = length - plain.length - EXTRA_HEAD;
  const filled = new Uint8Array(length);
  filled.set(plain.subarray(0, HEADER));
  filled[FLAGS_AT]! |= HAS_EXTRA;
  // Neither when, nor on which system.
  filled.fill(0, 4, 9);
  filled[9] = 255;
  filled.set([...inTwoBytes(filler + 4), ...PART_NAME, ...inTwoBytes(filler)], HEADER);
  filled.set(plain.subarray(HEADER), length - (plain.length - HEADER));
  return filled;
}

/** `most`: bytes that the text may have. Rejects where it has more, or where this is no gzip. */
export async function unsqueeze(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<string> {
  const parts = await collect(bytes, new DecompressionStream('gzip'), most);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
}

function inTwoBytes(count: number): [low: number, high: number] {
  return [count & 255, count >> 8];
}

async function collect(
  bytes: Uint8Array<ArrayBuffer>,
  { readable, writable }: CompressionStream | DecompressionStream,
  most = Infinity,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const writer = writable.getWriter();
  // Whoever reads is told what is wrong with it.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = readable.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError(`more than ${most} bytes`);
    }
    parts.push(value);
  }
}
