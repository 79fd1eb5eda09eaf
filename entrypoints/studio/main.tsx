import '../../components/pages/pages.css';
import '../../components/studio/studio.css';
import { PAGE_LINKS } from '../../components/pages/links.ts';
import { showPage } from '../../components/pages/show-page.tsx';
import { StudioPage } from '../../components/studio/StudioPage.tsx';
import { receiveInOurPages } from '../../utils/messaging/receive-in-our-pages.ts';
import { isPackDraft } from '../../utils/core/packing/start-plan.ts';
import type { PickView } from '../../utils/core/record/orders.ts';
import type { StudioView } from '../../utils/core/record/view.ts';
import { askBackground } from '../../utils/messaging/send.ts';
import { createLivePorts } from './live.ts';
import { createPackingPorts, createPublishPorts } from './packing.ts';

/** `studio.html#<draftId>`: the open draft; without it, the list. */
const openId = () => decodeURIComponent(location.hash.slice(1)) || null;

/** The list is read where it is shown: there may be hundreds of drafts, and each save draws the page anew. */
let known: StudioView | null = null;

/** What was chosen is told once: it is kept until it is in its draft. */
let pick: { readonly of: string; readonly view: PickView } | null = null;

async function readPick(draftId: string): Promise<PickView | null> {
  const told = await askBackground('pick', { draftId });
  if (told !== null) pick = { of: draftId, view: told };
  else if (pick?.view.action === null) pick = null;
  return pick?.of === draftId ? pick.view : null;
}

const { refresh } = showPage(
  async () => {
    const draftId = openId();
    if (draftId === null || known === null) known = await askBackground('drafts', {});
    if (draftId === null) return { view: known, opened: null };
    if (isPackDraft(draftId)) {
      const pack = await askBackground('packDraft', { draftId });
      // What came into it in another window may be newer than the list.
      const lines = new Set(known.drafts.map((line) => line.draftId));
      if (pack?.pack.drafts.some((id) => !lines.has(id))) known = await askBackground('drafts', {});
      return { view: known, opened: null, openedPack: { draftId, pack } };
    }
    const draft = await askBackground('draft', { draftId });
    return { view: known, opened: { draftId, draft, pick: await readPick(draftId) } };
  },
  ({ view, opened, openedPack = null }, again) => (
    <StudioPage
      view={view}
      opened={opened}
      openedPack={openedPack}
      links={PAGE_LINKS}
      onLoad={(draftId) => askBackground('draft', { draftId })}
      onSave={(draftId, revision, text) => askBackground('saveDraft', { draftId, revision, text })}
      onCreate={async (text) => {
        const made = await askBackground('createDraft', { text });
        known = null;
        await again();
        return made;
      }}
      onLive={(draftId) =>
        createLivePorts(draftId, () => {
          pick = null;
        })
      }
      onRemove={async (draftId) => {
        await askBackground('removeDraft', { draftId });
        await again();
      }}
      onPublishing={createPublishPorts}
      packing={createPackingPorts(async () => {
        known = null;
        await again();
      })}
      onLanguage={async (language) => {
        await askBackground('setLanguage', { language });
        known = null;
        await again();
      }}
    />
  ),
);

addEventListener('hashchange', () => void refresh());
receiveInOurPages({
  changed: ({ what }) => {
    // The organisation may have turned the studio off.
    if (what === 'guides') known = null;
    if (what !== 'progress') void refresh();
  },
});
