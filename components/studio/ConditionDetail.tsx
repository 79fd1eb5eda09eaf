import { UI_LANGUAGES } from '../../utils/core/i18n/choose-language.ts';
import type { Plain } from '../../utils/core/studio/edit-condition.ts';
import { listLanguages } from '../../utils/core/studio/edit-words.ts';
import type { ConditionFieldsProps } from './ConditionFields.tsx';
import { SelectField, TextField } from './fields.tsx';
import { GuideField } from './GuideField.tsx';
import { nameStates, type ElementState } from './name-conditions.ts';
import { nameLanguage } from './name-language.ts';
import { DateField } from './small-fields.tsx';
import { TargetField } from './TargetField.tsx';

export interface ConditionDetailProps extends Pick<
  ConditionFieldsProps,
  'guide' | 'language' | 'ui' | 't'
> {
  readonly plain: Plain;
  readonly onPlain: (plain: Plain, field?: string) => void;
}

const ADDRESS = 500;
const ID = 64;
const VALUE = 200;

/** What one condition asks about. Groups have parts instead. */
export function ConditionDetail(props: ConditionDetailProps) {
  const { plain, guide, language, ui, t, onPlain } = props;
  if ('element' in plain) {
    const states = nameStates(t);
    return (
      <div class="pair">
        <TargetField
          label={t('studio.onWhat')}
          guide={guide}
          language={language}
          value={plain.element}
          onChoose={(element) => onPlain({ ...plain, element })}
        />
        <SelectField
          label={t('forms.state')}
          value={plain.state}
          options={(Object.keys(states) as ElementState[]).map((value) => ({
            value,
            label: states[value],
          }))}
          onChoose={(state) => onPlain({ ...plain, state })}
        />
      </div>
    );
  }
  if ('url' in plain) {
    return (
      <TextField
        label={t('studio.address')}
        hint={t('studio.addressHint')}
        value={plain.url}
        max={ADDRESS}
        t={t}
        onText={(url) => onPlain({ url }, 'url')}
      />
    );
  }
  if ('role' in plain) {
    return (
      <TextField
        label={t('forms.role')}
        hint={t('forms.idHint')}
        value={plain.role}
        max={ID}
        t={t}
        onText={(role) => onPlain({ role }, 'role')}
      />
    );
  }
  if ('language' in plain) {
    const own = [...listLanguages(guide), ...UI_LANGUAGES.map(({ code }) => code)];
    const codes = new Set([...own, plain.language]);
    return (
      <SelectField
        label={t('forms.language')}
        value={plain.language}
        options={[...codes].map((value) => ({ value, label: nameLanguage(value, ui) }))}
        onChoose={(chosen) => onPlain({ language: chosen })}
      />
    );
  }
  if ('variable' in plain) {
    return (
      <div class="pair">
        <SelectField
          label={t('forms.variable')}
          value={plain.variable}
          options={Object.keys(guide.variables).map((value) => ({ value, label: value }))}
          onChoose={(variable) => onPlain({ ...plain, variable })}
        />
        <TextField
          label={t('forms.value')}
          value={plain.is}
          max={VALUE}
          t={t}
          onText={(is) => onPlain({ ...plain, is }, 'value')}
        />
      </div>
    );
  }
  if ('guide' in plain) {
    return (
      <div class="pair">
        <GuideField
          label={t('forms.whichGuide')}
          value={plain.guide}
          onChoose={(chosen) => onPlain({ ...plain, guide: chosen })}
        />
        <SelectField
          label={t('forms.guideIs')}
          value={plain.is}
          options={[
            { value: 'completed', label: t('forms.completed') },
            { value: 'not-completed', label: t('forms.notCompleted') },
          ]}
          onChoose={(is) => onPlain({ ...plain, is })}
        />
      </div>
    );
  }
  if ('from' in plain) {
    return (
      <DateField
        label={t('forms.day')}
        value={plain.from}
        onDay={(from) => from && onPlain({ from })}
      />
    );
  }
  if ('until' in plain) {
    return (
      <DateField
        label={t('forms.day')}
        value={plain.until}
        onDay={(until) => until && onPlain({ until })}
      />
    );
  }
  return null;
}
