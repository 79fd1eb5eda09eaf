import '../../components/pages/pages.css';
import { PAGE_LINKS } from '../../components/pages/links.ts';
import { PrivacyPage } from '../../components/pages/PrivacyPage.tsx';
import { showPage } from '../../components/pages/show-page.tsx';
import { receiveInOurPages } from '../../utils/messaging/receive-in-our-pages.ts';
import { askBackground } from '../../utils/messaging/send.ts';

const { refresh } = showPage(
  () => askBackground('stored', {}),
  (view, again) => (
    <PrivacyPage
      view={view}
      links={PAGE_LINKS}
      onRead={async () => {
        await again();
        const { text, trouble } = await askBackground('stored', {});
        if (text === '') throw new Error(`nothing to read: ${trouble}`);
        return text;
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
        const reply = await askBackground('restore', file);
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

// The language, or what the organisation has set.
receiveInOurPages({
  changed: ({ what }) => {
    if (what === 'guides') void refresh();
  },
});
