import type { Page } from '@playwright/test';

type Area = Readonly<Record<'get', () => Promise<unknown>>>;

/**
 * Everything that lasts of an extension, as one text: all stores of all databases, the storage areas
 * but that of the session (which lies in memory only), local storage, caches. `page` is one of its own.
 */
export function dumpStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const databases: Record<string, unknown> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const records = database.transaction(store).objectStore(store);
        databases[`${name}/${store}`] = [
          await done(records.getAllKeys()),
          await done(database.transaction(store).objectStore(store).getAll()),
        ];
      }
      database.close();
    }
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, Area> } })
      .chrome;
    const areas = await Promise.all(
      ['local', 'sync'].map(async (name) => [name, await storage[name]?.get()]),
    );
    return JSON.stringify({
      databases,
      areas,
      localStorage: Object.entries(localStorage),
      caches: await caches.keys(),
      cookies: document.cookie,
    });
  });
}
