/**
 * The agent: the only part of Leidraad that a guided host's pages hold by default. It tells the
 * background which page this is, once per page, and waits; the background decides.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginAlone } from '../../utils/dom/hand-over.ts';
import { readPageFacts } from '../../utils/dom/page-facts.ts';
import { watchPage } from '../../utils/dom/watch-page.ts';
import { askBackground, isOrphaned } from '../../utils/messaging/send.ts';

export default defineUnlistedScript(() => {
  // It may be injected twice: registered, and again into tabs that were open.
  const ending = beginAlone('agent');
  if (!ending) return;

  watchPage({
    signal: ending.signal,
    onPage(arrival) {
      if (isOrphaned()) return ending.abort();
      askBackground('page', { page: readPageFacts(document), arrival }).catch(() => {
        if (isOrphaned()) ending.abort();
      });
    },
  });
});
