/** The counts of a set on disk, so that a long run that was cut off need not begin again. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SetResult } from './run-set.ts';
import { HOME } from './set-up.ts';

/** What the counts do not depend on. */
const ASKS_ONLY = ['main.ts', 'report.ts', 'measure-speed.ts'];

/** `circumstances`: all that the counts depend on, besides the libraries and the benchmark itself. */
export function keepCounts(set: string, circumstances: readonly unknown[]) {
  const file = join(HOME, `counts-${set}.json`);
  const code = globSync('**/*.{ts,json}', { cwd: import.meta.dirname })
    .filter((it) => !ASKS_ONLY.includes(it))
    .sort()
    .map((it) => readFileSync(join(import.meta.dirname, it), 'utf8'));
  const stamp = createHash('sha256')
    .update(JSON.stringify([...circumstances.map(String), ...code]))
    .digest('hex');
  return {
    /** Null: not counted yet, or in other circumstances. */
    read(): SetResult | null {
      if (!existsSync(file)) return null;
      const kept = JSON.parse(readFileSync(file, 'utf8')) as { stamp?: string; result: SetResult };
      return kept.stamp === stamp ? kept.result : null;
    },
    write(result: SetResult): void {
      writeFileSync(file, JSON.stringify({ stamp, result }, null, 2));
    },
  };
}
