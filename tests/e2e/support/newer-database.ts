/** A database that a newer version of the extension has left: this version must not touch it. */
import type { Page } from '@playwright/test';

const VERSION = 99;

/** Turns ours into it, with nothing but one note in it. `page` must be one of the extension's own pages. */
export async function makeNewerDatabase(page: Page): Promise<void> {
  await page.evaluate(async (version) => {
    // Connections that are open give way: that is part of what is tested.
    const opening = indexedDB.open('leidraad', version);
    opening.addEventListener('upgradeneeded', () => {
      const database = opening.result;
      for (const name of database.objectStoreNames) database.deleteObjectStore(name);
      database.createObjectStore('runs').put('of a newer version', 'note');
    });
    await new Promise((resolve, reject) => {
      opening.addEventListener('success', resolve);
      opening.addEventListener('error', () => reject(opening.error));
    });
    opening.result.close();
  }, VERSION);
}

/** Everything that is in it, as `store: values`. */
export async function readNewerDatabase(page: Page): Promise<Record<string, unknown[]>> {
  return page.evaluate(async (version) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('leidraad', version);
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const content: Record<string, unknown[]> = {};
    for (const name of database.objectStoreNames) {
      content[name] = await new Promise((resolve, reject) => {
        const request = database.transaction(name).objectStore(name).getAll();
        request.addEventListener('success', () => resolve(request.result as unknown[]));
        request.addEventListener('error', () => reject(request.error));
      });
    }
    database.close();
    return content;
  }, VERSION);
}
