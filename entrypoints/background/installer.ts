/** Puts packs in: at once where they are new, after a yes and between two runs where they take the place of another. */
import { diffPacks } from '../../utils/core/changes/diff-pack.ts';
import { dayOf } from '../../utils/core/guide/day.ts';
import type { Guide } from '../../utils/core/guide/schema.ts';
import { formatProblem } from '../../utils/core/guide/problem-words.ts';
import { readPackFiles } from '../../utils/core/guide/read-pack.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import { checkId } from '../../utils/core/pack-archive/check-id.ts';
import { checkVersion } from '../../utils/core/pack-archive/check-version.ts';
import { isNamed, isPinned } from '../../utils/core/policy/decide.ts';
import type { Policy } from '../../utils/core/policy/schema.ts';
import type { InstallReply, PackReceipt } from '../../utils/core/pages/view.ts';
import { tellPages } from '../../utils/messaging/send.ts';
import type { PackAddress, PackSnapshot } from '../../utils/store/database-schema.ts';
import {
  installPack,
  removePack,
  savePackAddress,
  type InstalledPack,
  type PackAssets,
} from '../../utils/store/packs.ts';
import { createSerialQueue } from '../../utils/store/serial-queue.ts';
import {
  acceptUpdate,
  dropUpdate,
  listSnapshots,
  stagePrevious,
  stageUpdate,
} from '../../utils/store/snapshots.ts';
import type { Contexts } from './contexts.ts';
import { explainStoreError } from './explain-store-error.ts';
import { giveBackHosts, listSources } from './give-back-host.ts';
import { keepAlone } from './keep-alone.ts';
import type { Library } from './library.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { Runner } from './runner.ts';
import type { Stores } from './stores.ts';

type Pins = NonNullable<Policy['packs']>;

export interface Installer {
  receive(receipt: PackReceipt): Promise<InstallReply>;
  /**
   * What the organisation has pinned: nobody is asked, and it comes between two runs, also in place of a
   * later version. Refused where one of `before`, which policy names earlier, has brought the same pack.
   */
  pin(receipt: PackReceipt, address: PackAddress, before: Pins): Promise<InstallReply>;
  /**
   * These and `remove` reject with a StoreError. False: not this version waits, such as where another
   * window has brought one since it was shown.
   */
  accept(packId: string, version: string): Promise<boolean>;
  drop(packId: string): Promise<void>;
  goBack(packId: string): Promise<void>;
  /**
   * Installs what was accepted, where no run is in the way any more, and drops what policy names no longer.
   * Call when a run may have ended, or was put away.
   */
  settle(): Promise<void>;
  remove(packId: string): Promise<void>;
}

