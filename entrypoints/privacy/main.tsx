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
        await refresh();
        return takeBlob(await askBackground('download', {}));
      }}
      onSaveFeedback={(text) => again(askBackground('saveFeedback', { text }))}
      onFeedbackAgain={() => again(askBackground('offerFeedbackAgain', {}))}
      onErase={() => again(askBackground('eraseAll', {}))}
      onRestore={(file) => {
        const ticket = offerBlob(file);
        return again(askBackground('restore', { name: file.name, ticket }));
      }}
      onLanguage={(language) => again(askBackground('setLanguage', { language }))}
    />
  ),
);

refreshOn(['guides'], refresh);
