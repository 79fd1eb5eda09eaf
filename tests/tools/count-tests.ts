/** Reads how many tests passed, failed and were skipped from the report that a runner wrote. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()),
});

/** A file that failed before its first test is a failure that the number of tests hides. */
function countVitest(report: unknown): Counts {
  const read = vitestReport.parse(report);
  const broken = read.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: read.numPassedTests,
    failed: read.numFailedTests + broken.length,
    skipped: read.numPendingTests + read.numTodoTests,
  };
}

function countPlaywright(report: unknown): Counts {
  const { stats, errors } = playwrightReport.parse(report);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

const readers = { vitest: countVitest, playwright: countPlaywright };

/**
 * The counts of a suite. One that wrote no report, ran no test, or ended badly although no test
 * failed, counts one failure.
 *
 * @param ok whether the runner itself said that all is well
 */
export function countSuite(file: string, kind: keyof typeof readers, ok: boolean): Counts {
  const none = { passed: 0, failed: 1, skipped: 0 };
  if (!existsSync(file)) return none;
  let counts: Counts;
  try {
    counts = readers[kind](JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return none;
  }
  const mute = counts.failed === 0 && (!ok || counts.passed === 0);
  return mute ? { ...counts, failed: 1 } : counts;
}

export function addCounts(all: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

export function describeCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
