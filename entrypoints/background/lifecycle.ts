/** Brings registrations, open tabs and runs back in line after anything that may have changed them. */
import { browser } from 'wxt/browser';
import type { PageFacts } from '../../utils/core/run/types.ts';
import { isEnded } from '../../utils/core/run/reduce.ts';
import { leadsThrough } from '../../utils/core/guide/applications.ts';
import type { Arrival } from '../../utils/messaging/page-protocol.ts';
import { tellPages } from '../../utils/messaging/send.ts';
import { statisticsOf } from '../../utils/core/policy/statistics.ts';
import { expireLog } from '../../utils/store/tallies.ts';
import type { Across } from './across.ts';
import { installBundledPacks } from './bundled-packs.ts';
import { isGranted } from './is-granted.ts';
import type { Library, ReadyGuide } from './library.ts';
import type { Runner } from './runner.ts';
import type { Stores } from './stores.ts';
import type { Welcome } from './welcome.ts';

const AGENT_ID = 'agent';
const FRAME_AGENT_ID = 'frame-agent';
/** The last click of a guide may load a page, and the end is drawn on the one that goes. */
const END_SEEN_MS = 5_000;

export interface Lifecycle {
  /** Idempotent. Call after packs, values or permissions have changed. */
  reconcile(): Promise<void>;
  /** The first call of a worker's life reconciles; later ones wait for it. */
  reconcileOnce(): Promise<void>;
  afterPermissionLoss(): Promise<void>;
  afterTabClosed(tabId: number): Promise<void>;
  /** Everything was erased: back to the state after installation, also in the tabs that are open. */
  startAgain(): Promise<void>;
  /** The top frame of a guided host's tab has a page: tell the tab's run, or offer one that was cut off. */
  meetPage(tabId: number, page: PageFacts, arrival: Arrival): Promise<void>;
}

