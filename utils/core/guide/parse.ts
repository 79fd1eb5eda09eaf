/** Guides and packs from text: parsed at the border once, trusted inside. */
import { countBytes } from './count-bytes.ts';
import type { z } from 'zod';
import { checkGuide } from './check.ts';
import { checkDeclarations } from './check-pack.ts';
import { explainIssues, nameFields } from './explain.ts';
import { LIMITS } from './limits.ts';
import { FORMAT_CHAIN, migrateDocument, type FormatChain } from './migrate.ts';
import {
  error,
  formatPath,
  hasErrors,
  locateProblem,
  sortProblems,
  type Finding,
  type Problem,
} from './problem.ts';
import { asGroup, type Raw } from './raw.ts';
import { scanJson } from './scan-json.ts';
import { guideSchema, packSchema, type Guide, type PackManifest } from './schema.ts';

export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  /** All problems, warnings too, in the order of the file. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** `file` is only for the messages; `today`: see `checkUpkeep`. */
export function parseGuide(text: string, file: string, today?: string): Parsed<Guide> {
  return parse(text, file, (document) =>
    document.kind === 'pack'
      ? { findings: [error(['kind'], 'is-a-pack')] }
      : read(document, guideSchema, (raw) => checkGuide(raw, today)),
  );
}

/** The manifest alone; its files are checkPack's matter. */
export function parsePack(text: string, file: string): Parsed<PackManifest> {
  return parse(text, file, (document) =>
    document.kind === undefined || document.kind === 'pack'
      ? read(document, packSchema, checkDeclarations)
      : { findings: [error(['kind'], 'is-not-a-pack')] },
  );
}

/** A document of another kind, by its own schema, checks and chain of formats. */
export function parseDocument<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
  check: (document: Raw) => Finding[],
  chain: FormatChain,
): Parsed<z.output<S>> {
  return parse(text, file, (document) => read(document, schema, check), chain);
}

interface Reading<T> {
  readonly value?: T;
  readonly findings: readonly Finding[];
}

function parse<T>(
  text: string,
  file: string,
  readDocument: (document: Raw) => Reading<T>,
  chain: FormatChain = FORMAT_CHAIN,
): Parsed<T> {
  const bytes = countBytes(text);
  if (bytes > LIMITS.bytes) {
    const params = { found: `${bytes}`, max: `${LIMITS.bytes}` };
    return { ok: false, problems: [locateProblem(error([], 'too-big', params), file, new Map())] };
  }
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const { fault, duplicates, lines } = scanJson(source, LIMITS.depth);
  const locate = (findings: readonly Finding[]): Problem[] =>
    sortProblems(findings.map((finding) => locateProblem(finding, file, lines)));
  if (fault) {
    const { finding, line } = fault;
    return { ok: false, problems: [locateProblem(finding, file, new Map([['', line]]))] };
  }
  const json: unknown = JSON.parse(source);
  const document = asGroup(json);
  if (!document) {
    const foundKind = json === null ? 'null' : Array.isArray(json) ? 'list' : kindOfScalar(json);
    return { ok: false, problems: locate([error([], 'not-a-group', { foundKind })]) };
  }
  const migration = migrateDocument(document, chain);
  if (!migration.ok) return { ok: false, problems: locate([...duplicates, migration.finding]) };
  const { value, findings } = readDocument(migration.document);
  const problems = locate([...duplicates, ...findings]);
  if (value === undefined || hasErrors(problems)) return { ok: false, problems };
  return { ok: true, value, warnings: problems };
}

function read<S extends z.ZodType>(
  document: Raw,
  schema: S,
  check: (document: Raw) => Finding[],
): Reading<z.output<S>> {
  const result = schema.safeParse(document, { error: nameFields });
  const ofForm = result.success ? [] : explainForm(document, schema, result.error.issues);
  const said = new Set(ofForm.map(({ at }) => formatPath(at)));
  const ofMeaning = check(document).filter(({ at }) => !said.has(formatPath(at)));
  const findings = [...ofForm, ...ofMeaning];
  return result.success ? { value: result.data, findings } : { findings };
}

/**
 * Where a word decides which fields may follow (`kind`, `advance.on`), a misspelt one hides what
 * else is wrong: with the word that was meant in its place, the rest is looked at as well.
 */
function explainForm(
  document: Raw,
  schema: z.ZodType,
  issues: readonly z.core.$ZodIssue[],
): Finding[] {
  const findings = explainIssues(issues, document);
  const meant = findings.filter(({ key, params }) => key === 'unknown-word' && params.suggestion);
  if (meant.length === 0) return findings;
  const repaired = JSON.parse(JSON.stringify(document)) as Raw;
  for (const { at, params } of meant) put(repaired, at, params.suggestion);
  const again = schema.safeParse(repaired, { error: nameFields });
  if (again.success) return findings;
  const said = new Set(findings.map(({ at, key }) => `${formatPath(at)} ${key}`));
  const more = explainIssues(again.error.issues, repaired);
  return [...findings, ...more.filter(({ at, key }) => !said.has(`${formatPath(at)} ${key}`))];
}

function put(root: unknown, at: readonly PropertyKey[], value: unknown): void {
  const [first, ...rest] = at;
  if (first === undefined || typeof root !== 'object' || root === null) return;
  const group = root as Record<PropertyKey, unknown>;
  if (rest.length === 0) group[first] = value;
  else put(Object.hasOwn(group, first) ? group[first] : null, rest, value);
}

function kindOfScalar(value: unknown): string {
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
}
