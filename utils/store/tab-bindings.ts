/**
 * Which run is on in which tab, in `browser.storage.session`: it outlives the service worker, is
 * gone with the browser, and lies in memory only, which is why an address may be kept here.
 */
import { z } from 'zod';
import type { StorageArea } from './area.ts';
import { createSerialQueue } from './serial-queue.ts';
import type { SessionName } from './session-names.ts';
import { toStoreError } from './store-error.ts';

export interface TabBinding {
  readonly runId: string;
  /** The page on which a step of the run was last painted, perhaps another than the current one. */
  readonly lastStepUrl: string | null;
  /** When the end of the run was first drawn in this tab, in milliseconds since the epoch. */
  readonly endShownAt: number | null;
  /** The person said "not now": nothing of the run is drawn until it is taken up again. */
  readonly dismissed: boolean;
  /** The tab that the run was in before. */
  readonly cameFrom: number | null;
}

/** Each of these rejects with a StoreError. */
export interface TabBindings {
  get(tabId: number): Promise<TabBinding | undefined>;
  /** A run is on in one tab at a time: resolves with the tab that it left, if any. Undoes `setDismissed`. */
  bind(tabId: number, runId: string): Promise<number | undefined>;
  unbind(tabId: number): Promise<void>;
  findTab(runId: string): Promise<number | undefined>;
  /** Does nothing in a tab without a run, as do the next. */
  setLastStepUrl(tabId: number, url: string): Promise<void>;
  /** Only the first time counts. */
  setEndShown(tabId: number, at: number): Promise<void>;
  setDismissed(tabId: number): Promise<void>;
  clear(): Promise<void>;
}

const PREFIX: SessionName = 'tab.';

const bindingSchema = z.object({
  runId: z.string().min(1),
  lastStepUrl: z.string().nullable(),
  endShownAt: z.number().nullable().default(null),
  dismissed: z.boolean(),
  cameFrom: z.number().nullable().default(null),
}) satisfies z.ZodType<TabBinding>;

export function createTabBindings(area: StorageArea): TabBindings {
  const queue = createSerialQueue();
  const inTurn = <T>(job: () => Promise<T>): Promise<T> =>
    queue(async () => {
      try {
        return await job();
      } catch (error) {
        throw toStoreError(error);
      }
    });

  async function read(tabId: number): Promise<TabBinding | undefined> {
    const key = keyOf(tabId);
    return bindingSchema.safeParse((await area.get([key]))[key]).data;
  }

  async function find(runId: string): Promise<number | undefined> {
    for (const [key, value] of Object.entries(await area.get(null))) {
      if (!key.startsWith(PREFIX)) continue;
      if (bindingSchema.safeParse(value).data?.runId === runId)
        return Number(key.slice(PREFIX.length));
    }
    return undefined;
  }

  const change = (
    tabId: number,
    patch: (bound: TabBinding) => Partial<TabBinding>,
  ): Promise<void> =>
    inTurn(async () => {
      const bound = await read(tabId);
      if (bound) await area.set({ [keyOf(tabId)]: { ...bound, ...patch(bound) } });
    });

  return {
    get: (tabId) => inTurn(() => read(tabId)),
    findTab: (runId) => inTurn(() => find(runId)),
    bind: (tabId, runId) =>
      inTurn(async () => {
        const before = await find(runId);
        const bound = before === tabId ? await read(tabId) : undefined;
        if (before !== undefined && !bound) await area.remove([keyOf(before)]);
        const fresh: TabBinding = {
          runId,
          lastStepUrl: null,
          endShownAt: null,
          dismissed: false,
          cameFrom: before ?? null,
        };
        await area.set({ [keyOf(tabId)]: bound ? { ...bound, dismissed: false } : fresh });
        return bound ? undefined : before;
      }),
    unbind: (tabId) => inTurn(() => area.remove([keyOf(tabId)])),
    setLastStepUrl: (tabId, url) => change(tabId, () => ({ lastStepUrl: url })),
    setEndShown: (tabId, at) =>
      change(tabId, ({ endShownAt }) => ({ endShownAt: endShownAt ?? at })),
    setDismissed: (tabId) => change(tabId, () => ({ dismissed: true })),
    clear: () =>
      inTurn(async () => {
        const keys = Object.keys(await area.get(null)).filter((key) => key.startsWith(PREFIX));
        if (keys.length > 0) await area.remove(keys);
      }),
  };
}

function keyOf(tabId: number): string {
  return PREFIX + tabId;
}
