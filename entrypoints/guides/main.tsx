import { browser } from 'wxt/browser';
import '../../components/pages/pages.css';
import { GuidesPage } from '../../components/pages/GuidesPage.tsx';
import { PAGE_LINKS } from '../../components/pages/links.ts';
import { showPage } from '../../components/pages/show-page.tsx';
import { refreshOn } from '../../utils/messaging/receive-in-our-pages.ts';
import { askBackground } from '../../utils/messaging/send.ts';
import { fetchPack } from './fetch-pack.ts';

const { refresh } = showPage(
  () => askBackground('packs', {}),
  (view, again) => (
    <GuidesPage
      view={view}
      links={PAGE_LINKS}
      onInstall={async (receipt) => {
        const reply = await askBackground('installFiles', receipt);
        await again();
        return reply;
      }}
      onFetch={async (url, etag) => {
        const reply = await fetchPack(url, etag, view.language);
        await again();
        return reply;
      }}
      onVersion={async (action, packId) => {
        await askBackground(action, { packId });
        await again();
      }}
      onAllow={(hosts) => browser.permissions.request({ origins: [...hosts] })}
      onSaveValues={async (packId, values) => {
        const reply = await askBackground('savePackValues', { packId, values });
        await again();
        return reply;
      }}
      onRemove={async (packId) => {
        await askBackground('removePack', { packId });
        await again();
      }}
      onRoles={async (roles) => {
        await askBackground('chooseRoles', { roles });
        await again();
      }}
      onOfferAgain={async (what) => {
        await askBackground('offerAgain', what);
        await again();
      }}
      onExplain={(url) => askBackground('explainOffers', { url })}
      onLanguage={async (language) => {
        await askBackground('setLanguage', { language });
        await again();
      }}
    />
  ),
);

refreshOn(['guides'], refresh);
browser.permissions.onAdded.addListener(() => void refresh());
browser.permissions.onRemoved.addListener(() => void refresh());
