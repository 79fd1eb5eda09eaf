import { useEffect, useMemo, useState } from 'preact/hooks';
import type { HelpView } from '../../utils/core/pages/help-view.ts';
import { createSearch } from '../../utils/core/search/search.ts';
import type { SearchText } from '../../utils/core/search/search-text.ts';
import type { Attempt } from '../controls/use-attempt.ts';

/**
 * What the words lead to; null where nothing is searched for, or nothing can be searched yet. The
 * texts are asked for with the first word that is typed, and again after they have changed.
 */
export function useSearch(
  query: string,
  view: HelpView,
  edition: number,
  load: () => Promise<readonly SearchText[]>,
  attempt: Attempt,
): readonly SearchText[] | null {
  const [texts, setTexts] = useState<readonly SearchText[] | null>(null);
  const isAsked = query.trim() !== '';
  useEffect(() => {
    if (!isAsked) return;
    let isMeant = true;
    void attempt(async () => {
      try {
        // A background that was put to sleep between request and reply loses the reply.
        const loaded = await load().catch(load);
        if (isMeant) setTexts(loaded);
      } catch (error) {
        if (isMeant) throw error;
      }
    });
    return () => {
      isMeant = false;
    };
  }, [isAsked, edition, view.language]);
  const search = useMemo(() => texts && createSearch(texts), [texts]);
  return useMemo(
    () => (isAsked && search ? search.find(query, new Set(view.hereIds)) : null),
    [isAsked, search, query, view.hereIds],
  );
}
