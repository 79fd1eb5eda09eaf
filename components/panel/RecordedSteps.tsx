import { useRef } from 'preact/hooks';
import type { RecordCommand, RecordingView } from '../../utils/core/record/view.ts';
import { NewestStep } from './NewestStep.tsx';
import { RecordedStep, type RecordedStepProps } from './RecordedStep.tsx';

export interface RecordedStepsProps extends Pick<
  RecordedStepProps,
  't' | 'onCommand' | 'onCancelPick'
> {
  readonly recording: RecordingView;
}

/** The steps so far, and where the next one comes. */
export function RecordedSteps({ recording, t, onCommand, onCancelPick }: RecordedStepsProps) {
  const { steps, after, canUndo, picking, language } = recording;
  const heading = useRef<HTMLHeadingElement>(null);
  const command = async (it: RecordCommand) => {
    const isDone = await onCommand(it);
    // What was pressed went with its step, or with the last that can be taken out.
    if (document.activeElement === document.body) heading.current?.focus();
    return isDone;
  };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {t('record.steps')}
      </h2>
      {steps.length === 0 && <p class="soft">{t('record.empty')}</p>}
      <NewestStep steps={steps} language={language} />
      <ol class="lines recorded">
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
            onCommand={command}
            onCancelPick={onCancelPick}
          />
        ))}
      </ol>
      {canUndo && (
        <button type="button" class="button" onClick={() => command({ do: 'remove' })}>
          {t('record.undo')}
        </button>
      )}
    </section>
  );
}
