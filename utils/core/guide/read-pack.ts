/** A pack from chosen files, for a person: what is wrong comes as sentences. */
import type { UiLanguage } from '../run/view.ts';
import { parsePackFiles, type PackSource, type SourceFile } from './parse-files.ts';
import { formatProblem } from './problem-words.ts';

export type PackReading =
  | ({ readonly ok: true; readonly warnings: readonly string[] } & PackSource)
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * The sentences say in which file and where. Among `problems`, advice is marked as such. `today`: see
 * `checkUpkeep`.
 */
export function readPackFiles(
  files: readonly SourceFile[],
  language: UiLanguage,
  today?: string,
): PackReading {
  const parsed = parsePackFiles(files, today);
  if (!parsed.ok) {
    return {
      ok: false,
      problems: parsed.problems.map((problem) => formatProblem(problem, language)),
    };
  }
  const warnings = parsed.warnings.map((problem) => formatProblem(problem, language));
  return { ok: true, warnings, ...parsed.value };
}

/**
 * What is wrong with a pack that comes as data and not as files, such as one in a download: its
 * form says nothing about its meaning. Empty where it may be installed. `origin` names where it is from.
 */
export function recheckPack(
  { manifest, guides }: PackSource,
  origin: string,
  language: UiLanguage,
): string[] {
  const files = [
    { name: 'pack.json', text: JSON.stringify(manifest) },
    ...guides.map((guide, index) => ({
      name: manifest.guides[index] ?? `${guide.id}.json`,
      text: JSON.stringify(guide),
    })),
  ];
  const parsed = parsePackFiles(files);
  if (parsed.ok) return [];
  // The person has no such files, but may know a guide by its id.
  const nameOf = (file: string): string => guides[manifest.guides.indexOf(file)]?.id ?? manifest.id;
  return parsed.problems.map(
    (problem) =>
      `${origin}: ${formatProblem({ ...problem, file: nameOf(problem.file), line: null }, language)}`,
  );
}
