import type { Walkthrough } from '../../utils/core/guide/schema.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { pickWords } from '../../utils/core/run/localize.ts';
import { SelectField } from './fields.tsx';

export interface GotoFieldProps {
  readonly label: string;
  readonly guide: Walkthrough;
  readonly language: string;
  /** Empty: the next step. */
  readonly value: string;
  /** Undefined: there has to be a step. */
  readonly none?: string;
  readonly t: Translate;
  readonly onChoose: (stepId: string) => void;
}

/** A step to go on with, by its number and title, or the end. */
export function GotoField({ label, guide, language, value, none, t, onChoose }: GotoFieldProps) {
  const steps = guide.steps.map(({ id, title }, index) => ({
    value: id,
    label: `${index + 1}. ${pickWords(title, language, guide.language) || t('studio.untitled')}`,
  }));
  return (
    <SelectField
      label={label}
      value={value}
      options={[
        ...(none === undefined ? [] : [{ value: '', label: none }]),
        ...steps,
        { value: 'end', label: t('forms.toEnd') },
      ]}
      onChoose={onChoose}
    />
  );
}
