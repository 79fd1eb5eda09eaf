import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { toStoreError } from '../../utils/store/store-error.ts';

/** Why something could not be stored, and what helps, as a sentence for the person. */
export function explainStoreError(error: unknown, language: UiLanguage): string {
  const t = createTranslate(language, wordsIn(language));
  return t(`storage.${toStoreError(error).kind}`);
}
