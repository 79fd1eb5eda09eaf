/** What the studio asks the background about packs, and about what is published. */
import type { PackingPorts } from '../../components/studio/packing-ports.ts';
import type { PublishPorts } from '../../components/studio/publish-ports.ts';
import { askBackground } from '../../utils/messaging/send.ts';

export function createPublishPorts(draftId: string): PublishPorts {
  return {
    list: () => askBackground('published', { draftId }),
    read: (version) => askBackground('publishedPack', { draftId, version }),
    changes: (version) => askBackground('changes', { draftId, version }),
    publish: (revision) => askBackground('publishDraft', { draftId, revision }),
    install: () => askBackground('installDraft', { draftId }),
  };
}

/** `onListed`: reads the list anew. */
export function createPackingPorts(onListed: () => Promise<void>): PackingPorts {
  const listed = async <Reply>(reply: Promise<Reply>): Promise<Reply> => {
    const answer = await reply;
    await onListed();
    return answer;
  };
  return {
    load: (draftId) => askBackground('packDraft', { draftId }),
    save: (draftId, revision, text) => askBackground('savePackDraft', { draftId, revision, text }),
    create: (start) => listed(askBackground('createPack', start)),
    open: (order) => listed(askBackground('openPack', order)),
    move: (move) => listed(askBackground('moveMember', move)),
    facts: (draftId) => askBackground('packFacts', { draftId }),
    checks: (draftId) => askBackground('packChecks', { draftId }),
    restore: (draftId, version) => askBackground('restorePack', { draftId, version }),
    listInstalled: async () => (await askBackground('packs', {})).packs,
  };
}
