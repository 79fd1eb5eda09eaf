import type { Translate } from '../../utils/core/i18n/translate.ts';

/** Why storage does not work and what helps; a trouble that is not in the table is shown as it is. */
export function explainTrouble(trouble: string, t: Translate): string {
  const words: Readonly<Record<string, string>> = {
    quota: t('storage.quota'),
    blocked: t('storage.blocked'),
    corrupt: t('storage.corrupt'),
    upgrade: t('storage.upgrade'),
    unavailable: t('storage.unavailable'),
  };
  return words[trouble] ?? trouble;
}
