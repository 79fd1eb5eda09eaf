import type { Step } from '../../utils/core/guide/schema.ts';
import { NumberField, SelectField } from './fields.tsx';
import { patch } from '../../utils/core/studio/edit-words.ts';
import type { StepPartProps } from './StepForm.tsx';
import { TargetField } from './TargetField.tsx';

const WAYS = [
  'explain',
  'wait',
  'skip',
  'stop',
] as const satisfies readonly Step['onMissing']['do'][];

/** What to do while the target cannot be found, and after how long. */
export function MissingFields(props: StepPartProps) {
  const { guide, step, language, t, onStep } = props;
  const { onMissing } = step;
  const words = {
    explain: t('studio.missingExplain'),
    wait: t('studio.missingWait'),
    skip: t('studio.missingSkip'),
    stop: t('studio.missingStop'),
  };
  return (
    <fieldset class="group">
      <legend>{t('studio.missing')}</legend>
      <SelectField
        label={t('studio.missingDo')}
        value={onMissing.do}
        options={WAYS.map((value) => ({ value, label: words[value] }))}
        onChoose={(way) => onStep({ onMissing: { ...onMissing, do: way } })}
      />
      <NumberField
        key={step.id}
        label={t('studio.missingAfter')}
        value={onMissing.after}
        min={1}
        max={120}
        isNeeded
        t={t}
        onNumber={(after) => after && onStep({ onMissing: { ...onMissing, after } }, 'after')}
      />
      {onMissing.do === 'explain' && (
        <TargetField
          label={t('forms.region')}
          guide={guide}
          language={language}
          value={onMissing.region ?? ''}
          own={t('forms.regionAround')}
          onChoose={(region) =>
            onStep({ onMissing: patch(onMissing, { region: region || undefined }) })
          }
        />
      )}
    </fieldset>
  );
}
