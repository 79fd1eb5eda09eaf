/**
 * Opens the first page, once per installation. The browser tells of one by an event that comes once,
 * and may be missed: a background that begins late, a browser without a window yet. So what is still
 * to be opened is stored, and every start looks.
 */
import { browser } from 'wxt/browser';
import type { LeidraadDb } from '../../utils/store/database-schema.ts';
import { createSerialQueue } from '../../utils/store/serial-queue.ts';
import type { SettingsPatch } from '../../utils/store/settings.ts';
import type { Stores } from './stores.ts';

export interface Welcome {
  /** The browser tells of an installation. Never rejects. */
  afterInstall(): Promise<void>;
  /**
   * A start, before what ships with the product is stored: where nothing is, this is new. Resolves
   * before the page is open, and never rejects.
   */
  atStart(db: LeidraadDb): Promise<void>;
}

export function createWelcome({ settings }: Pick<Stores, 'settings'>): Welcome {
  /** Two of them: what notes must not wait for a tab, which a browser may open late. */
  const [noteNext, openNext] = [createSerialQueue(), createSerialQueue()];

  async function note(isNew: (stored: SettingsPatch) => Promise<boolean>): Promise<void> {
    await noteNext(async () => {
      const stored = await settings.loadStored();
      if (stored.welcomed === undefined && (await isNew(stored)))
        await settings.save({ welcomed: false });
    }).catch(report);
  }

  async function open(): Promise<void> {
    await openNext(async () => {
      if ((await settings.loadStored()).welcomed !== false) return;
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
      await settings.save({ welcomed: true });
    }).catch(report);
  }

  return {
    async afterInstall() {
      await note(async () => true);
      await open();
    },
    async atStart(db) {
      await note(
        async (stored) => Object.keys(stored).length === 0 && (await db.count('packs')) === 0,
      );
      void open();
    },
  };
}

function report(error: unknown): void {
  console.error('[leidraad] the first page could not be opened', error);
}
