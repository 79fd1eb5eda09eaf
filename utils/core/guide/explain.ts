/** Turns what zod found into findings for people: each once, with what was probably meant. */
import { z } from 'zod';
import { nearestWord } from './nearest.ts';
import { error, formatPath, shorten, type Finding, type Path } from './problem.ts';
import type { ProblemKey } from './problem-words.ts';
import { asGroup, valueAt } from './raw.ts';

type Issue = z.core.$ZodIssue;
type UnionIssue = Extract<Issue, { code: 'invalid_union' }>;

/** What the schema expects, as the words of problems name it. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  int: 'integer',
  boolean: 'boolean',
  array: 'list',
  object: 'group',
  record: 'words',
  null: 'null',
};

/** The names of known fields travel in the message of an issue, where zod has no place for them. */
const SEPARATOR = '\n';

/** For `safeParse(document, { error: nameFields })`; explainIssues counts on it. */
export function nameFields(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== 'unrecognized_keys' || !(issue.inst instanceof z.ZodObject)) return undefined;
  return Object.keys(issue.inst.shape).join(SEPARATOR);
}

export function explainIssues(issues: readonly Issue[], document: unknown): Finding[] {
  return withoutMeant(issues.flatMap((issue) => explain(issue, [], document)));
}

/** A field that is missing because its name was misspelt is said once. */
function withoutMeant(findings: readonly Finding[]): Finding[] {
  const meant = new Set(
    findings.flatMap(({ at, key, params }) =>
      key === 'unknown-field' ? [`${formatPath(at.slice(0, -1))} ${params.suggestion}`] : [],
    ),
  );
  return findings.filter(
    ({ at, key, params }) =>
      !(key === 'missing' || key === 'missing-kind') ||
      !meant.has(`${formatPath(at)} ${params.found}`),
  );
}

function explain(issue: Issue, base: Path, document: unknown): Finding[] {
  const at = [...base, ...issue.path];
  const value = valueAt(document, at);
  switch (issue.code) {
    case 'invalid_type':
      return [explainType(at, KINDS[issue.expected] ?? 'group', value)];
    case 'invalid_value':
      return [explainWord(at, issue.values.map(String), value)];
    case 'unrecognized_keys': {
      const known = issue.message.split(SEPARATOR);
      return issue.keys.map((found) => explainField(at, found, known));
    }
    case 'invalid_union':
      return issue.discriminator === undefined
        ? explainUnion(issue, at, value, document)
        : [explainWord(at, (('options' in issue && issue.options) || []).map(String), value)];
    case 'invalid_key':
      return issue.issues.flatMap((inner) => explainKey(inner, at));
    case 'invalid_format':
      return [error(at, 'bad-form', { found: show(value), form: issue.message })];
    case 'too_big':
      return [explainSize(at, issue.origin, true, `${issue.maximum}`, value)];
    case 'too_small':
      return [explainSize(at, issue.origin, false, `${issue.minimum}`, value)];
    case 'custom':
      return [error(at, issue.message as ProblemKey, showParams(issue.params))];
    default:
      return [error(at, 'wrong-value')];
  }
}

function explainType(at: Path, kind: string, value: unknown): Finding {
  if (value !== undefined) return error(at, 'wrong-kind', { kind, foundKind: kindOf(value) });
  return error(at.slice(0, -1), 'missing-kind', { found: show(at.at(-1)), kind });
}

function explainWord(at: Path, options: readonly string[], value: unknown): Finding {
  if (value === undefined) {
    const found = show(at.at(-1));
    return error(at.slice(0, -1), 'missing', { found, options: options.join(', ') });
  }
  return error(at, 'unknown-word', { found: show(value), ...suggest(show(value), options) });
}

function explainField(at: Path, found: string, known: readonly string[]): Finding {
  return error([...at, found], 'unknown-field', {
    found: shorten(found),
    ...suggest(found, known),
  });
}

