import type { RepairWord } from '../../utils/core/feedback/repair-list.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { linkToNew } from './routes.ts';

/** Guides that are missing: what was searched for, with the way to a new guide. */
export function MissedWords({ words, t }: { words: readonly RepairWord[]; t: Translate }) {
  if (words.length === 0) return null;
  return (
    <section class="sheet" aria-labelledby="missed-words">
      <h2 id="missed-words">{t('repairs.words')}</h2>
      <p>{t('repairs.wordsText')}</p>
      <ul class="wanted">
        {words.map(({ word, count }) => (
          <li key={word}>
            <span>{t('told.word', { word, count })}</span>
            <a
              class="button button-small"
              href={linkToNew(word)}
              aria-label={t('repairs.of', { action: t('repairs.make'), name: word })}
            >
              {t('repairs.make')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
