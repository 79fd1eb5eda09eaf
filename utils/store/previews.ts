/**
 * The preview that is on, in `browser.storage.session`: in memory only, and gone with the browser. There
 * is one at a time. Its run is kept here and never with the runs, so that nothing of it can be counted.
 */
import type { Walkthrough } from '../core/guide/schema.ts';
import type { Run } from '../core/run/types.ts';
import type { StorageArea } from './area.ts';
import type { RunStore } from './resilient.ts';
import { createSerialQueue } from './serial-queue.ts';
import { toStoreError } from './store-error.ts';

export interface Preview {
  readonly run: Run;
  /** With its variables filled in; by the id that the run names it by, which no other guide has. */
  readonly guide: Walkthrough;
  /** As whom it is looked at. */
  readonly as: { readonly language: string; readonly roles: readonly string[] };
}

const KEY = 'preview';

/** Each of these rejects with a StoreError. */
export interface PreviewStore {
  load(): Promise<Preview | null>;
  /** Takes the place of the one before. */
  begin(preview: Preview): Promise<void>;
  /** Does nothing where another one is on, or none. */
  change(runId: string, part: Partial<Preview>): Promise<void>;
  end(runId: string): Promise<void>;
}

/** `onEnd`: a preview that was on is over. */
export function createPreviewStore(area: StorageArea, onEnd: () => Promise<void>): PreviewStore {
  const queue = createSerialQueue();
  const inTurn = <T>(job: () => Promise<T>): Promise<T> =>
    queue(async () => {
      try {
        return await job();
      } catch (error) {
        throw toStoreError(error);
      }
    });
  // Written by this version alone: an update of the extension empties the area.
  const read = async () => ((await area.get([KEY]))[KEY] as Preview | undefined) ?? null;
  return {
    load: () => inTurn(read),
    begin: (preview) => inTurn(() => area.set({ [KEY]: preview })),
    change: (runId, part) =>
      inTurn(async () => {
        const preview = await read();
        if (preview?.run.id === runId) await area.set({ [KEY]: { ...preview, ...part } });
      }),
    end: (runId) =>
      inTurn(async () => {
        if ((await read())?.run.id !== runId) return;
        await area.remove([KEY]);
        await onEnd();
      }),
  };
}

/** Runs as before, and that of the preview, which ends where a run would be offered again later. */
export function withPreview(runs: RunStore, previews: PreviewStore): RunStore {
  return {
    ...runs,
    async save(run, records) {
      if (!run.preview) return runs.save(run, records);
      const isOver = run.status === 'abandoned' || run.status === 'offered';
      return isOver ? previews.end(run.id) : previews.change(run.id, { run });
    },
    async load(id) {
      // Guidance goes on where that cannot be read.
      const preview = await previews.load().catch(() => null);
      return preview?.run.id === id ? preview.run : runs.load(id);
    },
  };
}
