/** The guides page: which packs there are, putting them in, taking them out. */
import { browser } from 'wxt/browser';
import type { InstallReply, PackCard } from '../../utils/core/pages/view.ts';
import type { BackgroundHandlers } from '../../utils/messaging/receive.ts';
import { hostPatternsOf, isOnHostsOf } from '../../utils/core/match/glob.ts';
import { resolveGuide } from '../../utils/core/guide/resolve.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import { explainOffer, phraseOffer } from '../../utils/core/offer/explain.ts';
import { pickLanguage, pickWords } from '../../utils/core/run/localize.ts';
import { explainValues } from '../../utils/core/guide/explain-values.ts';
import { readPackFiles } from '../../utils/core/guide/read-pack.ts';
import {
  installPack,
  removePack,
  savePackValues,
  type InstalledPack,
} from '../../utils/store/packs.ts';
import { viewChoices } from './choice-handlers.ts';
import { explainStoreError } from './explain-store-error.ts';
import { valuesOf } from './library.ts';
import type { Services } from './services.ts';

type PackHandlers = Pick<
  BackgroundHandlers,
  'packs' | 'installFiles' | 'savePackValues' | 'explainOffers' | 'removePack'
>;

export function createPackHandlers({
  stores,
  library,
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
          canAsk: isDeclared(pattern),
        })),
      ),
    };
  }

  /**
   * Runs whose guide goes end, since nobody could ever finish them. Called while the guide is still
   * there to tell the run how it ends.
   */
  async function endRunsOf(guideIds: ReadonlySet<string>): Promise<void> {
    for (const run of await stores.runs.loadActive()) {
      if (guideIds.has(run.guideId))
        await runner.dispatch({ runId: run.id, event: { type: 'stop' } });
    }
  }

  return {
    async packs() {
      const language = await presenter.language();
      const packs = await stores.loadPacks();
      return {
        language,
        limits: await presenter.limits(),
        choices: await viewChoices({ stores }, packs, language),
        packs: await Promise.all(packs.map((pack) => toCard(pack, language))),
      };
    },
    async installFiles({ files }): Promise<InstallReply> {
      const language = await presenter.language();
      const read = readPackFiles(files, language);
      if (!read.ok) return read;
      const earlier = (await stores.loadPacks()).find(
        (pack) => pack.manifest.id === read.manifest.id,
      );
      const staying = new Set(read.guides.map(({ id }) => id));
      const going = (earlier?.guides ?? []).map(({ id }) => id).filter((id) => !staying.has(id));
      try {
        await installPack(await stores.database(), {
          manifest: read.manifest,
          guides: read.guides,
          values: earlier?.values ?? {},
          origin: 'file',
          installedAt: Date.now(),
        });
      } catch (error) {
        return { ok: false, problems: [explainStoreError(error, language)] };
      }
      // The library still has the guides that go, to tell their runs how they end.
      await endRunsOf(new Set(going));
      await lifecycle.reconcile();
      return { ok: true, warnings: read.warnings };
    },
    async savePackValues({ packId, values }): Promise<InstallReply> {
      const language = await presenter.language();
      const pack = (await stores.loadPacks()).find(({ manifest }) => manifest.id === packId);
      const problems = pack ? explainValues(pack.manifest, values, language) : [];
      if (!pack || problems.length > 0) return { ok: false, problems };
      try {
        await savePackValues(await stores.database(), packId, values);
      } catch (error) {
        return { ok: false, problems: [explainStoreError(error, language)] };
      }
      await lifecycle.reconcile();
      return { ok: true, warnings: [] };
    },
    async explainOffers({ url }) {
      const context = await presenter.contextOf({ url, login: false, error: null });
      const language = await presenter.language();
      const t = createTranslate(language, wordsIn(language));
      return (await library.list()).map(({ guide, values }) => ({
        guideId: guide.id,
        language: pickLanguage(guide.title, language, guide.language),
        title: pickWords(guide.title, language, guide.language),
        text: phraseOffer(explainOffer(guide, { ...context, variables: values }, t), t),
      }));
    },
    async removePack({ packId }) {
      const pack = (await stores.loadPacks()).find(({ manifest }) => manifest.id === packId);
      await endRunsOf(new Set(pack?.guides.map(({ id }) => id)));
      await removePack(await stores.database(), packId);
      await lifecycle.reconcile();
      return null;
    },
  };
}

/**
 * Whether the browser would ask the person for this host. Pinned hosts are among them: a person can
 * take those back too, in Firefox at any time.
 */
function isDeclared(pattern: string): boolean {
  const { host_permissions = [], optional_host_permissions = [] } = browser.runtime.getManifest();
  const declared: readonly string[] = [...host_permissions, ...optional_host_permissions];
  const whole = `${new URL(pattern.replace('*.', '')).protocol}//*/*`;
  return declared.includes(whole) || isOnHostsOf(pattern, declared);
}
