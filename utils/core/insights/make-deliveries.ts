/** Makes the report of each week that has closed: once for all destinations, and stored before it leaves. */
import { buildReport } from './build-report.ts';
import { createDelivery, listMissingWeeks, type Delivery } from './delivery.ts';
import type { Collector, Sending } from './collector.ts';
import { reportSchema, type Report } from './report-schema.ts';
import type { GuideWeek, WordWeek } from './tally.ts';
import { listClosedWeeks, startOfWeek } from './weeks.ts';

export interface MakePorts {
  load(): Promise<readonly Delivery[]>;
  /** What was counted in the week. */
  counts(week: string): Promise<{
    readonly tallies: readonly GuideWeek[];
    readonly words: readonly WordWeek[];
  }>;
  /** Rejects where the key is none. */
  seal(text: string): Promise<string>;
  /** Stores it; where another was first, nothing. */
  add(delivery: Delivery): Promise<unknown>;
  /** 32 hexadecimal digits, drawn anew. */
  drawId(): string;
  /** How long a report lies before it leaves by itself, in milliseconds. */
  drawWait(): number;
  now(): number;
}

/** Nothing where no team is known, or the person has said no. May be killed at any point, and called again. */
export async function makeDeliveries(
  { destination, team }: Collector,
  { answer, since }: Sending,
  ports: MakePorts,
): Promise<void> {
  if (team === null || answer === 'no') return;
  const now = ports.now();
  const closed = listClosedWeeks(startOfWeek(since)!, now);
  const known = await ports.load();
  for (const week of listMissingWeeks(closed, known, destination)) {
    const id = findId(known, week, team) ?? ports.drawId();
    const report = buildReport({ id, week, team, ...(await ports.counts(week)) });
    const sealed = await ports.seal(JSON.stringify(report));
    const text = JSON.stringify(report);
    const made = { destination, week, reportId: report.id, sealed, report: text };
    await ports.add(createDelivery({ ...made, now: now + ports.drawWait() }));
  }
}

/**
 * One id for all destinations: a collector who gets the report twice can tell. No more than the id is
 * taken, since a backup may hold counts that nobody made here; and none of another team, whose collector
 * could tie the two together.
 */
function findId(known: readonly Delivery[], week: string, team: string): string | undefined {
  return known
    .filter((it) => it.week === week)
    .map(readOwn)
    .find((it) => it?.team === team)?.id;
}

/** Null where a backup has brought in something else. */
export function readOwn({ report, week }: Delivery): Report | null {
  try {
    const parsed = reportSchema.safeParse(JSON.parse(report ?? ''));
    return parsed.success && parsed.data.week === week ? parsed.data : null;
  } catch {
    return null;
  }
}
