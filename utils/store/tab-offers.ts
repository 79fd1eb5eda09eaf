/** The guide that a link offers in a tab, in `browser.storage.session`: a sign-in may lie between. */
import { z } from 'zod';
import type { StorageArea } from './area.ts';
import type { SessionName } from './session-names.ts';
import { toStoreError } from './store-error.ts';

export interface TabOffer {
  readonly guideId: string;
  /** The person has answered; the address may still hold the link. */
  readonly isAnswered: boolean;
}

/** Each of these rejects with a StoreError. */
export interface TabOffers {
  get(tabId: number): Promise<TabOffer | undefined>;
  /** Undefined: there is none any more. */
  set(tabId: number, offer: TabOffer | undefined): Promise<void>;
}

const offerSchema = z.object({
  guideId: z.string(),
  isAnswered: z.boolean(),
}) satisfies z.ZodType<TabOffer>;

const PREFIX: SessionName = 'offer.';
const keyOf = (tabId: number): string => PREFIX + tabId;

export function createTabOffers(area: StorageArea): TabOffers {
  return {
    async get(tabId) {
      const items = await area.get([keyOf(tabId)]).catch((error: unknown) => {
        throw toStoreError(error);
      });
      return offerSchema.safeParse(items[keyOf(tabId)]).data;
    },
    async set(tabId, offer) {
      try {
        if (offer) await area.set({ [keyOf(tabId)]: offer });
        else await area.remove([keyOf(tabId)]);
      } catch (error) {
        throw toStoreError(error);
      }
    },
  };
}
