/**
 * The agent: the only part of Leidraad that a guided host's pages hold by default. It tells the
 * background which page this is, once per page, and waits; the background decides.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageFacts } from '../../utils/dom/page-facts.ts';
import { watchPage } from '../../utils/dom/watch-page.ts';
import { askBackground, isOrphaned } from '../../utils/messaging/send.ts';

const scope = globalThis as { leidraadAgent?: AbortController };

export default defineUnlistedScript(() => {
  // Injected twice (registered, and again into tabs that were open): the first one stays.
  if (scope.leidraadAgent?.signal.aborted === false) return;
  const ending = new AbortController();
  scope.leidraadAgent = ending;

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
