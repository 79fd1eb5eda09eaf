/** Reports on their way, each week once for each destination. */
import { settle, type Answer, type Delivery } from '../core/insights/delivery.ts';
import { transact } from './database.ts';
import type { LeidraadDb, WritableStore } from './database.ts';

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

/** Resolves with the delivery after the attempt; undefined where everything was erased meanwhile. */
export function settleDelivery(
  db: LeidraadDb,
  { destination, week }: Delivery,
  answer: Answer,
  now: number,
): Promise<Delivery | undefined> {
  return transact(db, ['deliveries'], 'readwrite', async ({ store }) => {
    const present = await store.get([destination, week]);
    if (!present) return undefined;
    const settled = settle(present, answer, now);
    await store.put(settled);
    return settled;
  });
}

/** The person has read these weeks and wants them to go: they do not wait any longer. */
export function releaseDeliveries(
  db: LeidraadDb,
  destination: string,
  weeks: readonly string[],
  now: number,
): Promise<void> {
  return transact(db, ['deliveries'], 'readwrite', async ({ store }) => {
    for (const week of weeks) {
      const present = await store.get([destination, week]);
      if (present?.state === 'waiting' && present.attempts === 0 && present.nextAt > now)
        await store.put({ ...present, nextAt: now });
    }
  });
}

/** The person does not want anything to go there: what has not left is deleted. */
export function dropUnsent(db: LeidraadDb, destination: string): Promise<void> {
  return transact(db, ['deliveries'], 'readwrite', async ({ store }) => {
    for (const delivery of await store.getAll()) {
      if (delivery.destination === destination && delivery.state !== 'sent')
        await store.delete([destination, delivery.week]);
    }
  });
}

/** What left on either side has left. */
export async function mergeDeliveries(
  store: WritableStore<'deliveries'>,
  deliveries: readonly Delivery[],
): Promise<void> {
  for (const delivery of deliveries) {
    const present = await store.get([delivery.destination, delivery.week]);
    if (!present || (present.state !== 'sent' && delivery.state === 'sent'))
      await store.put(delivery);
  }
}
