import { useEffect, useMemo, useState } from 'preact/hooks';
import type { HelpView } from '../../utils/core/pages/help-view.ts';
import { createSearch } from '../../utils/core/search/search.ts';
import type { SearchText } from '../../utils/core/search/search-text.ts';
import type { Attempt } from '../controls/use-attempt.ts';

/**
 * What the words lead to; null where nothing is searched for, or nothing can be searched yet. The
 * texts are asked for with the first word that is typed, and again after they have changed. Where that
 * failed, `tryAgain` asks once more; the words that say so stay until it works, as letters are many.
 */
export function useSearch(
  query: string,
  view: HelpView,
  edition: number,
  load: () => Promise<readonly SearchText[]>,
  attempt: Attempt,
): readonly [found: readonly SearchText[] | null, tryAgain: () => void] {
  const [texts, setTexts] = useState<readonly SearchText[] | null>(null);
  const wanted = `${edition} ${view.language}`;
  const [failed, setFailed] = useState<string | null>(null);
  const isAsked = query.trim() !== '';
  const isDue = isAsked && failed !== wanted;
  useEffect(() => {
    if (!isDue) return;
    let isMeant = true;
    void attempt(async () => {
      try {
        // A background that was put to sleep between request and reply loses the reply.
        const loaded = await load().catch(load);
        if (!isMeant) return;
        setTexts(loaded);
        setFailed(null);
      } catch (error) {
        if (!isMeant) return;
        setFailed(wanted);
        throw error;
      }
    }, true);
    return () => {
      isMeant = false;
    };
  }, [isDue, wanted]);
  const search = useMemo(() => texts && createSearch(texts), [texts]);
  const found = useMemo(
    () => (isAsked && search ? search.find(query, new Set(view.hereIds)) : null),
    [isAsked, search, query, view.hereIds],
  );
  return [found, () => setFailed(null)];
}
