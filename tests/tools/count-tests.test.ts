import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeProject } from '../architecture/scratch-project.ts';
import { addCounts, countSuite, describeCounts } from './count-tests.ts';

const vitest = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
};
const playwright = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] };

function count(kind: 'vitest' | 'playwright', report: unknown, ok = true) {
  const root = makeProject({ 'report.json': JSON.stringify(report) });
  return countSuite(join(root, 'report.json'), kind, ok);
}

test('the reports of both runners are read', () => {
  expect(count('vitest', vitest)).toEqual({ passed: 5, failed: 0, skipped: 2 });
  expect(count('playwright', playwright, false)).toEqual({ passed: 3, failed: 2, skipped: 2 });
});

test('a file that failed before its first test counts', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  expect(count('vitest', { ...vitest, testResults }, false).failed).toBe(1);
});

test('an error outside of every test counts', () => {
  expect(count('vitest', vitest, false).failed).toBe(1);
  const errors = [{ message: 'no tests found' }];
  const stats = { expected: 1, unexpected: 0, flaky: 0, skipped: 0 };
  expect(count('playwright', { stats, errors }, false).failed).toBe(1);
});

test('a suite that ran no test, or wrote no report or nonsense, has failed', () => {
  const none = { passed: 0, failed: 1, skipped: 0 };
  expect(
    count('vitest', { ...vitest, numPassedTests: 0, numPendingTests: 0, numTodoTests: 0 }),
  ).toEqual(none);
  expect(count('vitest', { numPassedTests: 'many' })).toEqual(none);
  expect(countSuite('/gone/report.json', 'playwright', true)).toEqual(none);
});

test('the closing line is a sum', () => {
  const counts = [
    { passed: 1, failed: 2, skipped: 3 },
    { passed: 10, failed: 0, skipped: 0 },
  ];
  expect(describeCounts(addCounts(counts))).toBe('11 passed, 2 failed, 3 skipped');
});
