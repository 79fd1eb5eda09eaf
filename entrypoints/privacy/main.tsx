import '../../components/pages/pages.css';
import { PAGE_LINKS } from '../../components/pages/links.ts';
import { PrivacyPage } from '../../components/pages/PrivacyPage.tsx';
import { showPage } from '../../components/pages/show-page.tsx';
import { askBackground } from '../../utils/messaging/send.ts';

showPage(
  () => askBackground('stored', {}),
  (view, again) => (
    <PrivacyPage
      view={view}
      links={PAGE_LINKS}
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
