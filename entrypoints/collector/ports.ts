/** The key and the reports of one sitting. All of it is memory, and gone with the page. */
import type { CollectorPorts, Opened } from '../../components/collector/ports.ts';
import { nameTeamWeek } from '../../utils/core/insights/admit.ts';
import type { KeyPair } from '../../utils/store/sealing.ts';
import { askBackground } from '../../utils/messaging/send.ts';
import { callWorker } from './ask-worker.ts';
import type { KeyRequest } from './key-worker.ts';
import { floorFor } from './protection.ts';
import { openPool, type ReadingPool } from './reading-pool.ts';

/** More would wait for the disk. */
const MOST_WORKERS = 4;

const startReader = () =>
  new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });

/** `onPublished`: the weeks that were published are others now. */
export function createPorts(onPublished: () => void): CollectorPorts {
  let key: KeyPair | null = null;
  let pool: ReadingPool | null = null;
  /** By `nameTeamWeek`; also of this sitting, for what is read after it. */
  const published = new Set<string>();

  async function poolForKey(): Promise<ReadingPool> {
    if (!key) throw new Error('no key is open');
    const view = await askBackground('collector', {});
    for (const week of view.published) published.add(week);
    pool ??= await openPool({
      startWorker: startReader,
      workers: Math.min(navigator.hardwareConcurrency, MOST_WORKERS),
      secretKey: key.secretKey,
      published,
    });
    return pool;
  }

  return {
    async onMakeKey(passphrase) {
      const { pair, file } = await askKeyWorker<{ pair: KeyPair; file: string }>({
        ask: 'make',
        passphrase,
      });
      key = pair;
      return { publicKey: pair.publicKey, file };
    },
    async onOpenKey(file, passphrase) {
      const opened = await askKeyWorker<
        { ok: true; pair: KeyPair } | Extract<Opened, { ok: false }>
      >({ ask: 'open', file, passphrase });
      if (!opened.ok) return opened;
      key = opened.pair;
      return { ok: true, publicKey: opened.pair.publicKey };
    },
    async onRead(files, onDone) {
      const opened = await poolForKey();
      const found = await opened.read(files, onDone).catch((error: unknown) => {
        pool = null;
        throw error;
      });
      return found;
    },
    onStop() {
      pool?.close();
      pool = null;
    },
    async onPublish(weeks, invited) {
      if (!pool) throw new Error('nothing was read');
      const { threshold } = await askBackground('collector', {});
      const { protection } = floorFor(threshold);
      // First made, then marked, then given out: a failure in between loses nothing and gives nothing away.
      const made = await pool.publish(new Set(weeks), { protection, invited });
      const held = made.summary.map(nameTeamWeek);
      const again = await askBackground('markPublished', { weeks: held });
      // Where some were published elsewhere meanwhile, the others have not been, and may be yet.
      for (const week of again.length > 0 ? again : held) published.add(week);
      onPublished();
      return again.length > 0 ? { ok: false, again } : { ok: true, ...made };
    },
  };
}

/** Each key has a worker of its own, which is ended after it: opening takes 256 MB for a moment. */
async function askKeyWorker<Reply>(request: KeyRequest): Promise<Reply> {
  const line = callWorker<KeyRequest>(
    new Worker(new URL('./key-worker.ts', import.meta.url), { type: 'module' }),
  );
  try {
    return await line.ask<Reply>(request);
  } finally {
    line.close();
  }
}
