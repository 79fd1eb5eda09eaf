import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { HelpView } from '../../utils/core/pages/help-view.ts';
import type { SearchText } from '../../utils/core/search/search-text.ts';
import { OpenGuide } from './OpenGuide.tsx';

export interface SearchResultsProps {
  readonly found: readonly SearchText[];
  readonly view: HelpView;
  readonly query: string;
  readonly t: Translate;
  readonly onOpen: (guideId: string) => void;
}

/** What was found, each with the application that it works in. */
export function SearchResults({ found, view, query, t, onOpen }: SearchResultsProps) {
  if (found.length === 0) {
    return (
      <section class="empty">
        <p>
          <strong>{t('help.noResults', { query })}</strong>
        </p>
        <p>{t('help.noResultsHelp')}</p>
      </section>
    );
  }
  return (
    <section>
      <h2>{t('help.results', { count: found.length })}</h2>
      <ul class="cards">
        {found.map((guide) => (
          <li key={guide.guideId} class="card found">
            <OpenGuide guide={guide} onOpen={onOpen} />
            {guide.goal !== '' && (
              <p class="found-goal" lang={guide.language}>
                {guide.goal}
              </p>
            )}
            <p class="card-state">
              {view.hereIds.includes(guide.guideId)
                ? t('help.forHere')
                : t('help.worksIn', { where: guide.where })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
