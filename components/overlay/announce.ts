import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { RunView } from '../../utils/core/run/view.ts';
import { toPlainText } from '../../utils/core/text/plain-text.ts';
import type { Situation } from './situation.ts';

/** What a reader hears when a situation comes into view; null while only waiting. */
export function phraseSituation(run: RunView, situation: Situation, t: Translate): string | null {
  if (situation.says) return situation.says;
  if (situation.mood === 'quiet') return null;
  const isStep = ['step', 'words', 'doubt'].includes(situation.mood);
  const parts = [
    isStep && t('overlay.step', { number: run.number, count: run.steps.length }),
    situation.title,
    ...situation.remarks,
    isStep && toPlainText(run.step.body),
    isStep && !situation.isGuarded && run.step.risk && t('overlay.irreversible'),
  ];
  return parts
    .filter(Boolean)
    .join('. ')
    .replaceAll(/([.!?…])\. /g, '$1 ');
}
