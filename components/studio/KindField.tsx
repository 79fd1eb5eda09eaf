import { canBeShown, changeKind, STEP_KINDS } from '../../utils/core/studio/edit-kind.ts';
import { SelectField } from './fields.tsx';
import { wordAnswers } from './QuestionFields.tsx';
import type { StepPartProps } from './StepForm.tsx';

/** How the step is shown. */
export function KindField(props: StepPartProps) {
  const { step, t, onStep } = props;
  const words = {
    tooltip: t('forms.kindTooltip'),
    hotspot: t('forms.kindHotspot'),
    modal: t('forms.kindModal'),
    banner: t('forms.kindBanner'),
    question: t('forms.kindQuestion'),
  };
  return (
    <SelectField
      label={t('forms.stepKind')}
      value={step.kind}
      options={STEP_KINDS.map((value) => ({
        value,
        label: words[value],
        isDisabled: value !== step.kind && !canBeShown(value, step),
      }))}
      onChoose={(kind) => onStep(changeKind(step, kind, wordAnswers(props)))}
    />
  );
}
