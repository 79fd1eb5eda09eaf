/** Sends what is due, one after another. May be killed at any point, and called again. */
import { isDue, type Answer, type Delivery } from './delivery.ts';

export interface SendPorts {
  load(): Promise<readonly Delivery[]>;
  /** Puts the bytes under the name at the destination; what lies there under it is replaced. Null where no answer came. */
  put(delivery: Delivery): Promise<Answer>;
  /** Stores the outcome of an attempt; see `settle`. */
  settle(delivery: Delivery, answer: Answer, now: number): Promise<unknown>;
  now(): number;
}

/** Resolves with the moment at which to call again; null where nothing waits. Rejects as the ports do. */
export async function sendDue({ load, put, settle, now }: SendPorts): Promise<number | null> {
  for (const delivery of await load()) {
    if (isDue(delivery, now())) await settle(delivery, await put(delivery), now());
  }
  const waiting = (await load()).filter(({ state }) => state !== 'sent');
  return waiting.length === 0 ? null : Math.min(...waiting.map(({ nextAt }) => nextAt));
}
