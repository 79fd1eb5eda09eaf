import type { Step } from '../../utils/core/guide/schema.ts';
import { NumberField, SelectField } from './fields.tsx';
import type { StepPartProps } from './StepForm.tsx';

const WAYS = [
  'explain',
  'wait',
  'skip',
  'stop',
] as const satisfies readonly Step['onMissing']['do'][];

/** What to do while the target cannot be found, and after how long. */
export function MissingFields({ step: { onMissing }, t, onStep }: StepPartProps) {
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
        label={t('studio.missingAfter')}
        value={onMissing.after}
        min={1}
        max={120}
        onNumber={(after) => after && onStep({ onMissing: { ...onMissing, after } }, 'after')}
      />
    </fieldset>
  );
}
