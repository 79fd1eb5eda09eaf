import type { LeidraadDb } from '../../utils/store/database-schema.ts';
import { createConnection, type Connection } from '../../utils/store/database.ts';
import { StoreError } from '../../utils/store/store-error.ts';
import { nameDatabase } from './raw-database.ts';

export type Weather = 'fine' | 'closed' | 'full' | 'aborts';

interface FlakyConnection extends Connection {
  weather: Weather;
}

/** A real database that fails on command: when it is opened, when it is written, or in the middle. */
export function createFlakyConnection(): FlakyConnection {
  const real = createConnection({ name: nameDatabase() });
  const flaky: FlakyConnection = {
    weather: 'fine',
    name: real.name,
    close: () => real.close(),
    async get() {
      const { weather } = flaky;
      if (weather === 'closed') throw new StoreError('unavailable');
      const db = await real.get();
      return weather === 'fine' ? db : spoil(db, weather);
    },
  };
  return flaky;
}

function spoil(db: LeidraadDb, weather: Weather): LeidraadDb {
  return listen(db, (begin) => {
    if (weather === 'full') throw new DOMException('full', 'QuotaExceededError');
    const tx = begin();
    queueMicrotask(() => tx.abort());
  });
}

/** Calls `heard` when a transaction begins; `begin` begins it at once, else it begins afterwards. */
export function listen(
  db: LeidraadDb,
  heard: (begin: () => { abort(): void }) => unknown,
): LeidraadDb {
  return new Proxy(db, {
    get(target, property) {
      if (property !== 'transaction') return Reflect.get(target, property) as unknown;
      return (...args: Parameters<LeidraadDb['transaction']>) => {
        let tx: ReturnType<LeidraadDb['transaction']> | undefined;
        const begin = () => (tx ??= target.transaction(...args));
        heard(begin);
        return begin();
      };
    },
  });
}
