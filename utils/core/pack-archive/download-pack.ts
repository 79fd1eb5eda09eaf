/** A pack from an address: one zip file, or the `manifest.json` of a folder on any web server. */
import { error, locateProblem, type Problem } from '../guide/problem.ts';
import type { ProblemKey } from '../guide/problem-words.ts';
import { LIMITS } from '../guide/limits.ts';
import type { Parsed } from '../guide/parse.ts';
import { ARCHIVE_MANIFEST } from './archive-schema.ts';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './limits.ts';
import type { Bytes } from './platform.ts';
import { readArchive, readManifest, readSealed, type ReceivedPack } from './read-archive.ts';

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

export type Downloaded =
  | { readonly is: 'unchanged' }
  | { readonly is: 'read'; readonly pack: Parsed<ReceivedPack>; readonly etag: string | null };

/** `url`: as `readAddress` has let it through. Asks for nothing but the pack, file by file. */
export async function downloadPack(
  url: string,
  etag: string | null,
  load: LoadBytes,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<Downloaded> {
  const loaded = await load({ url, etag, maxBytes: limits.bytes });
  if (loaded.is === 'unchanged') return { is: 'unchanged' };
  if (loaded.is !== 'loaded') return refuse(explain(url, loaded, limits.bytes));
  const pack = isManifest(url)
    ? await downloadFolder(url, loaded.bytes, load, limits)
    : await readArchive(loaded.bytes, url, limits);
  // Without one that can be kept, the whole pack is asked for again.
  const isKept = loaded.etag !== null && loaded.etag.length <= limits.etag;
  return { is: 'read', pack, etag: isKept ? loaded.etag : null };
}

async function downloadFolder(
  url: string,
  manifest: Bytes,
  load: LoadBytes,
  limits: ArchiveLimits,
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
    if (loaded.is !== 'loaded') return { ok: false, problems: [explain(file, loaded, maxBytes)] };
    files.set(path, loaded.bytes);
    left -= loaded.bytes.length;
  }
  return readSealed(files, folder);
}

function isManifest(url: string): boolean {
  return url.replace(/\?.*$/, '').endsWith(`/${ARCHIVE_MANIFEST}`);
}

function explain(url: string, loaded: Exclude<Loaded, { is: 'loaded' }>, max: number): Problem {
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

function refuse(problem: Problem): Downloaded {
  return { is: 'read', pack: { ok: false, problems: [problem] }, etag: null };
}
