/**
 * What an author is showing on a page, in `browser.storage.session`: in memory only. What was chosen lies
 * here until the studio has taken it, which may have been put to sleep meanwhile.
 */
import type { PickOrder, PickView } from '../core/record/orders.ts';
import type { StorageArea } from './area.ts';
import { createSerialQueue } from './serial-queue.ts';
import { toStoreError } from './store-error.ts';

export type Pick = PickOrder & PickView;

const KEY = 'pick';

/** Each of these rejects with a StoreError. There is one at a time. */
export interface PickStore {
  load(): Promise<Pick | null>;
  save(pick: Pick): Promise<void>;
  forget(): Promise<void>;
}

export function createPickStore(area: StorageArea): PickStore {
  const queue = createSerialQueue();
  const inTurn = <T>(job: () => Promise<T>): Promise<T> =>
    queue(async () => {
      try {
        return await job();
      } catch (error) {
        throw toStoreError(error);
      }
    });
  return {
    // Written by this version alone: an update of the extension empties the area.
    load: () => inTurn(async () => ((await area.get([KEY]))[KEY] as Pick | undefined) ?? null),
    save: (pick) => inTurn(() => area.set({ [KEY]: pick })),
    forget: () => inTurn(() => area.remove([KEY])),
  };
}
