/** The guides page: which packs there are, putting them in, taking them out. */
import { browser } from 'wxt/browser';
import type { PackCard, ValuesReply } from '../../utils/core/pages/view.ts';
import type { BackgroundHandlers } from '../../utils/messaging/receive.ts';
import { hostPatternsOf, isOnHostsOf } from '../../utils/core/match/glob.ts';
import { resolveGuide } from '../../utils/core/guide/resolve.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import { isPinned } from '../../utils/core/policy/decide.ts';
import {
  explainOffer,
  explainValuesMissing,
  phraseOffer,
  type OfferAnswer,
} from '../../utils/core/offer/explain.ts';
import type { Guide } from '../../utils/core/guide/schema.ts';
import { pickTitle } from '../../utils/core/run/localize.ts';
import { explainValues } from '../../utils/core/guide/explain-values.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import type { PackSnapshot } from '../../utils/store/database-schema.ts';
import { savePackValues, type InstalledPack } from '../../utils/store/packs.ts';
import { listSnapshots } from '../../utils/store/snapshots.ts';
import { readBundledManifests } from './bundled-packs.ts';
import { viewChoices } from './choice-handlers.ts';
import { explainStoreError } from './explain-store-error.ts';
import { giveBackHosts, listSources } from './give-back-host.ts';
import { isGranted } from './is-granted.ts';
import { valuesOf } from './library.ts';
import { readCardContext } from './offers.ts';
import type { Services } from './services.ts';
import { viewVersions } from './view-versions.ts';

type PackHandlers = Pick<
  BackgroundHandlers,
  | 'packs'
  | 'installFiles'
  | 'giveBackHost'
  | 'acceptUpdate'
  | 'dropUpdate'
  | 'goBack'
  | 'savePackValues'
  | 'explainOffers'
  | 'removePack'
>;

export function createPackHandlers({
  stores,
  library,
  presenter,
  lifecycle,
  installer,
}: Services): PackHandlers {
  async function toCard(
    pack: InstalledPack,
    snapshots: readonly PackSnapshot[],
    language: UiLanguage,
  ): Promise<PackCard> {
    const { manifest } = pack;
    const patterns = new Set(
      pack.guides.flatMap((guide) => {
        const resolved = resolveGuide(guide, valuesOf(pack));
        return resolved.ok ? hostPatternsOf(resolved.guide) : [];
      }),
    );
    return {
      manifest,
      ...pickTitle(manifest.title, language, manifest.languages[0]!),
      origin: pack.origin,
      address: pack.address ?? null,
      isPinned: isPinned(pack.address, (await stores.policy.load()).policy),
      ...viewVersions(pack, snapshots, language),
      values: valuesOf(pack),
      guides: pack.guides.map((guide) => ({
        id: guide.id,
        ...pickTitle(guide.title, language, guide.language),
        version: guide.version,
      })),
      hosts: await Promise.all(
        [...patterns].map(async (pattern) => ({
          pattern,
          granted: await isGranted([pattern]),
          canAsk: isDeclared(pattern),
        })),
      ),
    };
  }

  /** The pages leave it out, too. */
  async function refusePinned(packId: string): Promise<void> {
    const pack = (await stores.loadPacks()).find(({ manifest }) => manifest.id === packId);
    if (isPinned(pack?.address, (await stores.policy.load()).policy))
      throw new Error('the organisation has chosen this pack');
  }

  /** Where the database cannot be read, what ships with the product is shown, which has none. */
  async function readSnapshots(): Promise<readonly PackSnapshot[]> {
    return stores
      .database()
      .then(listSnapshots)
      .catch(() => []);
  }

  return {
    async packs() {
      const language = await presenter.language();
      const packs = await stores.loadPacks();
      const snapshots = await readSnapshots();
      return {
        language,
        limits: await presenter.limits(),
        choices: await viewChoices({ stores }, packs, language),
        packs: await Promise.all(packs.map((pack) => toCard(pack, snapshots, language))),
      };
    },
    installFiles: (receipt) => installer.receive(receipt),
    async giveBackHost({ url }) {
      await giveBackHosts([url], { stores, library });
      return null;
    },
    async acceptUpdate({ packId, version }) {
      if (!(await installer.accept(packId, version)))
        throw new Error('the version that was shown does not wait any more');
      return null;
    },
    async dropUpdate({ packId }) {
      await refusePinned(packId);
      await installer.drop(packId);
      return null;
    },
    async goBack({ packId }) {
      await refusePinned(packId);
      await installer.goBack(packId);
      return null;
    },
    async savePackValues({ packId, values }): Promise<ValuesReply> {
      const language = await presenter.language();
      const pack = (await stores.loadPacks()).find(({ manifest }) => manifest.id === packId);
      const problems = pack ? explainValues(pack.manifest, values, language) : [];
      if (!pack || problems.length > 0) return { ok: false, problems };
      try {
        await savePackValues(await stores.database(), packId, values);
      } catch (error) {
        const text = explainStoreError(error, language);
        return { ok: false, problems: [{ field: null, text }] };
      }
      await lifecycle.reconcile();
      return { ok: true };
    },
    async explainOffers({ url }) {
      const context = await presenter.contextOf({ url, login: false, error: null });
      const language = await presenter.language();
      const t = createTranslate(language, wordsIn(language));
      const card = await readCardContext(stores, library, { url }, context);
      const ready = await library.list();
      const toLine = (guide: Guide, answer: OfferAnswer | null) => ({
        guideId: guide.id,
        ...pickTitle(guide.title, language, guide.language),
        text: phraseOffer(answer, t),
      });
      const lines = ready.map(async ({ guide, hosts, values }) => {
        const denied = await listDenied(hosts);
        const around = { denied, card };
        return toLine(guide, explainOffer(guide, { ...context, variables: values }, around, t));
      });
      const without = (await stores.loadPacks()).flatMap((pack) =>
        pack.guides.flatMap((guide) => {
          const isReady = ready.some((it) => it.guide.id === guide.id);
          const answer = isReady ? null : explainValuesMissing(guide, valuesOf(pack));
          return answer ? [toLine(guide, answer)] : [];
        }),
      );
      return [...(await Promise.all(lines)), ...without];
    },
    async removePack({ packId }) {
      await refusePinned(packId);
      if (readBundledManifests().some(({ id }) => id === packId)) {
        const { removedPacks } = await stores.settings.load();
        await stores.settings.save({ removedPacks: [...new Set([...removedPacks, packId])] });
      }
      const sources = await listSources(stores, packId);
      await installer.remove(packId);
      await giveBackHosts(sources, { stores, library });
      return null;
    },
  };
}

/** What of this the browser does not let us into. */
async function listDenied(hosts: readonly string[]): Promise<string[]> {
  const denied = hosts.map(async (host) => ((await isGranted([host])) ? [] : [host]));
  return (await Promise.all(denied)).flat();
}

/**
 * Whether the browser would ask the person for this host. Pinned hosts are among them: a person can
 * take those back too, in Firefox at any time.
 */
function isDeclared(pattern: string): boolean {
  const { host_permissions = [], optional_host_permissions = [] } = browser.runtime.getManifest();
  const declared: readonly string[] = [...host_permissions, ...optional_host_permissions];
  const [scheme] = pattern.split('://');
  const whole = `${scheme}://*/*`;
  return declared.includes(whole) || isOnHostsOf(pattern, declared);
}
