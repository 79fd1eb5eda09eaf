import '../../components/progress/progress-page.css';
import { PAGE_LINKS } from '../../components/pages/links.ts';
import { showPage } from '../../components/pages/show-page.tsx';
import { ProgressPage } from '../../components/progress/ProgressPage.tsx';
import { refreshOn } from '../../utils/messaging/receive-in-our-pages.ts';
import { askBackground } from '../../utils/messaging/send.ts';

const { refresh } = showPage(
  () => askBackground('progress', {}),
  (view, again) => (
    <ProgressPage
      view={view}
      links={PAGE_LINKS}
      onGo={(to) => askBackground('goOn', to)}
      onLanguage={(language) => again(askBackground('setLanguage', { language }))}
    />
  ),
);

refreshOn(['guides', 'progress'], refresh);
