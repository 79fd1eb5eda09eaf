import { useState } from 'preact/hooks';
import type { Verdict } from '../../utils/core/record/edit-recording.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';

export interface UndecidedWordsProps {
  readonly words: readonly string[];
  readonly t: Translate;
  /** Of the words that were shown. */
  readonly onDecide: (verdict: Verdict) => void;
}

/** Words that are in memory only, until the author says which of them are nobody's. */
export function UndecidedWords({ words, t, onDecide }: UndecidedWordsProps) {
  const [refused, setRefused] = useState<readonly string[]>([]);
  const toggle = (word: string) =>
    setRefused(refused.includes(word) ? refused.filter((it) => it !== word) : [...refused, word]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        // Not ticked again: where it did not work, a second press has to mean the same.
        onDecide({
          allowed: words.filter((word) => !refused.includes(word)),
          refused: words.filter((word) => refused.includes(word)),
        });
      }}
    >
      <section>
        <fieldset class="words-to-keep">
          <legend>{t('record.wordsTitle')}</legend>
          <p class="soft">{t('record.wordsText')}</p>
          {words.map((word) => (
            <label key={word}>
              <input
                type="checkbox"
                checked={!refused.includes(word)}
                onChange={() => toggle(word)}
              />
              {word}
            </label>
          ))}
        </fieldset>
        <button type="submit" class="button button-main">
          {t('record.wordsKeep')}
        </button>
      </section>
    </form>
  );
}
