import '../../components/insights/insights.css';
import { InsightsPage } from '../../components/insights/InsightsPage.tsx';
import { PAGE_LINKS } from '../../components/pages/links.ts';
import { showPage } from '../../components/pages/show-page.tsx';
import { refreshOn } from '../../utils/messaging/receive-in-our-pages.ts';
import { askBackground } from '../../utils/messaging/send.ts';
import { connectReader } from './connect-reader.ts';

const reader = connectReader();

const { refresh } = showPage(
  () => askBackground('guideNames', {}),
  (view, again) => (
    <InsightsPage
      view={view}
      links={PAGE_LINKS}
      reader={reader}
      today={new Date().toISOString().slice(0, 10)}
      onPrint={() => print()}
      onLanguage={(language) => again(askBackground('setLanguage', { language }))}
    />
  ),
);

refreshOn(['guides'], refresh);
