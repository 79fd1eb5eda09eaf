import { browser } from 'wxt/browser';
import '../../components/pages/pages.css';
import { PAGE_LINKS } from '../../components/pages/links.ts';
import { showPage } from '../../components/pages/show-page.tsx';
import { Welcome } from '../../components/pages/Welcome.tsx';
import { askBackground } from '../../utils/messaging/send.ts';

async function load() {
  const [{ language, limits, packs }, commands] = await Promise.all([
    askBackground('packs', {}),
    browser.commands.getAll(),
  ]);
  const shortcut = commands.find(({ name }) => name === 'toggle-focus')?.shortcut || null;
  return { language, limits, hasGuides: packs.length > 0, shortcut };
}

showPage(load, (view, again) => (
  <Welcome
    {...view}
    links={PAGE_LINKS}
    onDone={() => location.assign(PAGE_LINKS.guides)}
    onLanguage={(language) => again(askBackground('setLanguage', { language }))}
  />
));
