/**
 * Reads reports in batches and counts those that are taken. Who reads does not decide what is taken:
 * there are several, and a report that comes twice may come to two of them.
 */
import type { ReportHead } from './admit.ts';
import type { Aggregate } from './aggregate-schema.ts';
import type { RefusedFault } from './collection.ts';
import { publish, type PublishOptions } from './publish.ts';
import { createSealedReader, type SealedFile, type SealedPorts } from './read-sealed.ts';
import type { Report } from './report-schema.ts';
import { addCounts, countIn, type AllCounts } from './team-counts.ts';

/** Of one file: what decides about its report, or why there is none. */
export type FileReading =
  | { readonly ok: true; readonly head: ReportHead }
  | { readonly ok: false; readonly fault: RefusedFault };

export interface BatchReader {
  /** In the order of the files. The reports wait for `count`. */
  read(batch: number, files: readonly SealedFile[]): Promise<FileReading[]>;
  /** Counts the reports of a batch that were taken, one for each file, and forgets them all. */
  count(batch: number, taken: readonly boolean[]): void;
  /** Gives away what was counted. */
  hand(): AllCounts;
  add(counts: AllCounts): void;
  /** `weeks`: those to publish, by `nameTeamWeek`; all of them have what it takes. */
  publish(weeks: ReadonlySet<string>, options: PublishOptions): Aggregate;
}

export function createBatchReader(ports: SealedPorts): BatchReader {
  const read = createSealedReader(ports);
  const waiting = new Map<number, readonly (Report | null)[]>();
  let all: AllCounts = new Map();
  return {
    async read(batch, files) {
      const readings = await Promise.all(files.map(read));
      waiting.set(
        batch,
        readings.map((it) => (it.ok ? it.report : null)),
      );
      return readings.map((it) => (it.ok ? { ok: true, head: headOf(it.report) } : it));
    },
    count(batch, taken) {
      const reports = waiting.get(batch) ?? [];
      waiting.delete(batch);
      for (const [index, report] of reports.entries())
        if (report && taken[index]) countIn(all, report);
    },
    hand() {
      const counts = all;
      all = new Map();
      return counts;
    },
    add: (counts) => addCounts(all, counts),
    publish(weeks, options) {
      const chosen = new Map([...all].filter(([name]) => weeks.has(name)));
      return publish(chosen, options).aggregate;
    },
  };
}

function headOf({ id, week, team, synthetic }: Report): ReportHead {
  return { id, week, team, ...(synthetic && { synthetic }) };
}
