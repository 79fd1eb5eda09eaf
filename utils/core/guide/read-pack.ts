/** A pack from chosen files, for a person: what is wrong comes as sentences. */
import type { UiLanguage } from '../run/view.ts';
import { parsePackFiles, type PackSource, type SourceFile } from './parse-files.ts';
import { formatProblem } from './problem-words.ts';

export type PackReading =
  | ({ readonly ok: true; readonly warnings: readonly string[] } & PackSource)
  | { readonly ok: false; readonly problems: readonly string[] };

/** The sentences say in which file and where. Among `problems`, advice is marked as such. */
export function readPackFiles(files: readonly SourceFile[], language: UiLanguage): PackReading {
  const parsed = parsePackFiles(files);
  if (!parsed.ok) {
    return {
      ok: false,
      problems: parsed.problems.map((problem) => formatProblem(problem, language)),
    };
  }
  const warnings = parsed.warnings.map((problem) => formatProblem(problem, language));
  return { ok: true, warnings, ...parsed.value };
}
