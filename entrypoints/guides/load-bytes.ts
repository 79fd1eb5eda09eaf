import type { LoadBytes } from '../../utils/core/pack-archive/download-folder.ts';

/** One request, without cookies, without telling where from, and to no other address than this one. */
export function createLoadBytes(patienceMs: number): LoadBytes {
  return async ({ url, etag, maxBytes }) => {
    try {
      const response = await fetch(url, {
        headers: etag === null ? {} : { 'If-None-Match': etag },
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'manual',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(patienceMs),
      });
      if (response.type === 'opaqueredirect') return { is: 'elsewhere' };
      if (response.status === 304) return { is: 'unchanged' };
      if (!response.ok || !response.body) return { is: 'refused', status: response.status };
      const bytes = await readAtMost(response.body, maxBytes);
      const found = response.headers.get('etag');
      return bytes ? { is: 'loaded', bytes, etag: found } : { is: 'too-big' };
    } catch {
      return { is: 'unreachable' };
    }
  };
}

/** Null where there is more; the rest is not asked for. */
async function readAtMost(
  body: ReadableStream<Uint8Array>,
  max: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop early cancels the stream.
  for await (const chunk of body) {
    length += chunk.length;
    if (length > max) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}
