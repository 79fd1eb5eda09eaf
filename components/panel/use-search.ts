import { useEffect, useMemo, useState } from 'preact/hooks';
import type { HelpView } from '../../utils/core/pages/help-view.ts';
import { createSearch } from '../../utils/core/search/search.ts';
import type { SearchText } from '../../utils/core/search/search-text.ts';

/**
 * What the words lead to; null where nothing is searched for, or nothing can be searched yet. The
 * texts are asked for with the first word that is typed, and again after they have changed.
 */
export function useSearch(
  query: string,
  view: HelpView,
  edition: number,
  load: () => Promise<readonly SearchText[]>,
  fail: (error: unknown) => void,
): readonly SearchText[] | null {
  const [texts, setTexts] = useState<readonly SearchText[] | null>(null);
  const isAsked = query.trim() !== '';
  useEffect(() => {
    if (!isAsked) return;
    let isMeant = true;
    load()
      // A background that was put to sleep between request and reply loses the reply.
      .catch(load)
      .then(
        (loaded) => isMeant && setTexts(loaded),
        (error) => isMeant && fail(error),
      );
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
