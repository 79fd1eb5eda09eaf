import type { StorageArea } from '../../utils/store/area.ts';

/** Extension storage in memory: values are copied in and out, each call takes a turn of its own. */
export interface MemoryArea extends StorageArea {
  /** What is stored, as JSON. */
  dump(): string;
  /** Every call from now on rejects with this error; null: none. */
  failWith(error: Error | null): void;
}

export function createMemoryArea(items: Record<string, unknown> = {}): MemoryArea {
  const stored = new Map(Object.entries(items));
  let failure: Error | null = null;
  async function turn<T>(work: () => T): Promise<T> {
    await Promise.resolve();
    if (failure) throw failure;
    return structuredClone(work());
  }
  return {
    get: (keys) =>
      turn(() =>
        Object.fromEntries([...stored].filter(([key]) => keys === null || keys.includes(key))),
      ),
    set: (added) =>
      turn(() => {
        for (const [key, value] of Object.entries(added)) stored.set(key, structuredClone(value));
      }),
    remove: (keys) => turn(() => keys.forEach((key) => stored.delete(key))),
    clear: () => turn(() => stored.clear()),
    dump: () => JSON.stringify(Object.fromEntries(stored)),
    failWith(error) {
      failure = error;
    },
  };
}
