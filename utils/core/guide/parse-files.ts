/** A pack from the files that somebody chose, with everything that is wrong with any of them. */
import { checkPack, type PackFile } from './check-pack.ts';
import { assetsOf } from '../pictures/own-pictures.ts';
import { manifestOf } from './lone-guide.ts';
import { parseGuide, parsePack, type Parsed } from './parse.ts';
import { error, hasErrors, locateProblem, type Problem } from './problem.ts';
import { LIMITS } from './limits.ts';
import { scanJson } from './scan-json.ts';
import type { Guide, PackManifest } from './schema.ts';

export interface SourceFile {
  /** Its path, or just its name: files are known by the part that follows the manifest's folder. */
  readonly name: string;
  readonly text: string;
}

export interface PackSource {
  readonly manifest: PackManifest;
  /** In the order of the manifest. */
  readonly guides: readonly Guide[];
}

const MANIFEST = 'pack.json';

/**
 * One of several files must be called `pack.json`; a guide that comes alone is a pack of its own.
 * Problems come file by file, the manifest's first. `today`: see `checkUpkeep`. `atHand`: pictures
 * that a guide that comes alone may show.
 */
export function parsePackFiles(
  files: readonly SourceFile[],
  today?: string,
  atHand: Iterable<string> = [],
): Parsed<PackSource> {
  const source = files.find(({ name }) => name === MANIFEST || name.endsWith(`/${MANIFEST}`));
  if (!source && files.length === 1) return parseLoneGuide(files[0]!, today, atHand);
  if (!source) {
    const name = files[0]?.name ?? MANIFEST;
    return { ok: false, problems: [locateProblem(error([], 'manifest-missing'), name, new Map())] };
  }
  const folder = source.name.slice(0, -MANIFEST.length);
  const others = files
    .filter((file) => file !== source)
    .map((file) => ({
      ...file,
      path: file.name.startsWith(folder) ? file.name.slice(folder.length) : file.name,
    }));
  const pack = parsePack(source.text, source.name);
  const guides = others.map((file) => ({
    ...file,
    parsed: parseGuide(file.text, file.name, today),
  }));
  const members = guides.flatMap(({ path, parsed }): PackFile[] =>
    parsed.ok ? [{ file: path, guide: parsed.value }] : [],
  );
  const present = others.map(({ path }) => path);
  const joint = pack.ok ? checkPack(pack.value, members, present) : [];
  const jointOf = (path: string | null, { name, text }: SourceFile): Problem[] => {
    const findings = joint.filter(({ file }) => file === path);
    if (findings.length === 0) return [];
    const { lines } = scanJson(text, LIMITS.depth);
    return findings.map(({ finding }) => locateProblem(finding, name, lines));
  };
  const problems = [
    ...problemsOf(pack),
    ...jointOf(null, source),
    ...guides.flatMap((file) => [...problemsOf(file.parsed), ...jointOf(file.path, file)]),
  ];
  if (!pack.ok || hasErrors(problems)) return { ok: false, problems };
  const byPath = new Map(members.map(({ file, guide }) => [file, guide]));
  const value = {
    manifest: pack.value,
    guides: pack.value.guides.flatMap((path) => byPath.get(path) ?? []),
  };
  return { ok: true, value, warnings: problems };
}

function parseLoneGuide(
  { name, text }: SourceFile,
  today: string | undefined,
  atHand: Iterable<string>,
): Parsed<PackSource> {
  const parsed = parseGuide(text, name, today);
  if (!parsed.ok) return parsed;
  const guide = parsed.value;
  const manifest = manifestOf(guide, assetsOf([guide], atHand));
  const [file] = manifest.guides as [string];
  const { lines } = scanJson(text, LIMITS.depth);
  const joint = checkPack(manifest, [{ file, guide }], [file]).map(({ finding }) =>
    locateProblem(finding, name, lines),
  );
  const problems = [...parsed.warnings, ...joint];
  if (hasErrors(problems)) return { ok: false, problems };
  return { ok: true, value: { manifest, guides: [guide] }, warnings: problems };
}

function problemsOf(parsed: Parsed<unknown>): readonly Problem[] {
  return parsed.ok ? parsed.warnings : parsed.problems;
}
