import { countBytes } from '../guide/count-bytes.ts';
import type { Report } from './report-schema.ts';

/** In bytes of UTF-8; most weeks fit into one. */
const BLOCK = 8_192;

/**
 * The text that is sealed. Filled up with spaces to whole blocks: the length of what is sealed can be
 * seen, and should not tell a busy week from an empty one.
 */
export function writeReport(report: Report): string {
  const text = JSON.stringify(report);
  return text + ' '.repeat((BLOCK - (countBytes(text) % BLOCK)) % BLOCK);
}
