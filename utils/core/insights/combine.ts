/** Combines reports, one at a time, into an aggregate. */
import { createAdmission, type AdmissionOptions, type CombineFault } from './admit.ts';
import type { Protection } from './protection.ts';
import { publish } from './publish.ts';
import type { Report } from './report-schema.ts';
import { countIn, type AllCounts } from './team-counts.ts';

export interface Combiner {
  /** Null: it was added. */
  add(report: Report): CombineFault | null;
  /** `invited`: how many people could have taken part, by team. */
  finish(invited: ReadonlyMap<string, number>): ReturnType<typeof publish>;
}

export interface CombineOptions extends AdmissionOptions {
  readonly protection: Protection;
}

export function createCombiner(options: CombineOptions): Combiner {
  const admit = createAdmission(options);
  const all: AllCounts = new Map();
  return {
    add(report) {
      const fault = admit(report);
      if (fault === null) countIn(all, report);
      return fault;
    },
    finish: (invited) => publish(all, { ...options, invited }),
  };
}