export function createLifecycle(
  stores: Stores,
  library: Library,
  runner: Runner,
  across: Across,
  welcome: Welcome,
): Lifecycle {
  let first: Promise<void> | undefined;
  /** What was erased is no new installation. */
  let isErased = false;

  async function grantedHosts(guides?: readonly ReadyGuide[]): Promise<string[]> {
    const needed = new Set((guides ?? (await library.list())).flatMap((guide) => guide.hosts));
    const checked = await Promise.all(
      [...needed].map(async (host) => ((await isGranted([host])) ? host : null)),
    );
    return checked.filter((host) => host !== null).toSorted();
  }

  /** Registered for the hosts of installed packs alone: any other host gets zero bytes from us. */
  async function register(
    script: { id: string; js: string[]; allFrames: boolean },
    hosts: string[],
  ): Promise<void> {
    const ids = [script.id];
    const [known] = await browser.scripting.getRegisteredContentScripts({ ids });
    if (hosts.length === 0) {
      if (known) await browser.scripting.unregisterContentScripts({ ids });
      return;
    }
    const registered = {
      ...script,
      matches: hosts,
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    };
    if (known) await browser.scripting.updateContentScripts([registered]);
    else await browser.scripting.registerContentScripts([registered]);
  }

  /** A registration does not reach tabs that are open already. */
  async function enterOpenTabs(hosts: string[]): Promise<void> {
    if (hosts.length === 0) return;
    const tabs = await browser.tabs.query({ url: hosts });
    await Promise.all(
      tabs.map(async ({ id, discarded }) => {
        if (id === undefined || discarded) return;
        await browser.scripting
          .executeScript({ target: { tabId: id }, files: ['/agent.js'] })
          .catch(() => undefined);
      }),
    );
  }

  /** Runs that lost their tab (browser closed, crash, update of the extension) are offered again. */
  async function releaseLostRuns(): Promise<void> {
    for (const run of await stores.runs.loadActive()) {
      if ((await stores.bindings.findTab(run.id)) === undefined) {
        await runner.dispatch({ runId: run.id, event: { type: 'detached' } });
      }
    }
  }

  async function reconcile(): Promise<void> {
    library.forget();
    const hosts = await grantedHosts();
    await register({ id: AGENT_ID, js: ['agent.js'], allFrames: false }, hosts);
    await register(
      { id: FRAME_AGENT_ID, js: ['frame-agent.js'], allFrames: true },
      // Only where a guide reaches into frames.
      await grantedHosts((await library.list()).filter((guide) => guide.isFramed)),
    );
    await releaseLostRuns();
    await enterOpenTabs(hosts);
  }

  /** In open tabs a guide may have come, changed or gone, or the permission to help there. */
  async function showInOpenTabs(): Promise<void> {
    tellPages('changed', { what: 'guides' });
    const hosts = await grantedHosts();
    const guided = hosts.length === 0 ? [] : await browser.tabs.query({ url: hosts });
    const guidedIds = new Set(guided.map(({ id }) => id));
    const tabs = await browser.tabs.query({});
    await Promise.all(
      tabs.map(async ({ id, discarded }) => {
        if (id === undefined || discarded) return;
        await (guidedIds.has(id) ? runner.refresh(id, undefined) : runner.redraw(id));
      }),
    );
  }

  const reconcileOnce = (): Promise<void> => {
    first ??= stores
      .database()
      .then(async (db) => {
        if (!isErased) await welcome.atStart(db);
        await installBundledPacks(db, (await stores.settings.load()).removedPacks);
        const { retentionDays } = statisticsOf((await stores.policy.load()).policy);
        await expireLog(db, Date.now(), retentionDays);
      })
      // Without a database the packs that ship with the product still guide.
      .catch((error: unknown) => console.error('[leidraad] packs could not be stored', error))
      .then(reconcile)
      .catch((error: unknown) => {
        first = undefined;
        console.error('[leidraad] could not put things in order', error);
      });
    return first;
  };

  return {
    reconcile: async () => {
      await reconcileOnce();
      await reconcile();
      await showInOpenTabs();
    },
    reconcileOnce,
    async afterPermissionLoss() {
      await reconcileOnce();
      const granted = new Set(await grantedHosts());
      for (const run of await stores.runs.loadActive()) {
        const guide = await library.find(run.guideId);
        if (!guide || guide.hosts.every((host) => granted.has(host))) continue;
        await runner.dispatch({ runId: run.id, event: { type: 'pause', reason: 'permission' } });
      }
      await reconcile();
      await showInOpenTabs();
    },
    async afterTabClosed(tabId) {
      await stores.tabOffers.set(tabId, undefined);
      const bound = await stores.bindings.get(tabId);
      if (!bound || (await across.goBack(bound))) return;
      await stores.bindings.unbind(tabId);
      await runner.dispatch({ runId: bound.runId, event: { type: 'detached' } });
    },
    async startAgain() {
      isErased = true;
      first = undefined;
      await reconcileOnce();
      await showInOpenTabs();
    },
    async meetPage(tabId, page, arrival) {
      const bound = await stores.bindings.get(tabId);
      if (bound) {
        const run = await stores.runs.load(bound.runId);
        // The end of a run is shown until it was dismissed, or seen and left for another document.
        if (!run || (isEnded(run) && arrival === 'load' && wasSeen(bound.endShownAt)))
          await runner.release(tabId);
        else {
          // What comes out of the browser's cache has not been told of what happened meanwhile.
          const isSame = arrival === 'same-document';
          await runner.dispatch({ runId: run.id, event: { type: 'page', isSame }, page });
        }
        return;
      }
      if (await across.follow(tabId, page)) return;
      for (const run of await stores.runs.loadActive()) {
        const guide = (await library.find(run.guideId))?.guide;
        const isHere = guide !== undefined && leadsThrough(guide, page.url);
        if (
          run.status !== 'offered' ||
          !isHere ||
          (await stores.bindings.findTab(run.id)) !== undefined
        )
          continue;
        await stores.bindings.bind(tabId, run.id);
        return;
      }
    },
  };
}

function wasSeen(endShownAt: number | null): boolean {
  return endShownAt !== null && Date.now() - endShownAt >= END_SEEN_MS;
}
