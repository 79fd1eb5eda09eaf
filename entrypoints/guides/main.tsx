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
      onInstall={(receipt) => again(askBackground('installFiles', receipt))}
      onFetch={(url, etag, packId) => again(fetchPack({ url, etag, packId }, view.language))}
      onAccept={(packId, version) => again(askBackground('acceptUpdate', { packId, version }))}
      onVersion={(action, packId) => again(askBackground(action, { packId }))}
      onAllow={(hosts) => browser.permissions.request({ origins: [...hosts] })}
      onSaveValues={(packId, values) => again(askBackground('savePackValues', { packId, values }))}
      onRemove={(packId) => again(askBackground('removePack', { packId }))}
      onRoles={(roles) => again(askBackground('chooseRoles', { roles }))}
      onOfferAgain={(what) => again(askBackground('offerAgain', what))}
      onExplain={(url) => askBackground('explainOffers', { url })}
      onLanguage={(language) => again(askBackground('setLanguage', { language }))}
    />
  ),
);

refreshOn(['guides'], refresh);
browser.permissions.onAdded.addListener(() => void refresh());
browser.permissions.onRemoved.addListener(() => void refresh());
