import '../../components/collector/collector.css';
import { CollectorPage } from '../../components/collector/CollectorPage.tsx';
import { PAGE_LINKS } from '../../components/pages/links.ts';
import { showPage } from '../../components/pages/show-page.tsx';
import { refreshOn } from '../../utils/messaging/receive-in-our-pages.ts';
import { askBackground } from '../../utils/messaging/send.ts';
import { createPorts } from './ports.ts';
import { floorFor } from './protection.ts';

const ports = createPorts(() => void refresh());

const { refresh } = showPage(
  () => askBackground('collector', {}),
  (view, again) => (
    <CollectorPage
      view={view}
      k={floorFor(view.threshold).k}
      links={PAGE_LINKS}
      ports={ports}
      onLanguage={(language) => again(askBackground('setLanguage', { language }))}
    />
  ),
);

refreshOn(['guides'], refresh);
