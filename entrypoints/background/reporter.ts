/** Makes reports of weeks that have closed, and sends those that the person wants to go. */
import { browser } from 'wxt/browser';
import {
  answerSending,
  decideCollector,
  meetCollector,
  type Collector,
  type Sending,
} from '../../utils/core/insights/collector.ts';
import { AS_FILE, type Delivery } from '../../utils/core/insights/delivery.ts';
import { addressIn } from '../../utils/core/insights/folder-address.ts';
import { makeDeliveries } from '../../utils/core/insights/make-deliveries.ts';
import { pickShared, type GuidesHere } from '../../utils/core/insights/pick-shared.ts';
import { sendDue } from '../../utils/core/insights/send-due.ts';
import { endOfWeek, weekOf } from '../../utils/core/insights/weeks.ts';
import { hostPatternOf } from '../../utils/core/pack-archive/read-address.ts';
import { tellPages } from '../../utils/messaging/send.ts';
import type { LeidraadDb } from '../../utils/store/database-schema.ts';
import {
  addDelivery,
  correctUnsent,
  dropUnsent,
  dropUntried,
  loadDeliveries,
  releaseDeliveries,
  settleDelivery,
} from '../../utils/store/deliveries.ts';
import { listPacks } from '../../utils/store/packs.ts';
import { listWritten } from '../../utils/store/published.ts';
import { readKey, seal, SealError } from '../../utils/store/sealing.ts';
import type { Settings } from '../../utils/store/settings.ts';
import { createSerialQueue } from '../../utils/store/serial-queue.ts';
import { loadTalliesOf, loadWordsOf } from '../../utils/store/tallies.ts';
import { isGranted } from './is-granted.ts';
import { putReport } from './put-report.ts';
import type { Stores } from './stores.ts';

export const REPORT_ALARM = 'reports';
const DAY_MS = 86_400_000;
const SHORTEST_WAIT_MS = 60_000;
/** A day to read it, and not all at the same moment. */
const LONGEST_WAIT_MS = 2 * DAY_MS;
/** After a worker that was killed, or a store that failed. */
const NEXT_TRY_MS = 3_600_000;

export interface ReportState {
  readonly collector: Collector;
  readonly sending: Sending;
  /** - `ask`: nothing leaves before the person has said yes, and the browser lets us reach the host */
  readonly answer: 'ask' | 'yes' | 'no';
  readonly obstacle: 'team' | 'key' | null;
  /** Of this collector's destination. */
  readonly deliveries: readonly Delivery[];
}

export interface SendingAnswer {
  readonly answer: 'yes' | 'no';
  /** Those that the person could read when answering. */
  readonly weeks: readonly string[];
  /** As in `Sending`: what was answered. Where another collector is named by now, nothing was said. */
  readonly to: string;
}

export interface Reporter {
  /** Makes what is to be made, and sends nothing. Null where no collector is named. Rejects with a StoreError. */
  prepare(): Promise<ReportState | null>;
  /** Call whenever something may be due: at a start, by the alarm, after a change. Never rejects. */
  wake(): Promise<void>;
  answer(answer: SendingAnswer): Promise<void>;
  /** The person opens a collector's file, or chooses a team. What waits for another team is made anew. */
  choose(chosen: Partial<Pick<Settings, 'collector' | 'team'>>): Promise<void>;
  /** The person takes the collector of a file back: what was said to it, and what has not left, goes. */
  forget(): Promise<void>;
}

