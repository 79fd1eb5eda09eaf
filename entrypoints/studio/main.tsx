import '../../components/studio/studio.css';
import { PAGE_LINKS } from '../../components/pages/links.ts';
import { showPage } from '../../components/pages/show-page.tsx';
import type { PicturePorts } from '../../components/studio/picture-ports.ts';
import { readRoute } from '../../components/studio/routes.ts';
import { StudioPage } from '../../components/studio/StudioPage.tsx';
import { receiveInOurPages } from '../../utils/messaging/receive-in-our-pages.ts';
import type { StudioView } from '../../utils/core/record/view.ts';
import { askBackground } from '../../utils/messaging/send.ts';
import { createLivePorts } from './live.ts';
import { createPackingPorts, createPublishPorts } from './packing.ts';
import { createPickReader } from './pick-reader.ts';

/** The list is read where it is shown: there may be hundreds of drafts, and each save draws the page anew. */
let known: StudioView | null = null;

const picks = createPickReader((draftId) => askBackground('pick', { draftId }));

const PICTURES: PicturePorts = {
  add: (base64) => askBackground('addPicture', { base64 }),
  load: (paths) => askBackground('pictures', { paths }),
};

const { refresh } = showPage(
  async () => {
    const route = readRoute(location.hash);
    const isOpen = route.page === 'draft' || route.page === 'pack';
    if (!isOpen || known === null) known = await askBackground('drafts', {});
    const nothing = { view: known, opened: null, openedPack: null, repairs: null, newTitle: null };
    if (route.page === 'repairs')
      return { ...nothing, repairs: await askBackground('repairs', {}) };
    if (route.page === 'list') return { ...nothing, newTitle: route.title };
    const { draftId } = route;
    if (route.page === 'pack') {
      const pack = await askBackground('packDraft', { draftId });
      // What came into it in another window may be newer than the list.
      const lines = new Set(known.drafts.map((line) => line.draftId));
      if (pack?.pack.drafts.some((id) => !lines.has(id))) known = await askBackground('drafts', {});
      return { ...nothing, view: known, openedPack: { draftId, pack } };
    }
    const { stepId } = route;
    const draft = await askBackground('draft', { draftId });
    return { ...nothing, opened: { draftId, stepId, draft, pick: await picks.read(draftId) } };
  },
  (shown, again) => (
    <StudioPage
      {...shown}
      repairPorts={{
        add: (file) => askBackground('addFeedback', file),
        addMine: () => askBackground('addOwnFeedback', {}),
        clear: () => askBackground('clearFeedback', {}),
        mark: (guideId, stepId, isDone) => askBackground('markRepair', { guideId, stepId, isDone }),
        draft: async (guideId) => {
          known = null;
          return askBackground('repairGuide', { guideId });
        },
        refresh,
      }}
      links={PAGE_LINKS}
      onLoad={(draftId) => askBackground('draft', { draftId })}
      onSave={(draftId, revision, text) => askBackground('saveDraft', { draftId, revision, text })}
      onCreate={async (text) => {
        const made = await askBackground('createDraft', { text });
        known = null;
        await refresh();
        return made;
      }}
      onLive={(draftId) => createLivePorts(draftId, picks.forget)}
      onRemove={(draftId) => again(askBackground('removeDraft', { draftId }))}
      onPublishing={createPublishPorts}
      packing={createPackingPorts(async () => {
        known = null;
        await refresh();
      })}
      pictures={PICTURES}
      onLanguage={async (language) => {
        await askBackground('setLanguage', { language });
        known = null;
        await refresh();
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
