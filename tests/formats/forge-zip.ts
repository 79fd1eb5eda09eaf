/** Zip files as no honest program writes them: every field can be made to lie. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ForgedEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the headers say of it, where that is not the truth. */
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  /** In the header beside the content; the list at the end has `name`. */
  readonly localName?: string;
  /** Where the list at the end says that it begins: at the place of that entry. */
  readonly sameAs?: number;
  /** So many bytes further. */
  readonly shift?: number;
  /** As it is, behind 5 bytes that say so. */
  readonly isPlain?: boolean;
}

export function forgeZip(entries: readonly ForgedEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const records: Buffer[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const packed = deflateRawSync(content, { level: entry.isPlain ? 0 : 6 });
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(entry.flags ?? 0x0800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(entry.crc ?? crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(entry.size ?? content.length, 18);
    const local = Buffer.from(entry.localName ?? entry.name);
    const name = Buffer.from(entry.name);
    offsets.push(offset);
    if (entry.sameAs === undefined) {
      parts.push(Buffer.from('PK\x03\x04'), withLength(fields, local), local, packed);
      offset += 30 + local.length + packed.length;
    }
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offsets[entry.sameAs ?? offsets.length - 1]! + (entry.shift ?? 0), 10);
    const made = Buffer.from([20, 3]);
    records.push(Buffer.from('PK\x01\x02'), made, withLength(fields, name), tail, name);
  }
  const list = Buffer.concat(records);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...parts, list, Buffer.from('PK\x05\x06'), end]));
}

function withLength(fields: Buffer, name: Buffer): Buffer {
  const own = Buffer.from(fields);
  own.writeUInt16LE(name.length, 22);
  return own;
}