export function createReporter(stores: Stores): Reporter {
  /** Two queues: a page is not to wait for a server. */
  const making = createSerialQueue();
  const leaving = createSerialQueue();
  /** The name of the report that is on its way. */
  let trying: string | null = null;

  async function meet(): Promise<{ collector: Collector; sending: Sending } | null> {
    // Not `load`, which never rejects: what cannot be read was perhaps answered, and would be asked anew.
    const stored = await stores.settings.loadStored();
    const { collector: named = null, team = null, sending: before = null } = stored;
    const { policy } = await stores.policy.load();
    const decided = decideCollector(policy, { collector: named, team });
    if (decided === null) return null;
    // Firefox may name the installation to a server that is asked for more than a page.
    const collector = import.meta.env.FIREFOX ? { ...decided, destination: AS_FILE } : decided;
    const sending = meetCollector(before, collector, Date.now());
    if (sending !== before) {
      // Sealed for whoever was named before, and of weeks in which another was named.
      await dropUnsent(await stores.database(), null);
      // A file's collector would be met anew, and this one then again, when policy cannot be read once.
      const file = collector.isByPolicy ? { collector: null, team: null } : {};
      await stores.settings.save({ ...file, sending });
    }
    return { collector, sending };
  }

  async function listHere(db: LeidraadDb): Promise<GuidesHere> {
    const { policy } = await stores.policy.load();
    return { packs: await listPacks(db), policy, written: await listWritten(db) };
  }

  async function make(collector: Collector, sending: Sending): Promise<'key' | null> {
    await stores.runs.flush();
    const db = await stores.database();
    try {
      // Also where no week has closed yet: a wrong key is to be seen at once.
      readKey(collector.key, 'public');
      await makeDeliveries(collector, sending, {
        load: () => loadDeliveries(db),
        counts: async (week) => ({
          tallies: pickShared(await loadTalliesOf(db, week), await listHere(db)),
          words: await loadWordsOf(db, week),
        }),
        seal: (text) => seal(text, collector.key),
        add: (delivery) => addDelivery(db, delivery),
        drawId: () => crypto.randomUUID().replaceAll('-', ''),
        drawWait: () => Math.round(DAY_MS + (LONGEST_WAIT_MS - DAY_MS) * Math.random()),
        now: () => Date.now(),
      });
      return null;
    } catch (error) {
      if (error instanceof SealError && error.kind === 'key') return 'key';
      throw error;
    }
  }

  async function prepareNow(): Promise<ReportState | null> {
    const met = await meet();
    if (met === null) return null;
    const { collector } = met;
    let { sending } = met;
    const db = await stores.database();
    await correctUnsent(db, Date.now(), LONGEST_WAIT_MS);
    const wrong = await make(collector, sending);
    await dropUnsent(
      db,
      collector.destination,
      sending.answer === 'no' ? undefined : sending.since,
    );
    // Whoever takes the permission back takes the yes back.
    if (sending.answer === 'yes' && !(await mayReach(collector.destination))) {
      sending = { ...sending, answer: null };
      await stores.settings.save({ sending });
    }
    const all = await loadDeliveries(db);
    return {
      collector,
      sending,
      answer: sending.answer ?? 'ask',
      obstacle: collector.team === null ? 'team' : wrong,
      deliveries: all.filter((it) => isFor(collector, sending, it)),
    };
  }
  const prepare = (): Promise<ReportState | null> => making(prepareNow);

  async function send(): Promise<void> {
    // Before anything else: whatever ends this, it is called again.
    await wakeAt(Date.now() + NEXT_TRY_MS);
    const state = await prepare();
    if (state === null || state.collector.destination === AS_FILE || state.answer !== 'yes') {
      await browser.alarms.clear(REPORT_ALARM);
      return;
    }
    const { destination } = state.collector;
    const db = await stores.database();
    const next = await sendDue({
      load: async () => {
        const now = await prepare();
        return now?.answer === 'yes' && now.collector.destination === destination
          ? now.deliveries
          : [];
      },
      put({ name, sealed }) {
        trying = name;
        return putReport(addressIn(destination, name), sealed ?? '');
      },
      async settle(delivery, answer, now) {
        await settleDelivery(db, delivery, answer, now);
        tellPages('changed', { what: 'reports' });
      },
      now: () => Date.now(),
    });
    const now = Date.now();
    const when = Math.min(next ?? Infinity, endOfWeek(weekOf(now))!);
    await wakeAt(Math.max(when, now + SHORTEST_WAIT_MS));
  }

  const wake = (): Promise<void> =>
    leaving(send)
      .catch((error: unknown) => {
        console.error('[leidraad] reports could not be sent', error);
      })
      .finally(() => (trying = null));

  return {
    prepare,
    wake,
    async answer({ answer, weeks, to }) {
      await making(async () => {
        const met = await meet();
        if (met?.sending.to !== to) return;
        const { destination } = met.collector;
        const sending = answerSending(met.sending, answer, Date.now());
        await stores.settings.save({ sending });
        if (answer === 'yes')
          await releaseDeliveries(await stores.database(), destination, weeks, Date.now(), DAY_MS);
        await prepareNow();
      });
      void wake();
    },
    async choose(chosen) {
      await making(async () => {
        const before = await meet();
        await stores.settings.save(chosen);
        const after = await meet();
        if (after && after.collector.team !== before?.collector.team)
          await dropUntried(await stores.database(), after.collector.destination, trying);
      });
      void wake();
    },
    async forget() {
      await making(async () => {
        const met = await meet();
        if (met) await dropUnsent(await stores.database(), null);
        await stores.settings.save({ collector: null, team: null, sending: null });
      });
      void wake();
    },
  };
}

/** All that is saved goes to `file`, whoever the collector is: what was for the one before is of earlier weeks. */
function isFor(
  { destination }: Collector,
  { since }: Sending,
  delivery: Pick<Delivery, 'destination' | 'week'>,
): boolean {
  if (delivery.destination !== destination) return false;
  return destination !== AS_FILE || delivery.week >= since;
}

function wakeAt(when: number): Promise<void> {
  return browser.alarms.create(REPORT_ALARM, { when });
}

/** There is something to read, and to answer, before it can leave. */
export function isAsking({ collector, answer, obstacle, deliveries }: ReportState): boolean {
  const canLeave = collector.destination !== AS_FILE && obstacle === null;
  return canLeave && answer === 'ask' && deliveries.some(({ state }) => state !== 'sent');
}

async function mayReach(destination: string): Promise<boolean> {
  if (destination === AS_FILE) return true;
  return isGranted([hostPatternOf(destination)]);
}
