/** A pack from an address: one zip file, or the `manifest.json` of a folder on any web server. */
import type { Problem } from '../guide/problem.ts';
import type { Parsed } from '../guide/parse.ts';
import { ARCHIVE_MANIFEST } from './archive-schema.ts';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './limits.ts';
import { downloadFolder, explainLoad, type LoadBytes } from './download-folder.ts';
import { readArchive } from './read-archive.ts';
import type { ReceivedPack } from './read-sealed.ts';

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
  if (loaded.is !== 'loaded') return refuse(explainLoad(url, loaded, limits.bytes));
  const pack = isManifest(url)
    ? await downloadFolder(url, loaded.bytes, load, limits)
    : await readArchive(loaded.bytes, url, limits);
  // Without one that can be kept, the whole pack is asked for again.
  const isKept = loaded.etag !== null && loaded.etag.length <= limits.etag;
  return { is: 'read', pack, etag: isKept ? loaded.etag : null };
}

function isManifest(url: string): boolean {
  return url.replace(/\?.*$/, '').endsWith(`/${ARCHIVE_MANIFEST}`);
}

function refuse(problem: Problem): Downloaded {
  return { is: 'read', pack: { ok: false, problems: [problem] }, etag: null };
}
