import { AGGREGATE_FORMAT, AGGREGATE_KIND, aggregateSchema } from './aggregate-schema.ts';
import type { Aggregate } from './aggregate-schema.ts';
import { readDocument, type DocumentFault, type Refusal } from './read-document.ts';

const AGGREGATE = {
  schema: aggregateSchema,
  kind: AGGREGATE_KIND,
  format: AGGREGATE_FORMAT,
  length: 100_000_000,
} as const;

export function readAggregate(
  text: string,
): { readonly ok: true; readonly aggregate: Aggregate } | Refusal<DocumentFault> {
  const read = readDocument(text, AGGREGATE);
  return read.ok ? { ok: true, aggregate: read.value } : read;
}
