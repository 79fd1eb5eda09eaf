/**
 * A collector as a file that a person opens, where no policy names one: its public key, where reports
 * go, and the teams to choose from.
 */
import { z } from 'zod';
import type { FormatChain } from '../guide/migrate.ts';
import { parseDocument, type Parsed } from '../guide/parse.ts';
import { address } from './folder-address.ts';
import { teamName } from './report-schema.ts';

export const ageKey = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/, 'age-key');

const collectorFileSchema = z.strictObject({
  format: z.literal(1),
  kind: z.literal('collector'),
  /** The public key (age) that reports are sealed for. */
  key: ageKey,
  /** Absent: the person saves reports as files. */
  destination: address.optional(),
  teams: z.array(teamName).min(1).max(1_000),
});

export interface CollectorFile {
  readonly key: string;
  /** Null: the person saves reports as files. */
  readonly destination: string | null;
  readonly teams: readonly string[];
}

const FORMATS: FormatChain = { current: 1, steps: {} };

/** `file` is only for the messages. */
export function parseCollectorFile(text: string, file: string): Parsed<CollectorFile> {
  const parsed = parseDocument(text, file, collectorFileSchema, () => [], FORMATS);
  if (!parsed.ok) return parsed;
  const { key, destination = null, teams } = parsed.value;
  return { ok: true, value: { key, destination, teams }, warnings: parsed.warnings };
}
