/**
 * `manifest.json`, which stands at the top of a pack that travels, in a zip file or in a folder on a
 * web server: which pack it is, and the SHA-256 of every other file.
 */
import { z } from 'zod';
import type { FormatChain } from '../guide/migrate.ts';
import { parseDocument, type Parsed } from '../guide/parse.ts';
import { error, shorten, type Finding } from '../guide/problem.ts';
import { asGroup, asList, type Raw } from '../guide/raw.ts';
import { filePath, sha256 } from '../guide/schema.ts';
import { globalId, version } from '../guide/schema-words.ts';
import { ARCHIVE_LIMITS } from './limits.ts';

export const ARCHIVE_MANIFEST = 'manifest.json';

const archiveSchema = z.strictObject({
  format: z.literal(1),
  kind: z.literal('archive'),
  /** Those of the pack, as in its `pack.json`. */
  id: globalId,
  version,
  /** Every file but this one. */
  files: z
    .array(z.strictObject({ path: filePath, sha256 }))
    .min(1)
    .max(ARCHIVE_LIMITS.files - 1),
});

export type ArchiveManifest = z.output<typeof archiveSchema>;

/** Its format has a number of its own. */
const FORMATS: FormatChain = { current: 1, steps: {} };

/** `file` is only for the messages. */
export function parseArchiveManifest(text: string, file: string): Parsed<ArchiveManifest> {
  return parseDocument(text, file, archiveSchema, checkPaths, FORMATS);
}

function checkPaths(document: Raw): Finding[] {
  const paths = asList(document.files).map((file) => String(asGroup(file)?.path));
  return paths.flatMap((path, index) => {
    const at = ['files', index, 'path'];
    if (path === ARCHIVE_MANIFEST) return [error(at, 'archive-names-itself')];
    if (paths.indexOf(path) === index) return [];
    return [error(at, 'file-listed-twice', { found: shorten(path) })];
  });
}
