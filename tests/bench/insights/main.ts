/**
 * `npm run bench:insights`: how fast reports are checked and combined, and how time and memory grow from
 * a tenth of the size. Reports are made outside of the time that is measured; opening what is sealed is
 * not part of it.
 */
import { createCombiner } from '../../../utils/core/insights/combine.ts';
import { protect } from '../../../utils/core/insights/protection.ts';
import { readReport } from '../../../utils/core/insights/read-report.ts';
import { createRandom } from '../locate/random.ts';
import { GUIDES, makeReports, teams } from './make-reports.ts';

const NOW = Date.parse('2026-11-26T10:00:00Z');

interface Measured {
  readonly reports: number;
  /** To parse and check the texts. */
  readonly reading: number;
  /** To combine what was read, to the finished aggregate. */
  readonly combining: number;
  /** Of the heap, the highest that was seen, in MB. */
  readonly memory: number;
  readonly figures: number;
}

function measure(count: number): Measured {
  const combiner = createCombiner({ protection: protect(), published: new Set() });
  let reading = 0;
  let combining = 0;
  let highest = 0;
  let index = 0;
  for (const text of makeReports(count, createRandom(count))) {
    const start = performance.now();
    const read = readReport(text, NOW);
    if (!read.ok) throw new Error(`${read.fault} at ${read.where}: expected ${read.expected}`);
    const middle = performance.now();
    combiner.add(read.report);
    reading += middle - start;
    combining += performance.now() - middle;
    index += 1;
    if (index % 100 === 0) highest = Math.max(highest, process.memoryUsage().heapUsed);
  }
  const start = performance.now();
  const { aggregate } = combiner.finish(teams);
  combining += performance.now() - start;
  const figures = JSON.stringify(aggregate).match(/:\d+|"most"/g)?.length ?? 0;
  return { reports: count, reading, combining, memory: highest / 1e6, figures };
}

/** Per second. */
function rate(count: number, ms: number): number {
  return Math.round((count / ms) * 1_000);
}

measure(200);
for (const count of [1_000, 10_000]) {
  const { reports, reading, combining, memory, figures } = measure(count);
  console.log(
    `${reports} reports × ${GUIDES} guides: read ${rate(reports, reading)}/s, combined ${rate(reports, combining)}/s, ${Math.round(memory)} MB, ${figures} figures`,
  );
}
