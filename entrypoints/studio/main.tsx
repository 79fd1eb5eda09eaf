import '../../components/pages/pages.css';
import '../../components/studio/studio.css';
import { PAGE_LINKS } from '../../components/pages/links.ts';
import { showPage } from '../../components/pages/show-page.tsx';
import { StudioPage } from '../../components/studio/StudioPage.tsx';
import { receiveInOurPages } from '../../utils/messaging/receive-in-our-pages.ts';
import type { StudioView } from '../../utils/core/record/view.ts';
import { askBackground } from '../../utils/messaging/send.ts';

/** `studio.html#<draftId>`: the open draft; without it, the list. */
const openId = () => decodeURIComponent(location.hash.slice(1)) || null;

/** The list is read where it is shown: there may be hundreds of drafts, and each save draws the page anew. */
let known: StudioView | null = null;

const { refresh } = showPage(
  async () => {
    const draftId = openId();
    if (draftId === null || known === null) known = await askBackground('drafts', {});
    const opened = draftId && { draftId, draft: await askBackground('draft', { draftId }) };
    return { view: known, opened: opened || null };
  },
  ({ view, opened }, again) => (
    <StudioPage
      view={view}
      opened={opened}
      links={PAGE_LINKS}
      onLoad={(draftId) => askBackground('draft', { draftId })}
      onSave={(draftId, revision, text) => askBackground('saveDraft', { draftId, revision, text })}
      onCreate={async (text) => {
        const made = await askBackground('createDraft', { text });
        known = null;
        await again();
        return made;
      }}
      onRemove={async (draftId) => {
        await askBackground('removeDraft', { draftId });
        await again();
      }}
      onPublished={(draftId) => askBackground('published', { draftId })}
      onPublish={(draftId, revision) => askBackground('publishDraft', { draftId, revision })}
      onInstall={(files) => askBackground('installFiles', { files })}
      onLanguage={async (language) => {
        await askBackground('setLanguage', { language });
        known = null;
        await again();
      }}
    />
  ),
);

addEventListener('hashchange', () => void refresh());
receiveInOurPages({
  changed: ({ what }) => {
    if (what === 'drafts') void refresh();
  },
});
