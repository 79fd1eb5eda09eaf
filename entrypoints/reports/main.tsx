import { browser } from 'wxt/browser';
import '../../components/pages/pages.css';
import { PAGE_LINKS } from '../../components/pages/links.ts';
import { ReportsPage } from '../../components/pages/ReportsPage.tsx';
import { showPage } from '../../components/pages/show-page.tsx';
import { hostPatternOf } from '../../utils/core/pack-archive/read-address.ts';
import { refreshOn } from '../../utils/messaging/receive-in-our-pages.ts';
import { askBackground } from '../../utils/messaging/send.ts';

const { refresh } = showPage(
  () => askBackground('reports', {}),
  (view, again) => (
    <ReportsPage
      view={view}
      links={PAGE_LINKS}
      onAnswer={async (answer) => {
        const folder = view.collector?.folder;
        if (answer === 'yes' && folder) {
          // In this turn: the browser asks only right after a click.
          const leave = await allowHost(folder.url);
          if (leave !== 'granted') return leave;
        }
        const weeks = view.weeks.map(({ week }) => week);
        const to = view.collector?.to ?? '';
        await again(askBackground('answerSending', { answer, weeks, to }));
        return 'granted';
      }}
      onSave={(week) => again(askBackground('saveReport', { week }))}
      onCollector={(file) => again(askBackground('openCollector', file))}
      onForget={() => again(askBackground('forgetCollector', {}))}
      onTeam={(team) => again(askBackground('chooseTeam', { team }))}
      onLanguage={(language) => again(askBackground('setLanguage', { language }))}
    />
  ),
);

/** - `pinned`: an organisation's build may ask for no other hosts than its own */
async function allowHost(url: string): Promise<'granted' | 'denied' | 'pinned'> {
  return browser.permissions.request({ origins: [hostPatternOf(url)] }).then(
    (isGranted) => (isGranted ? 'granted' : 'denied'),
    () => 'pinned',
  );
}

refreshOn(['guides', 'reports'], refresh);
