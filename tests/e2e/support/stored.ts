/** Reads what the extension has stored, from its own IndexedDB and from nowhere else. */
import type { ProgressEvent, Run } from '../../../utils/core/run/types.ts';

/** A page in either browser. */
interface Readable {
  evaluate<T>(read: () => Promise<T>): Promise<T>;
}

/** `page` must be one of the extension's own pages. */
export async function readStored(
  page: Readable,
): Promise<{ runs: Run[]; events: ProgressEvent[] }> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('leidraad');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const all = <T>(store: string): Promise<T[]> =>
      new Promise((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.addEventListener('success', () => resolve(request.result as T[]));
        request.addEventListener('error', () => reject(request.error));
      });
    const runs = await all<Run>('runs');
    const events = await all<ProgressEvent>('events');
    database.close();
    return { runs, events };
  });
}

/** Without what checklists, news and tips remember: that is a run by the name of its guide. */
export function walksIn({ runs }: { readonly runs: readonly Run[] }): Run[] {
  return runs.filter(({ id, guideId }) => id !== guideId);
}
