/**
 * One report on its way to one destination. The sealed bytes and the name are stored before the first
 * attempt and stay the same, so an attempt whose answer was lost is repeated as it was: it puts the same
 * file in the same place.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export interface Delivery {
  /** An address that ends with a slash, or `file` for a report that the person saves. */
  readonly destination: string;
  readonly week: string;
  /** Of the file; tells nothing of who sends it. */
  readonly name: string;
  /** - `refused`: the destination said no; somebody has to look at it, and it is tried seldom */
  readonly state: 'waiting' | 'refused' | 'sent';
  /** Sealed, as text; null once it was sent. */
  readonly sealed: string | null;
  readonly attempts: number;
  /** In milliseconds since the epoch. */
  readonly nextAt: number;
  /** What was sealed, as JSON without the filling: for the person to read, also when it has left. */
  readonly report?: string | undefined;
  /** Absent: nothing was tried yet. */
  readonly last?: Attempt | undefined;
}

export interface Attempt {
  /** In milliseconds since the epoch. */
  readonly at: number;
  readonly answer: Answer;
}

/** The destination of reports that the person saves as files. */
export const AS_FILE = 'file';

/** The HTTP status; null where no answer came. */
export type Answer = number | null;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const LONGEST_WAIT_MS = 6 * HOUR_MS;
const REFUSED_WAIT_MS = 24 * HOUR_MS;
/** Asked to wait, or timed out: the same request may be taken later. */
const TRY_LATER: readonly number[] = [408, 423, 425, 429];

export interface NewDelivery {
  readonly destination: string;
  readonly week: string;
  readonly reportId: string;
  readonly sealed: string;
  readonly now: number;
  readonly report?: string | undefined;
}

export function createDelivery({
  destination,
  week,
  reportId,
  sealed,
  now,
  report,
}: NewDelivery): Delivery {
  const name = `${week}-${bytesToHex(sha256(utf8ToBytes(`name ${reportId}`))).slice(0, 32)}.age`;
  const delivery = { destination, week, name, sealed, attempts: 0, nextAt: now } as const;
  return { ...delivery, state: 'waiting', ...(report !== undefined && { report }) };
}

/** The closed weeks that have not left for the destination, nor are about to. */
export function listMissingWeeks(
  closed: readonly string[],
  deliveries: readonly Pick<Delivery, 'destination' | 'week'>[],
  destination: string,
): string[] {
  const known = new Set(
    deliveries.flatMap((it) => (it.destination === destination ? [it.week] : [])),
  );
  return closed.filter((week) => !known.has(week));
}

export function isDue(delivery: Delivery, now: number): boolean {
  return delivery.state !== 'sent' && delivery.nextAt <= now;
}

/** After an attempt. A delivery that was sent stays sent, whatever a late answer says. */
export function settle(delivery: Delivery, answer: Answer, now: number): Delivery {
  if (delivery.state === 'sent') return delivery;
  const attempts = delivery.attempts + 1;
  const last = { at: now, answer };
  if (answer !== null && answer >= 200 && answer < 300) {
    return { ...delivery, state: 'sent', sealed: null, attempts, last };
  }
  const isRefused = answer !== null && answer < 500 && !TRY_LATER.includes(answer);
  const wait = Math.min(MINUTE_MS * 2 ** Math.min(attempts, 20), LONGEST_WAIT_MS);
  return {
    ...delivery,
    state: isRefused ? 'refused' : 'waiting',
    attempts,
    last,
    nextAt: now + (isRefused ? REFUSED_WAIT_MS : wait),
  };
}
