import { useId } from 'preact/hooks';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly help?: string;
  /** Several lines, or one that is not shown while it is typed. */
  readonly kind?: 'line' | 'lines' | 'secret';
  readonly onInput: (value: string) => void;
}

export function TextField({ label, value, help, kind = 'line', onInput }: TextFieldProps) {
  const id = useId();
  const common = {
    id,
    value,
    autoComplete: 'off',
    spellcheck: false,
    'aria-describedby': help === undefined ? undefined : `${id}-help`,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onInput(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help !== undefined && (
        <span class="aside" id={`${id}-help`}>
          {help}
        </span>
      )}
      {kind === 'lines' && <textarea {...common} rows={4} />}
      {kind === 'line' && <input {...common} type="text" />}
      {kind === 'secret' && <input {...common} type="password" />}
    </div>
  );
}
