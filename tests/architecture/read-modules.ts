/** Reads which modules of the project import which, with a real parser. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { parseSync } from 'oxc-parser';

export interface Import {
  /** As written: `./a.ts`, `@/utils/core/a.ts`, `zod`. */
  readonly specifier: string;
  readonly line: number;
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
  /** The project's own file, from its root with forward slashes; null for a package. */
  readonly file: string | null;
  /** The package's name; null for an own file. */
  readonly package: string | null;
}

export interface Module {
  readonly path: string;
  readonly imports: readonly Import[];
}

const left = new Set(['node_modules', '.output', '.wxt', '.git']);
const aliases = /^(?:@@|~~|@|~)\//;

/** Every code file under the given folders, by path. A folder that is not there has no modules. */
export function readModules(root: string, folders: readonly string[]): Map<string, Module> {
  const paths = folders.flatMap((folder) => listCode(root, folder));
  return new Map(paths.map((path) => [path, { path, imports: readImports(root, path) }]));
}

function listCode(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return left.has(entry.name) ? [] : listCode(root, path);
    return /\.(?:[cm]?[jt]s|[jt]sx)$/.test(entry.name) ? [path] : [];
  });
}

function readImports(root: string, path: string): Import[] {
  const code = readFileSync(join(root, path), 'utf8');
  const { module, errors } = parseSync(path, code);
  const fault = errors[0];
  if (fault !== undefined) throw new Error(`${path} cannot be parsed: ${fault.message}`);

  const describe = (specifier: string, start: number, typeOnly: boolean, dynamic = false) => ({
    specifier,
    line: code.slice(0, start).split('\n').length,
    typeOnly,
    dynamic,
    ...resolveImport(root, path, specifier),
  });
  return [
    ...module.staticImports.map(({ start, moduleRequest }) =>
      // Under verbatimModuleSyntax `import { type A }` still loads the module: only this form does not.
      describe(moduleRequest.value, start, /^import\s+type\s/.test(code.slice(start))),
    ),
    ...module.staticExports.flatMap(({ start, entries }) =>
      [...new Set(entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []))].map(
        (specifier) => describe(specifier, start, /^export\s+type\s/.test(code.slice(start))),
      ),
    ),
    ...module.dynamicImports.map(({ start, moduleRequest }) => {
      const written = code.slice(moduleRequest.start, moduleRequest.end);
      return describe(written.replace(/^['"`]|['"`]$/g, ''), start, false, true);
    }),
  ];
}

function resolveImport(
  root: string,
  from: string,
  specifier: string,
): Pick<Import, 'file' | 'package'> {
  const [bare = ''] = specifier.split('?');
  const isAlias = aliases.test(bare);
  if (!bare.startsWith('.') && !isAlias) {
    const name = bare.split('/', bare.startsWith('@') ? 2 : 1).join('/');
    return { file: null, package: name };
  }
  const base = isAlias ? join(root, bare.replace(aliases, '')) : join(root, dirname(from), bare);
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  const found = endings.map((ending) => base + ending).find(isFile);
  return {
    file: relative(root, found ?? base)
      .split(sep)
      .join('/'),
    package: null,
  };
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
