import type { RepairGuide } from '../../utils/core/feedback/repair-list.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { nameRepair } from './RepairGuides.tsx';

export interface RepairsDoneProps {
  readonly guides: readonly RepairGuide[];
  readonly t: Translate;
  /** `name`: what the step is called on screen. */
  readonly onPutBack: (guideId: string, stepId: string, name: string) => void;
}

/** What was repaired, folded away, with the way back. */
export function RepairsDone({ guides, t, onPutBack }: RepairsDoneProps) {
  const done = guides.flatMap(({ guide, steps }) =>
    steps.flatMap((step) => (step.isDone ? { guide, step } : [])),
  );
  if (done.length === 0) return null;
  return (
    <details class="more">
      <summary>{t('repairs.done', { count: done.length })}</summary>
      <ul class="wanted">
        {done.map(({ guide, step }) => {
          const name = nameRepair(step);
          return (
            <li key={`${guide} ${step.step}`}>
              <span lang={step.name?.language}>{name}</span>
              <button
                type="button"
                class="button button-small"
                aria-label={t('repairs.of', { action: t('repairs.putBack'), name })}
                onClick={() => onPutBack(guide, step.step, name)}
              >
                {t('repairs.putBack')}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
