/**
 * What workers, pages and Node have alike beside the language itself: the same bytes give the same
 * answer, so that core stays pure. Declared here, because core is compiled without any of them.
 */
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };
declare const btoa: (binary: string) => string;
declare const atob: (base64: string) => string;
declare const crypto: {
  readonly subtle: {
    digest(algorithm: 'SHA-256', bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  };
};

declare const CompressionStream: new (format: 'deflate-raw') => {
  readonly writable: {
    getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> };
  };
  readonly readable: AsyncIterable<Uint8Array>;
};

export type Bytes = Uint8Array<ArrayBuffer>;

export function encodeUtf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** Null where the bytes are no UTF-8. A byte order mark stays. */
export function decodeUtf8(bytes: Bytes): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** In hexadecimal, small letters. */
export async function hashBytes(bytes: Bytes): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** How many bytes a zip file holds them in. */
export async function measureDeflated(bytes: Bytes): Promise<number> {
  const { writable, readable } = new CompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const written = Promise.all([writer.write(bytes), writer.close()]);
  let length = 0;
  for await (const chunk of readable) length += chunk.length;
  await written;
  return length;
}

/** As messages between the parts of an extension hold bytes. */
export function toBase64(bytes: Bytes): string {
  // Piece by piece: a call takes only so many arguments.
  const size = 0x8000;
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * size, (index + 1) * size)),
  );
  return btoa(pieces.join(''));
}

/** @throws where it is no base64. */
export function fromBase64(base64: string): Bytes {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
