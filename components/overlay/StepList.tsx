import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { RunView } from '../../utils/core/run/view.ts';
import { nameMarks } from '../controls/name-marks.ts';

export interface StepListProps {
  readonly id: string;
  readonly run: RunView;
  readonly t: Translate;
}

/** All steps at a glance, hung on the thread. */
export function StepList({ id, run, t }: StepListProps) {
  const words = nameMarks(t);
  return (
    <div id={id} class="steps">
      <p class="steps-guide" lang={run.language}>
        {run.guideTitle}
      </p>
      <ol>
        {run.steps.map(({ id: stepId, title, mark }) => (
          <li
            key={stepId}
            class={`step-line ${mark}`}
            aria-current={mark === 'current' ? 'step' : undefined}
          >
            <span class="knot" aria-hidden="true" />
            <span>
              <span lang={run.language}>{title}</span>{' '}
              <span class={mark === 'ahead' ? 'hidden' : 'step-mark'}>
                <span class="hidden">(</span>
                {words[mark]}
                <span class="hidden">)</span>
              </span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
