import type { WritableStore } from './database-schema.ts';

/** The stores that change together when the log grows. */
export const LOG_STORES = ['events', 'tallies', 'marks'] as const;

export interface WritableLog {
  readonly events: WritableStore<'events'>;
  readonly tallies: WritableStore<'tallies'>;
  readonly marks: WritableStore<'marks'>;
}

export function openLog(tx: {
  objectStore<Name extends (typeof LOG_STORES)[number]>(name: Name): WritableStore<Name>;
}): WritableLog {
  return {
    events: tx.objectStore('events'),
    tallies: tx.objectStore('tallies'),
    marks: tx.objectStore('marks'),
  };
}
