import '../../components/pages/pages.css';
import '../../components/studio/studio.css';
import { PAGE_LINKS } from '../../components/pages/links.ts';
import { showPage } from '../../components/pages/show-page.tsx';
import { StudioPage } from '../../components/studio/StudioPage.tsx';
import { receiveInOurPages } from '../../utils/messaging/receive-in-our-pages.ts';
import { askBackground } from '../../utils/messaging/send.ts';

/** `studio.html#<draftId>`: the open draft; without it, the list. */
const openId = () => decodeURIComponent(location.hash.slice(1)) || null;

const { refresh } = showPage(
  async () => {
    const draftId = openId();
    const [view, draft] = await Promise.all([
      askBackground('drafts', {}),
      draftId === null ? null : askBackground('draft', { draftId }),
    ]);
    return { view, opened: draftId === null ? null : { draftId, draft } };
  },
  ({ view, opened }, again) => (
    <StudioPage
      view={view}
      opened={opened}
      links={PAGE_LINKS}
      onLoad={(draftId) => askBackground('draft', { draftId })}
      onSave={(draftId, revision, text) => askBackground('saveDraft', { draftId, revision, text })}
      onRemove={async (draftId) => {
        await askBackground('removeDraft', { draftId });
        await again();
      }}
      onInstall={(files) => askBackground('installFiles', { files })}
      onLanguage={async (language) => {
        await askBackground('setLanguage', { language });
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
