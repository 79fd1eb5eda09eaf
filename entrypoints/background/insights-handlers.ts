/** The insights page: the words of the guides that are installed. Figures come from files, and stay in the page. */
import { outlineGuide } from '../../utils/core/insights/views/outline-guide.ts';
import { pickWords } from '../../utils/core/run/localize.ts';
import type { BackgroundHandlers } from '../../utils/messaging/receive.ts';
import type { Services } from './services.ts';

export function createInsightsHandlers({
  stores,
  presenter,
}: Services): Pick<BackgroundHandlers, 'guideNames'> {
  return {
    async guideNames() {
      const language = await presenter.language();
      const packs = await stores.loadPacks();
      return {
        language,
        limits: await presenter.limits(),
        outlines: packs.flatMap(({ manifest, guides }) => {
          const title = pickWords(manifest.title, language, manifest.languages[0]!);
          return guides.map((guide) => outlineGuide(guide, { id: manifest.id, title }, language));
        }),
      };
    },
  };
}
