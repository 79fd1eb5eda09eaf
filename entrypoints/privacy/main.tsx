import '../../components/pages/pages.css';
import { PAGE_LINKS } from '../../components/pages/links.ts';
import { PrivacyPage } from '../../components/pages/PrivacyPage.tsx';
import { showPage } from '../../components/pages/show-page.tsx';
import { offerBlob, takeBlob } from '../../utils/messaging/hand-over.ts';
import { refreshOn } from '../../utils/messaging/receive-in-our-pages.ts';
import { askBackground } from '../../utils/messaging/send.ts';

const { refresh } = showPage(
  () => askBackground('stored', {}),
  (view, again) => (
    <PrivacyPage
      view={view}
      links={PAGE_LINKS}
      onDownload={async () => {
        await again();
        return takeBlob(await askBackground('download', {}));
      }}
      onSaveFeedback={async (text) => {
        const reply = await askBackground('saveFeedback', { text });
        await again();
        return reply;
      }}
      onFeedbackAgain={async () => {
        await askBackground('offerFeedbackAgain', {});
        await again();
      }}
      onErase={async () => {
        await askBackground('eraseAll', {});
        await again();
      }}
      onRestore={async (file) => {
        const ticket = offerBlob(file);
        const reply = await askBackground('restore', { name: file.name, ticket });
        await again();
        return reply;
      }}
      onLanguage={async (language) => {
        await askBackground('setLanguage', { language });
        await again();
      }}
    />
  ),
);

refreshOn(['guides'], refresh);
