/** What the person decides for themselves: their roles, and what they want to be offered no more. */
import type { ChoicesView } from '../../utils/core/pages/view.ts';
import { listRoles } from '../../utils/core/pages/list-roles.ts';
import { pickTitle } from '../../utils/core/run/localize.ts';
import type { BackgroundHandlers } from '../../utils/messaging/receive.ts';
import type { InstalledPack } from '../../utils/store/packs.ts';
import { readBundledManifests } from './bundled-packs.ts';
import type { Services } from './services.ts';

type ChoiceHandlers = Pick<BackgroundHandlers, 'chooseRoles' | 'offerAgain'>;

export function createChoiceHandlers({ stores, lifecycle }: Services): ChoiceHandlers {
  return {
    async chooseRoles({ roles }) {
      const { policy } = await stores.policy.load();
      if (policy.roles) throw new Error('the organisation has chosen the roles');
      await stores.settings.save({ roles });
      await lifecycle.reconcile();
      return null;
    },
    async offerAgain({ guideId, site, packId }) {
      const { offers, quietSites, removedPacks } = await stores.settings.load();
      const { [guideId ?? '']: _, ...others } = offers;
      await stores.settings.save({
        offers: others,
        quietSites: quietSites.filter((it) => it !== site),
        removedPacks: removedPacks.filter((it) => it !== packId),
      });
      if (packId === undefined) await lifecycle.reconcile();
      else await lifecycle.startAgain();
      return null;
    },
  };
}

export async function viewChoices(
  { stores }: Pick<Services, 'stores'>,
  packs: readonly InstalledPack[],
  language: string,
): Promise<ChoicesView> {
  const { roles, offers, quietSites, removedPacks } = await stores.settings.load();
  const guides = new Map(packs.flatMap((pack) => pack.guides.map((guide) => [guide.id, guide])));
  const refused = Object.entries(offers).flatMap(([guideId, { never }]) => {
    const guide = guides.get(guideId);
    if (!never || !guide) return [];
    return { guideId, ...pickTitle(guide.title, language, guide.language) };
  });
  const { policy } = await stores.policy.load();
  return {
    areRolesFixed: policy.roles !== undefined,
    roles: listRoles(packs, roles, language),
    quiet: {
      guides: refused,
      sites: quietSites,
      packs: readBundledManifests().flatMap(({ id, title, languages }) =>
        removedPacks.includes(id) && packs.every(({ manifest }) => manifest.id !== id)
          ? { packId: id, ...pickTitle(title, language, languages[0]!) }
          : [],
      ),
    },
  };
}
