import type { StorageArea } from './area.ts';
import type { SessionName } from './session-names.ts';
import { toStoreError } from './store-error.ts';

/** One thing in `browser.storage.session`: in memory only, and gone with the browser. Each rejects with a StoreError. */
export interface SessionRecord<T> {
  load(): Promise<T | null>;
  save(value: T): Promise<void>;
  forget(): Promise<void>;
}

/** Nothing is checked: this version alone writes it, and an update of the extension empties the area. */
export function createSessionRecord<T>(area: StorageArea, key: SessionName): SessionRecord<T> {
  const guarded = async <Result>(job: () => Promise<Result>): Promise<Result> => {
    try {
      return await job();
    } catch (error) {
      throw toStoreError(error);
    }
  };
  return {
    load: () => guarded(async () => ((await area.get([key]))[key] as T | undefined) ?? null),
    save: (value) => guarded(() => area.set({ [key]: value })),
    forget: () => guarded(() => area.remove([key])),
  };
}
