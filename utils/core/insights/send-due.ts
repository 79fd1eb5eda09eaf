/** Sends what is due, one after another. May be killed at any point, and called again. */
import { isDue, type Answer, type Delivery } from './delivery.ts';

export interface SendPorts {
  load(): Promise<readonly Delivery[]>;
  /** Puts the bytes under the name at the destination; what lies there under it is replaced. Null where no answer came. */
  put(delivery: Delivery): Promise<Answer>;
  /** Stores the outcome of an attempt, see `settle`: `load` then tells it. */
  settle(delivery: Delivery, answer: Answer, now: number): Promise<unknown>;
  now(): number;
}

/** Resolves with the moment at which to call again; null where nothing waits. Rejects as the ports do. */
export async function sendDue({ load, put, settle, now }: SendPorts): Promise<number | null> {
  let kept = await load();
  // Looked up anew for each: the person may have said no meanwhile.
  for (let due = findDue(kept, now()); due; due = findDue(kept, now())) {
    await settle(due, await put(due), now());
    kept = await load();
  }
  const waiting = kept.filter(({ state }) => state !== 'sent');
  return waiting.length === 0 ? null : Math.min(...waiting.map(({ nextAt }) => nextAt));
}

function findDue(kept: readonly Delivery[], now: number): Delivery | undefined {
  return kept.find((delivery) => isDue(delivery, now));
}
