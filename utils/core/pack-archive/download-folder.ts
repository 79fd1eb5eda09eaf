/** A pack that lies as a folder on any web server, file by file. */
import { error, locateProblem, type Problem } from '../guide/problem.ts';
import type { ProblemKey } from '../guide/problem-words.ts';
import { LIMITS } from '../guide/limits.ts';
import type { Parsed } from '../guide/parse.ts';
import { ARCHIVE_MANIFEST } from './archive-schema.ts';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './limits.ts';
import type { Bytes } from './platform.ts';
import { readManifest, readSealed, type ReceivedPack } from './read-sealed.ts';

/** One request. `etag`: what the server called what we have; with it, `unchanged` may come back. */
export type LoadBytes = (request: {
  readonly url: string;
  readonly etag: string | null;
  /** No more is read than this and one byte. */
  readonly maxBytes: number;
}) => Promise<Loaded>;

export type Loaded =
  | { readonly is: 'loaded'; readonly bytes: Bytes; readonly etag: string | null }
  | { readonly is: 'unchanged' | 'unreachable' | 'elsewhere' | 'too-big' }
  | { readonly is: 'refused'; readonly status: number };

/** The folder of a `manifest.json` that was loaded from `url`. Asks for the files that it names, and no others. */
export async function downloadFolder(
  url: string,
  manifest: Bytes,
  load: LoadBytes,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<Parsed<ReceivedPack>> {
  const folder = url.replace(/\?.*$/, '').slice(0, -`/${ARCHIVE_MANIFEST}`.length);
  const listed = readManifest(manifest, folder);
  if (!listed.ok) return listed;
  const files = new Map([[ARCHIVE_MANIFEST, manifest]]);
  let left = limits.totalBytes;
  for (const { path } of listed.value.files) {
    const file = `${folder}/${path}`;
    const most = path.endsWith('.json') ? LIMITS.bytes : limits.fileBytes;
    const maxBytes = Math.min(most, left);
    const loaded = await load({ url: file, etag: null, maxBytes });
    if (loaded.is !== 'loaded')
      return { ok: false, problems: [explainLoad(file, loaded, maxBytes)] };
    files.set(path, loaded.bytes);
    left -= loaded.bytes.length;
  }
  return readSealed(files, folder);
}

/** Why nothing usable came from `url`; `max`: how much would have been read. */
export function explainLoad(
  url: string,
  loaded: Exclude<Loaded, { is: 'loaded' }>,
  max: number,
): Problem {
  const say = (key: ProblemKey, params = {}): Problem =>
    locateProblem(error([], key, params), url, new Map());
  switch (loaded.is) {
    case 'too-big':
      return say('address-too-big', { max: `${max}` });
    case 'elsewhere':
      return say('address-elsewhere');
    case 'refused':
      return say('address-refused', { found: `${loaded.status}` });
    default:
      return say('address-unreachable');
  }
}
