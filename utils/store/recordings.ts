/**
 * The recording that is under way, in `browser.storage.session`: in memory only, and gone with the
 * browser. What was seen and is not allowed yet lies here and nowhere else.
 */
import type { Recording } from '../core/record/recording.ts';
import type { StorageArea } from './area.ts';
import { toStoreError } from './store-error.ts';

const KEY = 'recording';

/** Each of these rejects with a StoreError. */
export interface RecordingStore {
  load(): Promise<Recording | null>;
  save(recording: Recording): Promise<void>;
  forget(): Promise<void>;
}

export function createRecordingStore(area: StorageArea): RecordingStore {
  const guarded = async <T>(job: Promise<T>): Promise<T> => {
    try {
      return await job;
    } catch (error) {
      throw toStoreError(error);
    }
  };
  return {
    // Written by this version alone: an update of the extension empties the area.
    load: async () => ((await guarded(area.get([KEY])))[KEY] as Recording | undefined) ?? null,
    save: (recording) => guarded(area.set({ [KEY]: recording })),
    forget: () => guarded(area.remove([KEY])),
  };
}
