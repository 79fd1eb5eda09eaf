/** Reads a report or an aggregate from text: the border at which everything is checked. */
import type { z } from 'zod';
import { showPath } from '../text/show-path.ts';

/**
 * - `length`: longer than such a document can be
 * - `corrupt`: no JSON, such as a file that was cut off
 * - `kind`: another kind of document
 * - `version`: of a format that this version does not know
 * - `count`: a number that is out of range: forged, or broken
 * - `field`: something else in it is not as the format says
 */
export type DocumentFault = 'length' | 'corrupt' | 'kind' | 'version' | 'count' | 'field';

/** Where it is wrong, and never what was found there: what is refused may still be a person's. */
export interface Refusal<Fault extends string> {
  readonly ok: false;
  readonly fault: Fault;
  /** A path such as `guides[2].started`; empty for the document as a whole. */
  readonly where: string;
  readonly expected: string;
}

export interface DocumentKind<Schema extends z.ZodType> {
  readonly schema: Schema;
  readonly kind: string;
  readonly format: number;
  /** In UTF-16 code units. */
  readonly length: number;
  /** True: it is as the schema says. False: only the schema knows. */
  readonly isRight?: ((found: unknown) => boolean) | undefined;
}

export function refuse<Fault extends string>(
  fault: Fault,
  where: string,
  expected: string,
): Refusal<Fault> {
  return { ok: false, fault, where, expected };
}

export function readDocument<Schema extends z.ZodType>(
  text: string,
  { schema, kind, format, length, isRight }: DocumentKind<Schema>,
): { readonly ok: true; readonly value: z.output<Schema> } | Refusal<DocumentFault> {
  if (text.length > length) return refuse('length', '', `<= ${length}`);
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return refuse('corrupt', '', 'JSON');
  }
  const named = (found ?? {}) as { readonly kind?: unknown; readonly format?: unknown };
  if (named.kind !== kind) return refuse('kind', 'kind', kind);
  if (named.format !== format) return refuse('version', 'format', String(format));
  if (isRight?.(found)) return { ok: true, value: found as z.output<Schema> };
  const parsed = schema.safeParse(found);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issue = parsed.error.issues[0]!;
  const isRange = issue.code === 'too_big' || issue.code === 'too_small';
  const isCount = isRange && (issue.origin === 'number' || issue.origin === 'int');
  // A word that is not on the list is not repeated.
  const path = issue.path[0] === 'words' ? ['words'] : issue.path;
  return refuse(isCount ? 'count' : 'field', showPath(path), issue.message);
}
