/** A recording without the panel, which has a test of its own. */
import type { Page } from '@playwright/test';
import type { ToBackground } from '../../../utils/messaging/protocol.ts';
import { askBackground } from './background.ts';

interface Own {
  readonly chrome: {
    readonly tabs: {
      query(asked: object): Promise<{ readonly id: number; readonly url?: string }[]>;
    };
  };
}

type Recording = NonNullable<ToBackground['help'][1]['recording']>;

/** Starts one in the tab of the page, in Dutch, and returns how to read it. */
export async function startRecording(ownPage: Page, page: Page): Promise<() => Promise<Recording>> {
  await askBackground(ownPage, 'setLanguage', { language: 'nl' });
  const url = page.url();
  const tabId = await ownPage.evaluate(async (address) => {
    const { tabs } = (globalThis as unknown as Own).chrome;
    return (await tabs.query({})).find((tab) => tab.url === address)!.id;
  }, url);
  await askBackground(ownPage, 'startRecording', { tabId, url });
  return async () => (await askBackground(ownPage, 'help', { tabId, url })).recording!;
}
