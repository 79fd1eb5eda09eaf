/** The guides page: which packs there are, putting them in, taking them out. */
import { browser } from 'wxt/browser';
import type { InstallReply, PackCard } from '../../utils/core/pages/view.ts';
import type { BackgroundHandlers } from '../../utils/messaging/receive.ts';
import { hostPatternsOf } from '../../utils/core/match/glob.ts';
import { resolveGuide } from '../../utils/core/guide/resolve.ts';
import { pickWords } from '../../utils/core/run/localize.ts';
import { readPackFiles } from '../../utils/core/guide/read-pack.ts';
import {
  installPack,
  removePack,
  savePackValues,
  type InstalledPack,
} from '../../utils/store/packs.ts';
import { valuesOf } from './library.ts';
import type { Services } from './services.ts';

type PackHandlers = Pick<
  BackgroundHandlers,
  'packs' | 'installFiles' | 'savePackValues' | 'removePack'
>;

export function createPackHandlers({
  stores,
  presenter,
  runner,
  lifecycle,
}: Services): PackHandlers {
  async function toCard(pack: InstalledPack, language: string): Promise<PackCard> {
    const { manifest } = pack;
    const patterns = new Set(
      pack.guides.flatMap((guide) => {
        const resolved = resolveGuide(guide, valuesOf(pack));
        return resolved.ok ? hostPatternsOf(resolved.guide) : [];
      }),
    );
    return {
      manifest,
      title: pickWords(manifest.title, language, manifest.languages[0]!),
      origin: pack.origin,
      values: valuesOf(pack),
      guides: pack.guides.map((guide) => ({
        id: guide.id,
        title: pickWords(guide.title, language, guide.language),
        version: guide.version,
      })),
      hosts: await Promise.all(
        [...patterns].map(async (pattern) => ({
          pattern,
          granted: await browser.permissions.contains({ origins: [pattern] }),
        })),
      ),
    };
  }

  /** Runs whose guide is not there any more end: nobody could ever finish them. */
  async function endRunsWithoutGuide(): Promise<void> {
    const guides = new Set(
      (await stores.loadPacks()).flatMap((pack) => pack.guides.map((guide) => guide.id)),
    );
    for (const run of await stores.runs.loadActive()) {
      if (!guides.has(run.guideId))
        await runner.dispatch({ runId: run.id, event: { type: 'stop' } });
    }
  }

  return {
    async packs() {
      const language = await presenter.language();
      const packs = await stores.loadPacks();
      return {
        language,
        packs: await Promise.all(packs.map((pack) => toCard(pack, language))),
        canAskForHosts: browser.runtime.getManifest().optional_host_permissions !== undefined,
      };
    },
    async installFiles({ files }): Promise<InstallReply> {
      const read = readPackFiles(files, await presenter.language());
      if (!read.ok) return read;
      const earlier = (await stores.loadPacks()).find(
        (pack) => pack.manifest.id === read.manifest.id,
      );
      await installPack(await stores.database(), {
        manifest: read.manifest,
        guides: read.guides,
        values: earlier?.values ?? {},
        origin: 'file',
        installedAt: Date.now(),
      });
      await lifecycle.reconcile();
      await endRunsWithoutGuide();
      return { ok: true, warnings: read.warnings };
    },
    async savePackValues({ packId, values }): Promise<InstallReply> {
      if (!(await savePackValues(await stores.database(), packId, values)))
        return { ok: false, problems: [packId] };
      await lifecycle.reconcile();
      return { ok: true, warnings: [] };
    },
    async removePack({ packId }) {
      const pack = (await stores.loadPacks()).find(({ manifest }) => manifest.id === packId);
      const guides = new Set(pack?.guides.map((guide) => guide.id));
      // First, while the guide is still there to tell the run how it ends.
      for (const run of await stores.runs.loadActive()) {
        if (guides.has(run.guideId))
          await runner.dispatch({ runId: run.id, event: { type: 'stop' } });
      }
      await removePack(await stores.database(), packId);
      await lifecycle.reconcile();
      return null;
    },
  };
}
