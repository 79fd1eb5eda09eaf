/** What the person decides for themselves: their roles, and what they want to be offered no more. */
import type { ChoicesView } from '../../utils/core/pages/view.ts';
import { listRoles } from '../../utils/core/pages/list-roles.ts';
import { pickLanguage, pickWords } from '../../utils/core/run/localize.ts';
import type { BackgroundHandlers } from '../../utils/messaging/receive.ts';
import type { InstalledPack } from '../../utils/store/packs.ts';
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
    async offerAgain({ guideId, site }) {
      const { offers, quietSites } = await stores.settings.load();
      const { [guideId ?? '']: _, ...others } = offers;
      await stores.settings.save({
        offers: others,
        quietSites: quietSites.filter((it) => it !== site),
      });
      await lifecycle.reconcile();
      return null;
    },
  };
}

export async function viewChoices(
  { stores }: Pick<Services, 'stores'>,
  packs: readonly InstalledPack[],
  language: string,
): Promise<ChoicesView> {
  const { roles, offers, quietSites } = await stores.settings.load();
  const guides = new Map(packs.flatMap((pack) => pack.guides.map((guide) => [guide.id, guide])));
  const refused = Object.entries(offers).flatMap(([guideId, { never }]) => {
    const guide = guides.get(guideId);
    if (!never || !guide) return [];
    return {
      guideId,
      language: pickLanguage(guide.title, language, guide.language),
      title: pickWords(guide.title, language, guide.language),
    };
  });
  const { policy } = await stores.policy.load();
  return {
    areRolesFixed: policy.roles !== undefined,
    roles: listRoles(packs, roles, language),
    quiet: { guides: refused, sites: quietSites },
  };
}
