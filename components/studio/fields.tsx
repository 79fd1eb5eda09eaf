/** The fields of the studio's forms: a label, a hint, and a mark where somebody's number was written. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { findPersonal } from '../../utils/core/record/find-personal.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';

export interface TextFieldProps {
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly value: string;
  /** Of what is written; undefined: of none. */
  readonly lang?: string | undefined;
  readonly max: number;
  /** Several lines. */
  readonly isLong?: boolean;
  readonly t: Translate;
  readonly onText: (text: string) => void;
}

export function TextField(props: TextFieldProps) {
  const { label, hint, value, lang, max, isLong, t, onText } = props;
  const id = useId();
  const found = findPersonal(value);
  const said = [hint && `${id}-hint`, found.length > 0 && `${id}-trouble`].filter(Boolean);
  const common = {
    id,
    value,
    lang,
    maxLength: max,
    autoComplete: 'off',
    'aria-describedby': said.length > 0 ? said.join(' ') : undefined,
    'aria-invalid': found.length > 0 ? ('true' as const) : undefined,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <div id={`${id}-hint`} class="aside">
          {hint}
        </div>
      )}
      {isLong ? (
        <textarea {...common} rows={3} onInput={(event) => onText(event.currentTarget.value)} />
      ) : (
        <input {...common} type="text" onInput={(event) => onText(event.currentTarget.value)} />
      )}
      {found.length > 0 && (
        <p id={`${id}-trouble`} class="trouble">
          {t('studio.personalHere', { found: found.join(', ') })}
        </p>
      )}
    </div>
  );
}

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly min: number;
  readonly max: number;
  /** There is always one. */
  readonly isNeeded?: boolean;
  readonly t: Translate;
  /** Undefined: there is none. What cannot be is not told. */
  readonly onNumber: (value: number | undefined) => void;
}

export function NumberField(props: NumberFieldProps) {
  const { label, value, min, max, isNeeded, t, onNumber } = props;
  const id = useId();
  /** What cannot be stays as it was typed, until it is mended or `of`, the value behind it, is another. */
  const [typed, setTyped] = useState<{ text: string; of: typeof value } | null>(null);
  const isWrong = typed !== null && typed.of === value;
  useEffect(() => setTyped(null), [value]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="short"
        type="number"
        min={min}
        max={max}
        step={1}
        required={isNeeded}
        aria-describedby={isWrong ? `${id}-trouble` : undefined}
        aria-invalid={isWrong ? 'true' : undefined}
        value={isWrong ? typed.text : (value ?? '')}
        onInput={({ currentTarget }) => {
          const { valueAsNumber, validity } = currentTarget;
          setTyped(validity.valid ? null : { text: currentTarget.value, of: value });
          if (validity.valid) onNumber(Number.isNaN(valueAsNumber) ? undefined : valueAsNumber);
        }}
      />
      {isWrong && (
        <p id={`${id}-trouble`} class="trouble">
          {t('forms.range', { min, max })}
        </p>
      )}
    </div>
  );
}

export interface SelectFieldProps<Value extends string> {
  readonly label: string;
  /** One that is none of the options, such as what is gone meanwhile, is shown as it is; empty: none. */
  readonly value: Value;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly lang?: string;
    readonly isDisabled?: boolean;
  }[];
  readonly onChoose: (value: Value) => void;
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, options, onChoose } = props;
  const id = useId();
  const isGone = value !== '' && !options.some((option) => option.value === value);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="select"
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value as Value)}
      >
        {options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            lang={option.lang}
            disabled={option.isDisabled}
          >
            {option.label}
          </option>
        ))}
        {isGone && <option value={value}>{value}</option>}
      </select>
    </div>
  );
}
