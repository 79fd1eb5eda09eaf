/**
 * `npm test`: browsers, builds, checks, unit tests, end-to-end tests, in this order, and each also
 * after another has failed. The last line sums them up from the runners' own reports; a browser, a
 * build and a check count as one each.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checks, readScripts, runCheck } from './checks.ts';
import { addCounts, countSuite, describeCounts, type Counts } from './count-tests.ts';
import { runCommand } from './run-command.ts';

const reports = resolve('.output/reports');
const scripts = readScripts();
const lines: string[] = [];
const started = performance.now();

function time(name: string, run: () => Counts): Counts {
  console.log(`\n── ${name} ──`);
  const from = performance.now();
  const counts = run();
  const seconds = Math.round((performance.now() - from) / 1000);
  lines.push(`${name.padEnd(12)} ${String(seconds).padStart(5)} s  ${describeCounts(counts)}`);
  return counts;
}

function countSteps(results: readonly boolean[]): Counts {
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed, skipped: 0 };
}

function runSteps(name: string, steps: readonly string[]): Counts {
  return time(name, () => countSteps(steps.map(runCheck)));
}

function runSuite(name: 'test:unit' | 'test:e2e' | 'test:firefox'): Counts {
  const file = resolve(reports, `${name.replace(':', '-')}.json`);
  const kind = name === 'test:unit' ? 'vitest' : 'playwright';
  const report =
    kind === 'vitest'
      ? `--reporter=default --reporter=json --outputFile.json="${file}"`
      : '--reporter=list,json';
  return time(name, () => {
    const { ok } = runCommand(`${scripts[name]} ${report}`, {
      output: 'shown',
      variables: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    });
    return countSuite(file, kind, ok);
  });
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total = addCounts([
  runSteps('set-up', ['browsers', 'build:all']),
  runSteps('check', checks),
  runSuite('test:unit'),
  runSuite('test:e2e'),
  runSuite('test:firefox'),
]);

const minutes = ((performance.now() - started) / 60_000).toFixed(1);
console.log(`\n${lines.join('\n')}\n${'all'.padEnd(12)} ${minutes.padStart(5)} min\n`);
const closing = describeCounts(total);
writeFileSync(resolve(reports, 'closing-line.txt'), `${closing}\n`);
console.log(closing);
process.exitCode = total.failed > 0 ? 1 : 0;
