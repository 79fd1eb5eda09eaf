import { z } from 'zod';
import { AGGREGATE_FORMAT, AGGREGATE_KIND, aggregateSchema } from './aggregate-schema.ts';
import type { Aggregate } from './aggregate-schema.ts';
import { readDocument, type DocumentFault, type Refusal } from './read-document.ts';

const AGGREGATE = {
  schema: aggregateSchema,
  kind: AGGREGATE_KIND,
  format: AGGREGATE_FORMAT,
  length: 100_000_000,
} as const;

const BARE = { ...AGGREGATE, schema: aggregateSchema.extend({ k: z.number().int().min(0) }) };

/** - `bare`: also with no threshold at all, as builds for our own tests make them */
export type FiguresKind = 'protected' | 'bare';

export function readAggregate(
  text: string,
  kind: FiguresKind = 'protected',
): { readonly ok: true; readonly aggregate: Aggregate } | Refusal<DocumentFault> {
  const read = readDocument(text, kind === 'bare' ? BARE : AGGREGATE);
  return read.ok ? { ok: true, aggregate: read.value } : read;
}
