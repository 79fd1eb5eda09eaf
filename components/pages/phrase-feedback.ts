import type { FeedbackWhat } from '../../utils/core/feedback/feedback.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';

/** What did not work, in the words in which it was reported. */
export function phraseFeedback(t: Translate): Readonly<Record<FeedbackWhat, string>> {
  return {
    place: t('aside.wrongPlace'),
    impossible: t('aside.wrongImpossible'),
    words: t('aside.wrongWords'),
    other: t('aside.wrongOther'),
    unsorted: t('told.unsorted'),
    missing: t('told.missing'),
  };
}
