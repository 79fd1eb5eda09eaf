import { readFile } from 'node:fs/promises';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const WEB_ROOT = new URL('../web/', import.meta.url);

/** The published look: tokens of the example theme, components of the Utrecht library. */
const THEME_FILES: Record<string, string> = {
  '/thema/utrecht.css': '@utrecht/component-library-css/dist/index.css',
  '/thema/voorbeeld.css': '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
};

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ts': 'text/javascript; charset=utf-8',
};

function respond(body: string, extension: string): Response {
  return new Response(body, {
    headers: {
      'content-type': TYPES[extension] ?? 'text/plain; charset=utf-8',
      // Checked again by the browser after a minute: long enough for a visit, short for a developer.
      'cache-control': 'max-age=60',
    },
  });
}

/** Only names that can be ours: no dots that climb, nothing hidden. */
const WEB_PATH = /^\/web\/((?:languages\/)?[a-z-]+\.(?:css|svg|ts))$/;

/** The theme and what runs in the browser; TypeScript loses its types on the way out. */
export async function findStaticFile(pathname: string): Promise<Response | null> {
  const theme = THEME_FILES[pathname];
  if (theme) return respond(await readFile(require.resolve(theme), 'utf8'), '.css');
  const name = WEB_PATH.exec(pathname)?.[1];
  if (!name) return null;
  try {
    const source = await readFile(fileURLToPath(new URL(name, WEB_ROOT)), 'utf8');
    const extension = extname(name);
    return respond(extension === '.ts' ? stripTypeScriptTypes(source) : source, extension);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
