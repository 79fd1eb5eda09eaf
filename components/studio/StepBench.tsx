import type { Step, Walkthrough } from '../../utils/core/guide/schema.ts';
import { copySteps } from '../../utils/core/studio/copy-steps.ts';
import { newStep, putSteps } from '../../utils/core/studio/edit-steps.ts';
import { CopySteps } from './CopySteps.tsx';
import type { KindBenchProps } from './KindBench.tsx';
import { PartBench } from './PartBench.tsx';
import { StepForm } from './StepForm.tsx';
import { StepOnPage } from './StepOnPage.tsx';
import { StepPreview } from './StepPreview.tsx';

/** The steps, the form of the open one, and what a learner will see of it. */
export function StepBench(props: KindBenchProps<Walkthrough>) {
  const { guide, language, ui, live, t, onOpen, onEdit } = props;
  const common = { guide, language, ui, t };
  return (
    <PartBench<Step>
      {...props}
      parts={guide.steps}
      words={{
        list: t('studio.steps'),
        partOf: (number, count) => t('studio.stepOf', { number, count }),
        none: t('studio.noSteps'),
      }}
      onParts={(steps, key) => onEdit(putSteps(guide, steps), key)}
      renderMore={({ after, add, show }) => (
        <>
          <button
            type="button"
            class="button"
            onClick={() => add(newStep(guide, t('studio.newStep')))}
          >
            {t('studio.addStep')}
          </button>
          <CopySteps
            label={t('forms.copySteps')}
            text={t('forms.copyStepsText')}
            guideId={guide.id}
            language={language}
            t={t}
            onCopy={(from, ids) => {
              const copied = copySteps(guide, from, ids, after);
              onEdit(copied.guide);
              show(copied.partId, t('forms.copied', { count: ids.length }));
            }}
          />
        </>
      )}
      renderForm={(step, onStep) => (
        <>
          <StepForm {...common} step={step} onStep={onStep} />
          <StepOnPage {...common} step={step} live={live} />
        </>
      )}
      renderBeside={(step) => <StepPreview {...common} step={step} onOpen={onOpen} />}
    />
  );
}
