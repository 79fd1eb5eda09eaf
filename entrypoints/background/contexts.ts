/** Who the person is and where, as far as guides may ask. */
import { browser } from 'wxt/browser';
import { chooseLanguage } from '../../utils/core/i18n/choose-language.ts';
import type { OfferContext } from '../../utils/core/offer/offer.ts';
import { limitsOf, type Limits } from '../../utils/core/policy/decide.ts';
import type { ElementFacts, PageFacts } from '../../utils/core/run/types.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import type { Stores } from './stores.ts';

export interface Contexts {
  language(): Promise<UiLanguage>;
  limits(): Promise<Limits>;
  contextOf(page: PageFacts | undefined, elements?: ElementFacts): Promise<OfferContext>;
}

export function createContexts(stores: Stores): Contexts {
  async function language(): Promise<UiLanguage> {
    const settings = await stores.settings.load();
    return chooseLanguage(settings.language, [
      browser.i18n.getUILanguage(),
      ...navigator.languages,
    ]);
  }

  return {
    language,
    async limits() {
      return limitsOf((await stores.policy.load()).policy);
    },
    async contextOf(page, elements = {}) {
      const [settings, { policy }, completedGuides, startedGuides, lang] = await Promise.all([
        stores.settings.load(),
        stores.policy.load(),
        stores.runs.completedGuideIds(),
        stores.runs.startedGuideIds(),
        language(),
      ]);
      return {
        now: Date.now(),
        page: page ?? null,
        elements,
        language: lang,
        roles: settings.roles,
        variables: {},
        completedGuides,
        startedGuides,
        isPracticeOff: policy.practice === false,
      };
    },
  };
}
