import { useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';

/** False: it did not work, and that is said. */
export type Attempt = (work: () => Promise<unknown>) => Promise<boolean>;

/**
 * What presses go through, so that none fails without a word; and the words, '' where all is well. The work
 * is begun at once, inside the press, and the words go with the next one.
 */
export function useAttempt(t: Translate): readonly [attempt: Attempt, trouble: string] {
  const [hasFailed, setFailed] = useState(false);
  const attempt: Attempt = async (work) => {
    setFailed(false);
    try {
      await work();
      return true;
    } catch (error) {
      console.warn('[leidraad]', error);
      setFailed(true);
      return false;
    }
  };
  return [attempt, hasFailed ? t('page.failed') : ''];
}
