/** A pack as a whole: its manifest, and the guides that it names. */
import { suggest } from './explain.ts';
import { error, shorten, warning, type Finding, type Path } from './problem.ts';
import { asGroup, asList, asText, listEntries, listKeys, type Raw } from './raw.ts';
import type { Guide, PackManifest } from './schema.ts';
import { isOfType, isVariableType } from './variables.ts';

export interface PackFile {
  readonly file: string;
  readonly guide: Guide;
}

/** A finding of a pack lies in the manifest or in one of its guides. */
export interface PackFinding {
  /** Null: the manifest. */
  readonly file: string | null;
  readonly finding: Finding;
}

/** What can be said of a manifest without its files. */
export function checkDeclarations(manifest: Raw): Finding[] {
  const listed = asList(manifest.guides).map(String);
  const twice = listed.flatMap((path, index) =>
    listed.indexOf(path) === index
      ? []
      : [error(['guides', index], 'file-listed-twice', { found: shorten(path) })],
  );
  const defaults = Object.entries(asGroup(manifest.variables) ?? {}).flatMap(([name, raw]) => {
    const variable = asGroup(raw);
    const value = asText(variable?.default);
    const type = asText(variable?.type) ?? undefined;
    if (value === null || !isVariableType(type) || isOfType(value, type)) return [];
    const params = { found: shorten(value), form: type };
    return [error(['variables', name, 'default'], 'bad-form', params)];
  });
  return [...twice, ...defaults];
}

/**
 * `files` are the guides that could be read, `present` the paths of all files beside the manifest,
 * broken ones included, relative to it.
 */
export function checkPack(
  manifest: PackManifest,
  files: readonly PackFile[],
  present: readonly string[],
): PackFinding[] {
  const listed = manifest.guides.flatMap((path, index): PackFinding[] =>
    present.includes(path)
      ? []
      : [
          inManifest(
            error(['guides', index], 'file-missing', { found: path, ...suggest(path, present) }),
          ),
        ],
  );
  const unlisted = files
    .filter(({ file }) => !manifest.guides.includes(file))
    .map(({ file }) => ({ file, finding: warning([], 'file-unlisted') }));
  const own = files.filter(({ file }) => manifest.guides.includes(file));
  return [
    ...listed,
    ...unlisted,
    ...checkIds(own),
    ...own.flatMap((file) => checkMember(file, manifest, own)),
    ...checkUnused(manifest, files),
  ];
}

function inManifest(finding: Finding): PackFinding {
  return { file: null, finding };
}

function checkIds(files: readonly PackFile[]): PackFinding[] {
  return files.flatMap(({ file, guide }, index) => {
    const first = files.findIndex((other) => other.guide.id === guide.id);
    if (first === index) return [];
    const params = { found: guide.id, first: files[first]!.file };
    return [{ file, finding: error(['id'], 'duplicate-guide', params) }];
  });
}

function checkMember(
  { file, guide }: PackFile,
  manifest: PackManifest,
  files: readonly PackFile[],
): PackFinding[] {
  return [
    ...checkGuideLanguages(guide, manifest),
    ...checkGuideVariables(guide, manifest),
    ...checkLinks(guide, manifest, files),
    ...checkItems(guide, files),
  ].map((finding) => ({ file, finding }));
}

function checkGuideLanguages(guide: Guide, { languages }: PackManifest): Finding[] {
  const present = listKeys(guide.title);
  const missing = languages.filter((language) => !present.includes(language));
  const extra = present.filter((language) => !languages.includes(language));
  const at: Path = ['title'];
  return [
    ...(missing.length > 0
      ? [error(at, 'pack-language-missing', { found: missing.join(', ') })]
      : []),
    ...(extra.length > 0 ? [warning(at, 'pack-language-extra', { found: extra.join(', ') })] : []),
  ];
}

function checkGuideVariables(guide: Guide, { variables }: PackManifest): Finding[] {
  return Object.entries(guide.variables).flatMap(([name, { type, required, default: value }]) => {
    const at = ['variables', name];
    const outer = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (!outer) {
      return required && value === undefined
        ? [error(at, 'pack-variable-missing', { found: name })]
        : [];
    }
    if (outer.type === type) return [];
    return [error(at, 'pack-variable-type', { found: name, type, other: outer.type })];
  });
}

/** Pictures must come along; another guide may come from another pack. */
function checkLinks(guide: Guide, { assets }: PackManifest, files: readonly PackFile[]): Finding[] {
  const paths = assets.map(({ path }) => path);
  const ids = files.map((file) => file.guide.id);
  const findings: Finding[] = [];
  for (const { at, field, value } of listEntries(guide)) {
    const found = asText(value);
    if (found === null) continue;
    if (field === 'asset' && !paths.includes(found)) {
      findings.push(
        error(at, 'unknown-asset', { found: shorten(found), ...suggest(found, paths) }),
      );
    }
    if (field === 'guide' && !ids.includes(found)) {
      findings.push(warning(at, 'guide-elsewhere', { found: shorten(found) }));
    }
  }
  return findings;
}

/** Texts and tips are never completed: an item that waits for that keeps its list open, or locked. */
function checkItems(guide: Guide, files: readonly PackFile[]): Finding[] {
  if (guide.kind !== 'checklist') return [];
  return guide.items.flatMap((item, index) => {
    const kind = files.find((file) => file.guide.id === item.guide)?.guide.kind;
    if (item.doneWhen || (kind !== 'article' && kind !== 'tips')) return [];
    return [warning(['items', index, 'guide'], 'item-never-done', { found: shorten(item.guide!) })];
  });
}

function checkUnused({ variables }: PackManifest, files: readonly PackFile[]): PackFinding[] {
  const used = new Set(files.flatMap(({ guide }) => Object.keys(guide.variables)));
  return Object.keys(variables)
    .filter((name) => !used.has(name))
    .map((name) =>
      inManifest(warning(['variables', name], 'pack-variable-unused', { found: name })),
    );
}
