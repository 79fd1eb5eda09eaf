import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { StepMark } from '../../utils/core/run/view.ts';

export function nameMarks(t: Translate): Readonly<Record<StepMark, string>> {
  return {
    done: t('overlay.markDone'),
    skipped: t('overlay.markSkipped'),
    current: t('overlay.markCurrent'),
    ahead: t('overlay.markAhead'),
  };
}