function explainKey(issue: Issue, at: Path): Finding[] {
  const found = show(at.at(-1));
  if (issue.code === 'invalid_format')
    return [error(at, 'bad-form', { found, form: issue.message })];
  if (issue.code === 'too_big') {
    return [
      error(at, 'text-too-long', { found: `${String(at.at(-1)).length}`, max: `${issue.maximum}` }),
    ];
  }
  return [error(at, 'wrong-value')];
}

function explainSize(
  at: Path,
  origin: string,
  isBig: boolean,
  limit: string,
  value: unknown,
): Finding {
  const bound = { [isBig ? 'max' : 'min']: limit };
  if (origin === 'array') return error(at, isBig ? 'too-many' : 'too-few', bound);
  if (origin !== 'string') {
    return error(at, isBig ? 'number-too-big' : 'number-too-small', {
      ...bound,
      found: show(value),
    });
  }
  if (!isBig) return error(at, 'text-empty');
  return error(at, 'text-too-long', { ...bound, found: `${String(value).length}` });
}

interface Branch {
  readonly issues: readonly Issue[];
  readonly known: readonly string[];
  readonly unknown: readonly string[];
  readonly missing: readonly string[];
}

/** Of shapes that are told apart by their fields, the one that was probably meant is explained. */
function explainUnion(issue: UnionIssue, at: Path, value: unknown, document: unknown): Finding[] {
  const group = asGroup(value);
  if (!group) return [explainType(at, 'group', value)];
  const branches = issue.errors.map((issues) => readBranch(issues, Object.keys(group)));
  const best = branches.toSorted((a, b) => cost(a) - cost(b))[0];
  const first = branches.flatMap(({ known }) => known.slice(0, 1));
  if (!best || Object.keys(group).length === 0) {
    return [error(at, 'no-fields', { options: [...new Set(first)].join(', ') })];
  }
  const everywhere = [...new Set(branches.flatMap(({ known }) => known))];
  const isMixed =
    best.missing.length === 0 && best.unknown.every((key) => everywhere.includes(key));
  if (isMixed && best.unknown.length > 0) {
    return [error(at, 'one-field-only', { found: Object.keys(group).map(shorten).join(', ') })];
  }
  if (
    best.unknown.length === Object.keys(group).length &&
    !best.unknown.some(hasLike(best.known))
  ) {
    return best.unknown.map((found) => explainField(at, found, first));
  }
  return best.issues.flatMap((inner) => explain(inner, at, document));
}

function readBranch(issues: readonly Issue[], keys: readonly string[]): Branch {
  const own = issues.find(({ code, path }) => code === 'unrecognized_keys' && path.length === 0);
  const unknown = own?.code === 'unrecognized_keys' ? own.keys : [];
  const missing = issues.flatMap(({ path }) =>
    path.length === 1 && !keys.includes(String(path[0])) ? [String(path[0])] : [],
  );
  const known = own ? own.message.split(SEPARATOR) : [...new Set([...keys, ...missing])];
  return { issues, known, unknown, missing };
}

/** Fields that it does not know weigh most, then those it misses; a likeness takes from the weight. */
function cost({ unknown, missing, known }: Branch): number {
  return 10 * unknown.length + missing.length - 5 * unknown.filter(hasLike(known)).length;
}

function hasLike(known: readonly string[]): (word: string) => boolean {
  return (word) => nearestWord(word, known) !== undefined;
}

/** What was probably meant, or else what may be there. */
export function suggest(found: string, known: readonly string[]): Record<string, string> {
  const suggestion = nearestWord(found, known);
  if (suggestion !== undefined) return { suggestion };
  return known.length > 0 ? { options: [...new Set(known)].slice(0, 20).join(', ') } : {};
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  return KINDS[typeof value] ?? 'group';
}

function show(value: unknown): string {
  return shorten(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
}

function showParams(params: Readonly<Record<string, unknown>> | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params ?? {}).map(([key, value]) => [key, String(value)]),
  );
}