export function createInstaller(
  stores: Stores,
  contexts: Contexts,
  runner: Runner,
  lifecycle: Lifecycle,
  library: Library,
): Installer {
  /** One after the other: each looks at what is installed before it changes it. */
  const queue = createSerialQueue();
  /** Whether anything accepted waits; null: not known in this worker's life yet. */
  let mayWait: boolean | null = null;

  const find = async (packId: string): Promise<InstalledPack | undefined> =>
    (await stores.loadPacks()).find(({ manifest }) => manifest.id === packId);

  /**
   * Runs of guides that go with their pack, and are in no other, end, since nobody could ever finish
   * them. Called while the library still has the guide to tell the run how it ends.
   */
  async function endRunsOf(going: readonly Guide[], packId: string): Promise<void> {
    const others = (await stores.loadPacks()).filter(({ manifest }) => manifest.id !== packId);
    const staying = new Set(others.flatMap(({ guides }) => guides.map(({ id }) => id)));
    const gone = new Set(going.map(({ id }) => id).filter((id) => !staying.has(id)));
    for (const run of await stores.runs.loadActive()) {
      if (gone.has(run.guideId)) await runner.dispatch({ runId: run.id, event: { type: 'stop' } });
    }
  }

  /** A run that lies in no tab, or was put away, is in nobody's way: it goes on with what is there then. */
  async function isOn({ guides }: InstalledPack): Promise<boolean> {
    const ids = new Set(guides.map(({ id }) => id));
    for (const run of await stores.runs.loadActive()) {
      const tabId = ids.has(run.guideId) ? await stores.bindings.findTab(run.id) : undefined;
      if (tabId !== undefined && !(await stores.bindings.get(tabId))?.dismissed) return true;
    }
    return false;
  }

  /** After it, hosts from which nothing of the pack comes any more are given back. */
  async function releasing<Result>(packId: string, work: () => Promise<Result>): Promise<Result> {
    const sources = await listSources(stores, packId);
    const result = await work();
    await giveBackHosts(sources, { stores, library });
    return result;
  }

  const stage = (update: Omit<PackSnapshot, 'packId' | 'role'>): Promise<void> =>
    releasing(update.manifest.id, async () => stageUpdate(await stores.database(), update));

  async function install(
    pack: Pick<InstalledPack, 'manifest' | 'guides' | 'address'>,
    assets: PackAssets,
    earlier: InstalledPack | undefined,
  ): Promise<void> {
    const staying = new Set(pack.guides.map(({ id }) => id));
    const going = (earlier?.guides ?? []).filter(({ id }) => !staying.has(id));
    if (earlier) await keepAlone(stores, going, earlier);
    // What came by hand in between may still be looked for where it came from at first.
    const known = earlier?.address && { url: earlier.address.url, etag: null };
    const put: InstalledPack = {
      manifest: pack.manifest,
      guides: pack.guides,
      values: earlier?.values ?? {},
      origin: 'file',
      address: pack.address ?? known,
      installedAt: Date.now(),
    };
    await releasing(pack.manifest.id, async () => {
      await installPack(await stores.database(), put, assets);
      await endRunsOf(going, pack.manifest.id);
      await lifecycle.reconcile();
    });
  }

  async function remove(packId: string): Promise<void> {
    const pack = await find(packId);
    if (pack) await keepAlone(stores, pack.guides, pack);
    await endRunsOf(pack?.guides ?? [], packId);
    await removePack(await stores.database(), packId);
    await lifecycle.reconcile();
  }

  async function receive(receipt: PackReceipt): Promise<InstallReply> {
    const language = await contexts.language();
    const read = readPackFiles(receipt.files, language, dayOf(Date.now()));
    if (!read.ok) return read;
    const { manifest, guides, warnings } = read;
    const { address, assets = [], isStaged = false } = receipt;
    const earlier = await find(manifest.id);
    const misnamed = checkId(receipt, read, earlier);
    if (misnamed) return { ok: false, problems: [formatProblem(misnamed, language)] };
    if (isPinned(earlier?.address, (await stores.policy.load()).policy)) {
      const t = createTranslate(language, wordsIn(language));
      return { ok: false, problems: [t('policy.packFixed')] };
    }
    const older = checkVersion(earlier?.manifest, manifest);
    if (older) return { ok: false, problems: [formatProblem(older, language)] };
    try {
      if (!isStaged || !earlier) {
        await install({ manifest, guides, address }, assets, earlier);
        return { ok: true, warnings };
      }
      const isSame =
        manifest.version === earlier.manifest.version && diffPacks(earlier, read).length === 0;
      if (isSame) {
        const { id } = manifest;
        if (address)
          await releasing(id, async () => savePackAddress(await stores.database(), id, address));
        return { ok: true, warnings: [], isSame };
      }
      await stage({ manifest, guides, assets, address: address ?? null, isAccepted: false });
      tellPages('changed', { what: 'guides' });
      return { ok: true, warnings, waits: manifest.id };
    } catch (error) {
      return { ok: false, problems: [explainStoreError(error, language)] };
    }
  }

  /** From which of these places the pack is here, or waits for the end of a run. */
  async function findSource(packId: string, packs: Pins): Promise<string | undefined> {
    const waiting = (await listSnapshots(await stores.database())).filter(
      (it) => it.packId === packId && it.isAccepted,
    );
    const here = [await find(packId), ...waiting].map((it) => it?.address);
    // What such a place had before is no longer what policy names.
    return here.find((address) => isNamed(address, packs))?.url;
  }

  async function pin(
    { files, assets = [] }: PackReceipt,
    address: PackAddress,
    before: Pins,
  ): Promise<InstallReply> {
    const language = await contexts.language();
    const read = readPackFiles(files, language, dayOf(Date.now()));
    if (!read.ok) return read;
    const { manifest, guides, warnings } = read;
    try {
      const first = await findSource(manifest.id, before);
      if (first !== undefined) {
        const t = createTranslate(language, wordsIn(language));
        const params = { pack: manifest.id, first, second: address.url };
        return { ok: false, problems: [t('policy.packTwice', params)] };
      }
      if (await find(manifest.id)) {
        await stage({ manifest, guides, assets, address, isAccepted: true });
        mayWait = null;
        return { ok: true, warnings, waits: manifest.id };
      }
      await install({ manifest, guides, address }, assets, undefined);
      return { ok: true, warnings };
    } catch (error) {
      return { ok: false, problems: [explainStoreError(error, language)] };
    }
  }

  async function settleAll(): Promise<void> {
    if (mayWait === false) return;
    const db = await stores.database();
    const waiting = (await listSnapshots(db)).filter(({ isAccepted }) => isAccepted);
    mayWait = waiting.length > 0;
    const { packs = [] } = (await stores.policy.load()).policy;
    for (const { packId, manifest, guides, assets, address } of waiting) {
      const earlier = await find(packId);
      const isWithdrawn = address?.sha256 !== undefined && !isNamed(address, packs);
      if (!earlier || isWithdrawn) {
        await releasing(packId, () => dropUpdate(db, packId));
        tellPages('changed', { what: 'guides' });
      } else if (!(await isOn(earlier)))
        await install({ manifest, guides, address: address ?? undefined }, assets, earlier);
    }
  }

  const settle = (): Promise<void> =>
    queue(settleAll).catch((error: unknown) => {
      console.error('[leidraad] an update could not be installed', error);
    });

  async function change<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = await queue(work);
    mayWait = null;
    await settle();
    tellPages('changed', { what: 'guides' });
    return result;
  }

  return {
    receive: (receipt) => queue(() => receive(receipt)),
    pin: (receipt, address, before) => queue(() => pin(receipt, address, before)),
    accept: (packId, version) =>
      change(async () => acceptUpdate(await stores.database(), packId, version)),
    drop: (packId) =>
      change(() => releasing(packId, async () => dropUpdate(await stores.database(), packId))),
    async goBack(packId) {
      await change(async () => stagePrevious(await stores.database(), packId));
    },
    settle,
    remove: (packId) => queue(() => remove(packId)),
  };
}
