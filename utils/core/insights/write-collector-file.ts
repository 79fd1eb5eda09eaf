/** The file that names a collector, from what a person typed. It is read back before it is given out. */
import type { Parsed } from '../guide/parse.ts';
import { parseCollectorFile } from './collector-file.ts';

export interface CollectorFileContent {
  readonly publicKey: string;
  /** One on each line. */
  readonly teams: string;
  /** Empty: reports are handed over as files. */
  readonly destination: string;
}

/** `file`: its name, for the messages. The value is its text. */
export function writeCollectorFile(content: CollectorFileContent, file: string): Parsed<string> {
  const lines = content.teams.split(/\r?\n/).map((line) => line.trim());
  const destination = content.destination.trim();
  const found = {
    format: 1,
    kind: 'collector',
    key: content.publicKey,
    ...(destination !== '' && { destination }),
    teams: [...new Set(lines.filter((line) => line !== ''))],
  };
  const text = `${JSON.stringify(found, null, 2)}\n`;
  const parsed = parseCollectorFile(text, file);
  return parsed.ok ? { ok: true, value: text, warnings: parsed.warnings } : parsed;
}
