/** What is wrong with a file, as data; problem-words.ts says it in the reader's language. */
import type { ProblemKey } from './problem-words.ts';

/** With an error the file cannot be used; a warning is advice. */
export type Severity = 'error' | 'warning';

/** The way from the document's root to a value. */
export type Path = readonly PropertyKey[];

/**
 * `found` is shown as it is; `suggestion` and `options` add what was probably meant, or may be
 * there; the values of `kind`, `foundKind` and `form` are themselves keys of words.
 */
export type ProblemParams = Readonly<Record<string, string>>;

/** A problem before the file and the line are known. */
export interface Finding {
  readonly at: Path;
  readonly severity: Severity;
  readonly key: ProblemKey;
  readonly params: ProblemParams;
}

export interface Problem {
  readonly file: string;
  /** Such as `steps[3].advance.on`; empty where it is about the whole file. */
  readonly path: string;
  /** Counted from 1; null where the file has no such place. */
  readonly line: number | null;
  readonly severity: Severity;
  readonly message: { readonly key: ProblemKey; readonly params: ProblemParams };
}

export function error(at: Path, key: ProblemKey, params: ProblemParams = {}): Finding {
  return { at, severity: 'error', key, params };
}

export function warning(at: Path, key: ProblemKey, params: ProblemParams = {}): Finding {
  return { at, severity: 'warning', key, params };
}

export function formatPath(path: Path): string {
  return path.reduce<string>((before, part) => {
    if (typeof part === 'number') return `${before}[${part}]`;
    const name = String(part);
    if (!/^[\w$-]{1,60}$/.test(name)) return `${before}[${JSON.stringify(shorten(name))}]`;
    return before === '' ? name : `${before}.${name}`;
  }, '');
}

/** Found words may be anything: they must not flood the message. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** `lines` holds the line of each path, as scanJson found it; a missing field has its parent's. */
export function locateProblem(
  finding: Finding,
  file: string,
  lines: ReadonlyMap<string, number>,
): Problem {
  const { at, severity, key, params } = finding;
  let line: number | undefined;
  for (let length = at.length; line === undefined && length >= 0; length -= 1) {
    line = lines.get(formatPath(at.slice(0, length)));
  }
  return { file, path: formatPath(at), line: line ?? null, severity, message: { key, params } };
}

/** In the order in which an author meets them in the file. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

export function hasErrors(problems: readonly { readonly severity: Severity }[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
