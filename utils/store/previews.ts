/**
 * The preview that is on, in `browser.storage.session`: in memory only, and gone with the browser. There
 * is one at a time. Its run is kept here and never with the runs, so that nothing of it can be counted.
 */
import type { Walkthrough } from '../core/guide/schema.ts';
import type { Run } from '../core/run/types.ts';
import type { StorageArea } from './area.ts';
import type { RunStore } from './resilient.ts';
import { createSerialQueue } from './serial-queue.ts';
import { createSessionRecord } from './session-record.ts';

export interface Preview {
  readonly run: Run;
  /** With its variables filled in; by the id that the run names it by, which no other guide has. */
  readonly guide: Walkthrough;
  /** As whom it is looked at. */
  readonly as: { readonly language: string; readonly roles: readonly string[] };
}

export interface PreviewStore {
  load(): Promise<Preview | null>;
  /** Takes the place of the one before. */
  begin(preview: Preview): Promise<void>;
  /** Does nothing where another one is on, or none. */
  change(runId: string, part: Partial<Preview>): Promise<void>;
  end(runId: string): Promise<void>;
}

/** Rejects with a StoreError, or as `onEnd`, which is called when a preview that was on is over. */
export function createPreviewStore(area: StorageArea, onEnd: () => Promise<void>): PreviewStore {
  const inTurn = createSerialQueue();
  const record = createSessionRecord<Preview>(area, 'preview');
  return {
    load: () => inTurn(record.load),
    begin: (preview) => inTurn(() => record.save(preview)),
    change: (runId, part) =>
      inTurn(async () => {
        const preview = await record.load();
        if (preview?.run.id === runId) await record.save({ ...preview, ...part });
      }),
    end: (runId) =>
      inTurn(async () => {
        if ((await record.load())?.run.id !== runId) return;
        await record.forget();
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
