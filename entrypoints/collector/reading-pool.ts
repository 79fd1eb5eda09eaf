/** Several workers that read reports, and one place that decides which are taken. */
import type { FileReading } from '../../utils/core/insights/batch-reader.ts';
import { createCollection, type CollectionView } from '../../utils/core/insights/collection.ts';
import type { PublishOptions } from '../../utils/core/insights/publish.ts';
import type { TeamWeekSummary } from '../../utils/core/insights/summarize-aggregate.ts';
import type { FoundFile } from '../../components/collector/ports.ts';
import { callWorker, type WorkerLine } from './ask-worker.ts';
import type { ReadRequest } from './read-worker.ts';

/** Few enough to see it move, to be stopped, and to be opened in a moment: the page waits for that. */
const BATCH = 16;
/** While one batch is judged, the worker has another. */
const AT_ONCE = 2;

export interface PublishedFile {
  readonly file: Blob;
  readonly summary: readonly TeamWeekSummary[];
}

export interface ReadingPool {
  /** `onDone`: how many files more. Resolves with what is known of all files so far; null: it was closed. */
  read(files: readonly FoundFile[], onDone: (more: number) => void): Promise<CollectionView | null>;
  /** `weeks`: by `nameTeamWeek`. */
  publish(weeks: ReadonlySet<string>, options: PublishOptions): Promise<PublishedFile>;
  /** Ends the workers: nothing is left of what they read. */
  close(): void;
}

export interface PoolOptions {
  readonly startWorker: () => Worker;
  readonly workers: number;
  readonly secretKey: string;
  readonly published: ReadonlySet<string>;
}

export async function openPool(options: PoolOptions): Promise<ReadingPool> {
  const lines = Array.from({ length: options.workers }, () =>
    callWorker<ReadRequest>(options.startWorker()),
  );
  const collection = createCollection(options.published);
  let isClosed = false;
  const close = (): void => {
    isClosed = true;
    for (const line of lines) line.close();
  };
  let batches = 0;
  await Promise.all(
    lines.map((line) => line.ask({ ask: 'begin', secretKey: options.secretKey })),
  ).catch((error: unknown) => {
    close();
    throw error;
  });

  async function readBatch(
    line: WorkerLine<ReadRequest>,
    found: readonly FoundFile[],
  ): Promise<void> {
    batches += 1;
    const batch = batches;
    // One by one: the browser hands over all that it has opened in one task, and the page waits for that.
    const files: File[] = [];
    for (const each of found) files.push(await openFound(each));
    const readings = await line.ask<readonly FileReading[]>({ ask: 'read', batch, files });
    const taken = readings.map((reading, index) => {
      const { name } = files[index]!;
      if (reading.ok) return collection.judge(name, reading.head) === null;
      collection.refuse(name, reading.fault);
      return false;
    });
    await line.ask({ ask: 'count', batch, taken });
  }

  return {
    close,
    async read(files, onDone) {
      let next = 0;
      const feed = async (line: WorkerLine<ReadRequest>): Promise<void> => {
        while (next < files.length) {
          const batch = files.slice(next, next + BATCH);
          next += batch.length;
          await readBatch(line, batch);
          onDone(batch.length);
        }
      };
      try {
        await Promise.all(
          lines.flatMap((line) => Array.from({ length: AT_ONCE }, () => feed(line))),
        );
      } catch (error) {
        if (isClosed) return null;
        close();
        throw error;
      }
      return collection.view();
    },
    async publish(weeks, how) {
      const [first, ...others] = lines;
      for (const other of others) {
        const { port1, port2 } = new MessageChannel();
        await Promise.all([
          other.ask({ ask: 'hand', to: port1 }, [port1]),
          first!.ask({ ask: 'add', from: port2 }, [port2]),
        ]);
      }
      return first!.ask({ ask: 'publish', weeks, options: how });
    },
  };
}

/** One that cannot be opened any more counts as one with nothing in it. */
async function openFound(found: FoundFile): Promise<File> {
  if (found instanceof File) return found;
  const none = new File([], found.name);
  if ('getFile' in found) return found.getFile().catch(() => none);
  return new Promise((resolve) => found.file(resolve, () => resolve(none)));
}
