/** What an author gives to others, version by version. */
import { compareVersions } from '../../utils/core/changes/version.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import type { InstallReply } from '../../utils/core/pages/view.ts';
import { readDraft } from '../../utils/core/record/read-draft.ts';
import type { BackgroundHandlers } from '../../utils/messaging/receive.ts';
import { loadDraft } from '../../utils/store/drafts.ts';
import { listPicturePaths } from '../../utils/store/pictures.ts';
import { listPublished, publishDraft } from '../../utils/store/published.ts';
import { explainStoreError } from './explain-store-error.ts';
import type { Services } from './services.ts';

type PublishHandlers = Pick<BackgroundHandlers, 'published' | 'publishDraft'>;

export function createPublishHandlers({ stores, presenter }: Services): PublishHandlers {
  return {
    async published({ draftId }) {
      const published = await listPublished(await stores.database(), draftId);
      return published.map(({ version, guide, publishedAt }) => ({ version, guide, publishedAt }));
    },
    async publishDraft({ draftId, revision }): Promise<InstallReply> {
      const language = await presenter.language();
      const t = createTranslate(language, wordsIn(language));
      try {
        const db = await stores.database();
        const draft = await loadDraft(db, draftId);
        const pictures = await listPicturePaths(db);
        const read = draft && readDraft(JSON.stringify(draft.guide), language, pictures);
        if (read && read.problems.length > 0) return { ok: false, problems: read.problems };
        const [latest] = await listPublished(db, draftId);
        if (draft && latest && compareVersions(draft.guide.version, latest.version) <= 0)
          return { ok: false, problems: [t('versions.taken', { version: latest.version })] };
        const published = await publishDraft(db, { id: draftId, revision }, Date.now());
        return published
          ? { ok: true, warnings: [] }
          : { ok: false, problems: [t('versions.changed')] };
      } catch (error) {
        return { ok: false, problems: [explainStoreError(error, language)] };
      }
    },
  };
}
