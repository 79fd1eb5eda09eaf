import { useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';

/** False: it did not work, and that is said. `keepsWords`: those of before stay until this one works. */
export type Attempt = (work: () => Promise<unknown>, keepsWords?: boolean) => Promise<boolean>;

/**
 * What presses go through, so that none fails without a word; and the words, '' where all is well. The work
 * is begun at once, inside the press, and the words go with the next one, or with `forget`.
 */
export function useAttempt(
  t: Translate,
): readonly [attempt: Attempt, trouble: string, forget: () => void] {
  const [hasFailed, setFailed] = useState(false);
  const attempt: Attempt = async (work, keepsWords = false) => {
    if (!keepsWords) setFailed(false);
    try {
      await work();
      if (keepsWords) setFailed(false);
      return true;
    } catch (error) {
      console.warn('[leidraad]', error);
      setFailed(true);
      return false;
    }
  };
  return [attempt, hasFailed ? t('page.failed') : '', () => setFailed(false)];
}
