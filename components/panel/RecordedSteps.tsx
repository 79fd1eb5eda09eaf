import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { RecordCommand, RecordingView } from '../../utils/core/record/view.ts';
import { RecordedStep } from './RecordedStep.tsx';

export interface RecordedStepsProps {
  readonly recording: RecordingView;
  readonly t: Translate;
  readonly onCommand: (command: RecordCommand) => void;
  readonly onCancelPick: () => void;
}

/** The steps so far, and where the next one comes. */
export function RecordedSteps({ recording, t, onCommand, onCancelPick }: RecordedStepsProps) {
  const { steps, after, canUndo, picking, language } = recording;
  return (
    <section>
      <h2>{t('record.steps')}</h2>
      {steps.length === 0 && <p class="soft">{t('record.empty')}</p>}
      <ol class="lines recorded" aria-live="polite" aria-relevant="additions">
        {steps.map((step, index) => (
          <RecordedStep
            key={step.stepId}
            step={step}
            number={index + 1}
            language={language}
            isPicking={step.stepId === picking}
            isLast={index === steps.length - 1}
            isPlace={step.stepId === after}
            t={t}
            onCommand={onCommand}
            onCancelPick={onCancelPick}
          />
        ))}
      </ol>
      {canUndo && (
        <button type="button" class="button" onClick={() => onCommand({ do: 'remove' })}>
          {t('record.undo')}
        </button>
      )}
    </section>
  );
}
