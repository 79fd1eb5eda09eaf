/** What the rules alone take, in one thread: processor time, which other work on the machine hardly changes. */
import { createQuickCheck } from '../../../utils/core/insights/check-quickly.ts';
import { createCombiner } from '../../../utils/core/insights/combine.ts';
import { protect } from '../../../utils/core/insights/protection.ts';
import { readReport } from '../../../utils/core/insights/read-report.ts';
import { createKeyPair, createOpener, seal } from '../../../utils/store/sealing.ts';
import { createRandom } from '../locate/random.ts';
import { makeReports, teams } from './make-reports.ts';

export const STAGES = ['open', 'read', 'combine', 'publish'] as const;
export type Stage = (typeof STAGES)[number];

/** Milliseconds for each report; what it takes to make and seal them is not in it. */
export async function measureRules(count: number, seed: number): Promise<Record<Stage, number>> {
  const { publicKey, secretKey } = await createKeyPair();
  const open = await createOpener(secretKey);
  const isRight = createQuickCheck();
  const combiner = createCombiner({ protection: protect(), published: new Set() });
  const spent = { open: 0, read: 0, combine: 0, publish: 0 };
  let since = process.cpuUsage();
  const start = () => (since = process.cpuUsage());
  const stop = (stage: Stage) => {
    const { user, system } = process.cpuUsage(since);
    spent[stage] += (user + system) / 1_000 / count;
    start();
  };
  for (const text of makeReports(count, createRandom(seed))) {
    const sealed = await seal(text, publicKey);
    start();
    const opened = await open(sealed);
    stop('open');
    const read = readReport(opened, Date.now(), isRight);
    stop('read');
    if (!read.ok) throw new Error(`${read.fault} at ${read.where}: expected ${read.expected}`);
    combiner.add(read.report);
    stop('combine');
  }
  start();
  combiner.finish(teams);
  stop('publish');
  return spent;
}
