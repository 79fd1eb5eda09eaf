/** A guide that comes without a manifest, such as one that its author has just written. */
import type { PackSource } from './parse-files.ts';
import type { Guide, PackManifest } from './schema.ts';

/** The manifest that the guide would have as the only one of its pack. `assets`: what comes along. */
export function manifestOf(guide: Guide, assets: PackManifest['assets'] = []): PackManifest {
  return {
    format: 1,
    kind: 'pack',
    id: guide.id,
    version: guide.version,
    title: guide.title,
    issuer: guide.owner || guide.verified?.by || guide.id.slice(0, 120),
    languages: Object.keys(guide.title),
    variables: guide.variables,
    // A name that every manifest may hold, unlike that of the file.
    guides: ['guide.json'],
    assets,
  };
}

/** It is one guide that goes by its own name. */
export function isLone({ manifest, guides }: PackSource): boolean {
  return guides.length === 1 && guides[0]!.id === manifest.id;
}
