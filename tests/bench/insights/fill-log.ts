/** Runs in a page of the extension: its own database, by the store's own functions. */
import { FINISHED, makeRun } from '../../stores/samples.ts';
import { buildReport } from '../../../utils/core/insights/build-report.ts';
import { LONGEST_LOG_DAYS } from '../../../utils/core/insights/retention.ts';
import { weekOf } from '../../../utils/core/insights/weeks.ts';
import type { ProgressEvent, Run } from '../../../utils/core/run/types.ts';
import { openLeidraad } from '../../../utils/store/database.ts';
import { saveTransition, saveTransitions } from '../../../utils/store/runs.ts';
import { expireLog, loadTalliesOf, loadWordsOf } from '../../../utils/store/tallies.ts';

const DAY_MS = 86_400_000;
const GUIDES = 200;
/** Of each run; so a million events are of 10,000 runs. */
const EVENTS = 100;
/** Stored at once. */
const RUNS_AT_ONCE = 50;

const opening = openLeidraad();
const now = Date.now();

function makeFinished(index: number, at: number): Run {
  const guide = index % GUIDES;
  return makeRun({
    id: `bench-${index}`,
    packId: 'nl.voorbeeldstad',
    guideId: `nl.voorbeeldstad.gids-${guide}`,
    status: 'completed',
    stepId: 'stap-24',
    turns: EVENTS,
    startedAt: at,
    updatedAt: at + EVENTS,
    finished: { ...FINISHED, title: { nl: `Gids ${guide}` }, at },
  });
}

/** Steps are seen and done in turn; the last line says that it was completed. */
function makeEvents({ id, packId, guideId, guideVersion }: Run, at: number): ProgressEvent[] {
  return Array.from({ length: EVENTS }, (_, index): ProgressEvent => {
    const isLast = index === EVENTS - 1;
    return {
      kind: isLast ? 'completed' : index % 2 === 0 ? 'step-seen' : 'step-done',
      runId: id,
      packId,
      guideId,
      guideVersion,
      stepId: `stap-${Math.floor(index / 2) % 25}`,
      ...(isLast && { took: 'under-5-min' as const }),
      at: at + index,
    };
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const logBench = {
  /** As many days as the log may lie for, evenly. The product tidies up when it starts, before anything is logged. */
  async fill(count: number): Promise<void> {
    const db = await opening;
    await expireLog(db, now, LONGEST_LOG_DAYS);
    const runs = Math.round(count / EVENTS);
    const since = now - (LONGEST_LOG_DAYS - 1) * DAY_MS;
    for (let first = 0; first < runs; first += RUNS_AT_ONCE) {
      const own = Array.from({ length: Math.min(RUNS_AT_ONCE, runs - first) }, (_, index) => {
        const at = since + ((first + index) / runs) * (now - since);
        return makeFinished(first + index, Math.floor(at));
      });
      const events = own.flatMap((run) => makeEvents(run, run.startedAt));
      await saveTransitions(db, own, events);
    }
  },
  count: async (): Promise<number> => (await opening).count('events'),
  /** In milliseconds, as all that follow. */
  async add(round: number): Promise<number> {
    const db = await opening;
    const run = makeFinished(round, now);
    const [event] = makeEvents({ ...run, id: `more-${round}` }, Date.now());
    return timed(() => saveTransition(db, { ...run, id: `more-${round}` }, [event!]));
  },
  async report(): Promise<number> {
    const db = await opening;
    return timed(async () => {
      const week = weekOf(now - 7 * DAY_MS);
      const [tallies, words] = [await loadTalliesOf(db, week), await loadWordsOf(db, week)];
      const content = { id: '0'.repeat(32), week, team: 'Burgerzaken', tallies, words };
      const text = JSON.stringify(buildReport(content));
      if (!text.includes('"completed"')) throw new Error('the report is empty');
    });
  },
  /** One more day each time. */
  async prune(round: number): Promise<number> {
    const db = await opening;
    return timed(async () => {
      const deleted = await expireLog(db, now, LONGEST_LOG_DAYS - 1 - round);
      if (deleted === 0) throw new Error('nothing was old enough');
    });
  },
};

export type LogBench = typeof logBench;
Object.assign(globalThis, { logBench });
