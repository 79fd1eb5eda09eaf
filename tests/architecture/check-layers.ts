/** Holds the modules against the table of layers; see `layers.ts` for the rule itself. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isTestCode, layers, pageSide, type Layer } from './layers.ts';
import { readModules, type Import, type Module } from './read-modules.ts';

const shipped = ['entrypoints', 'components', 'utils', 'guides', 'src', 'modules'];

/**
 * Every breach under `root`, as `path:line what is wrong`, sorted. Throws when there is no module to
 * check at all: a guard that reads nothing must not pass.
 */
export function checkLayers(root: string): string[] {
  const modules = readModules(root, shipped);
  const product = [...modules.values()].filter(({ path }) => !isTestCode(path));
  if (product.length === 0) throw new Error(`No module found under ${root}.`);
  return [
    ...product.flatMap((module) => checkModule(root, module)),
    ...product
      .filter(({ path }) => pageSide.folders.some((folder) => isIn(path, folder)))
      .flatMap((module) => checkPageSide(modules, module)),
  ].toSorted();
}

function checkModule(root: string, module: Module): string[] {
  const layer = layerOf(module.path);
  if (layer === undefined) return [`${module.path}:1 lies in no layer`];
  return module.imports.flatMap((found) => {
    const problem =
      found.file === null ? checkPackage(layer, found) : checkFile(root, layer, found);
    return problem === undefined ? [] : [`${module.path}:${found.line} ${problem}`];
  });
}

function checkPackage(layer: Layer, found: Import): string | undefined {
  const name = found.package?.startsWith('node:') ? 'node:*' : (found.package ?? '');
  if (found.typeOnly || layer.packages.includes(name)) return undefined;
  return `${layer.folder} may not import the package "${found.package}"`;
}

function checkFile(root: string, layer: Layer, found: Import): string | undefined {
  const file = found.file ?? '';
  if (!existsSync(join(root, file))) return `"${found.specifier}" does not exist`;
  if (isTestCode(file)) return `"${found.specifier}" is test code`;
  const target = layerOf(file);
  if (target === undefined) return `"${found.specifier}" lies in no layer`;
  if (target === layer || layer.mayImport.includes(target.folder)) return undefined;
  return `${layer.folder} may not import ${target.folder} ("${found.specifier}")`;
}

/** Reports the chain by which a page-side module reaches what it must not. */
function checkPageSide(modules: ReadonlyMap<string, Module>, start: Module): string[] {
  const chains: string[][] = [[start.path]];
  const seen = new Set([start.path]);
  const problems: string[] = [];
  for (let chain = chains.shift(); chain !== undefined; chain = chains.shift()) {
    const module = modules.get(chain.at(-1) ?? '');
    for (const found of module?.imports ?? []) {
      if (found.typeOnly) continue;
      const steps = [...chain, found.file ?? found.specifier].join(' → ');
      if (found.dynamic) problems.push(`${start.path}:1 a page cannot import later: ${steps}`);
      if (pageSide.neverReaches.includes(found.package ?? '')) {
        problems.push(`${start.path}:1 reaches "${found.package}" at run time: ${steps}`);
      }
      if (found.file !== null && !seen.has(found.file)) {
        seen.add(found.file);
        chains.push([...chain, found.file]);
      }
    }
  }
  return problems;
}

function layerOf(path: string): Layer | undefined {
  return layers.find(({ folder }) => isIn(path, folder));
}

function isIn(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`);
}
