import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { pickMissedWords } from '../../utils/core/search/missed-words.ts';
import type { SearchText } from '../../utils/core/search/search-text.ts';

export interface SearchBoxProps {
  readonly query: string;
  /** Null: nothing was searched for. */
  readonly found: readonly SearchText[] | null;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly t: Translate;
  readonly onQuery: (query: string) => void;
  /** The same words, once more. */
  readonly onSend: () => void;
  readonly onMissed: (words: readonly string[]) => void;
}

/** Searches with each letter. How many there are is told; the place is always there, so that readers hear it. */
export function SearchBox(props: SearchBoxProps) {
  const { query, found, field, t, onQuery, onSend, onMissed } = props;
  const id = useId();
  // The browser's own `change`: words that were typed to their end and left or sent, not each letter.
  const finish = (typed: string) => {
    const words = found?.length === 0 ? pickMissedWords(typed) : [];
    if (words.length > 0) onMissed(words);
  };
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <label for={id}>{t('help.search')}</label>
      <input
        id={id}
        ref={field}
        type="search"
        maxLength={200}
        autocomplete="off"
        // Some browsers have words checked by a server.
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onChange={(event) => finish(event.currentTarget.value)}
      />
      <p class="hidden" role="status">
        {found &&
          (found.length > 0
            ? t('help.results', { count: found.length })
            : t('help.noResults', { query }))}
      </p>
    </form>
  );
}
