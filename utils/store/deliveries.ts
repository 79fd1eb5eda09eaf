/** Reports on their way, each week once for each destination. */
import { settle, type Answer, type Delivery } from '../core/insights/delivery.ts';
import { isClosed } from '../core/insights/weeks.ts';
import type { LeidraadDb, WritableStore } from './database-schema.ts';
import { transact } from './transact.ts';

export function loadDeliveries(db: LeidraadDb): Promise<Delivery[]> {
  return transact(db, ['deliveries'], 'readonly', (tx) => tx.store.getAll());
}

/**
 * Stores a delivery before its first attempt. Resolves with the one that is to be sent: where another
 * window was first, that is its own.
 */
export function addDelivery(db: LeidraadDb, delivery: Delivery): Promise<Delivery> {
  return transact(db, ['deliveries'], 'readwrite', async ({ store }) => {
    const present = await store.get([delivery.destination, delivery.week]);
    if (present) return present;
    await store.add(delivery);
    return delivery;
  });
}

/** Resolves with the delivery after the attempt; undefined where it is no longer there, such as after a change of team. */
export function settleDelivery(
  db: LeidraadDb,
  { destination, week, name }: Delivery,
  answer: Answer,
  now: number,
): Promise<Delivery | undefined> {
  return transact(db, ['deliveries'], 'readwrite', async ({ store }) => {
    const present = await store.get([destination, week]);
    if (present?.name !== name) return undefined;
    const settled = settle(present, answer, now);
    await store.put(settled);
    return settled;
  });
}

/**
 * The person has read these weeks and wants them to go: they do not wait any longer. Others that have
 * come since lie there for `waitMs` to be read.
 */
export function releaseDeliveries(
  db: LeidraadDb,
  destination: string,
  weeks: readonly string[],
  now: number,
  waitMs: number,
): Promise<void> {
  return transact(db, ['deliveries'], 'readwrite', async ({ store }) => {
    for (const delivery of await store.getAll()) {
      const { state, attempts, nextAt } = delivery;
      if (delivery.destination !== destination || state !== 'waiting' || attempts > 0) continue;
      const isRead = weeks.includes(delivery.week);
      const at = isRead ? Math.min(nextAt, now) : Math.max(nextAt, now + waitMs);
      if (at !== nextAt) await store.put({ ...delivery, nextAt: at });
    }
  });
}

/** Where a clock was ahead: what waits of weeks that are not over goes, and nothing waits longer than `longestMs`. */
export function correctUnsent(db: LeidraadDb, now: number, longestMs: number): Promise<void> {
  const latest = now + longestMs;
  return transact(db, ['deliveries'], 'readwrite', async ({ store }) => {
    for (const delivery of await store.getAll()) {
      const { destination, week, state, nextAt } = delivery;
      if (state === 'sent') continue;
      if (!isClosed(week, now)) await store.delete([destination, week]);
      else if (nextAt > latest) await store.put({ ...delivery, nextAt: latest });
    }
  });
}

/**
 * What was not tried yet goes, and is made anew. Of what was, nobody knows whether it arrived: it is repeated
 * as it was. `trying`: the name of the one that is on its way.
 */
export function dropUntried(
  db: LeidraadDb,
  destination: string,
  trying: string | null,
): Promise<void> {
  return transact(db, ['deliveries'], 'readwrite', async ({ store }) => {
    for (const { destination: to, week, name, state, attempts } of await store.getAll()) {
      const isTried = state === 'sent' || attempts > 0 || name === trying;
      if (to === destination && !isTried) await store.delete([to, week]);
    }
  });
}

/** What has not left for there, null: for anywhere, is deleted; `before`: only of earlier weeks than that. */
export function dropUnsent(
  db: LeidraadDb,
  destination: string | null,
  before?: string,
): Promise<void> {
  return transact(db, ['deliveries'], 'readwrite', async ({ store }) => {
    for (const { destination: to, week, state } of await store.getAll()) {
      if (state === 'sent' || (destination ?? to) !== to) continue;
      if (before === undefined || week < before) await store.delete([to, week]);
    }
  });
}

/**
 * What left on either side has left. What waits in a backup is left out: only what was made here, and
 * could be read here, may leave from here. So is a week that is not over: of such a one nothing can have
 * left, and its counts would never leave.
 */
export async function mergeDeliveries(
  store: WritableStore<'deliveries'>,
  deliveries: readonly Delivery[],
  now: number,
): Promise<void> {
  for (const delivery of deliveries) {
    if (delivery.state !== 'sent' || !isClosed(delivery.week, now)) continue;
    const present = await store.get([delivery.destination, delivery.week]);
    if (present?.state !== 'sent') await store.put({ ...delivery, sealed: null });
  }
}
