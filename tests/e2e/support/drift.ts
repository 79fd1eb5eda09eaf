/** Runs the command `npm run drift` in this process, and reads what it has written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DriftReport, TargetResult } from '../../../guides/drift/report.ts';
import { runDrift } from '../../../guides/drift/run-drift.ts';
import { DRIFT_PORTS } from '../../tools/drift-ports.ts';

export interface Drifted {
  readonly code: number;
  readonly complaints: string;
  /** By `guide/step/target`, without the pack's own part of the guide's id; of several uses, the first. */
  readonly verdicts: Readonly<Record<string, TargetResult['verdict']>>;
  readonly report: DriftReport;
  /** Empty where there is none. */
  readFile(name: string): string;
}

export async function drift(out: string, args: readonly string[]): Promise<Drifted> {
  let complaints = '';
  const code = await runDrift(['--out', out, ...args], {
    ...DRIFT_PORTS,
    print() {},
    complain(text) {
      complaints += `${text}\n`;
    },
  });
  const readFile = (name: string): string => {
    try {
      return readFileSync(join(out, name), 'utf8');
    } catch {
      return '';
    }
  };
  const report = JSON.parse(readFile('drift.json') || '{"guides":[]}') as DriftReport;
  const verdicts: Record<string, TargetResult['verdict']> = {};
  for (const guide of report.guides) {
    for (const step of guide.steps) {
      for (const { target, verdict } of step.targets)
        verdicts[`${guide.id.split('.').at(-1)}/${step.id}/${target}`] ??= verdict;
    }
  }
  return { code, complaints, verdicts, report, readFile };
}
