import { useId } from 'preact/hooks';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly help?: string;
  /** Not shown while it is typed. */
  readonly isSecret?: boolean;
  readonly isLong?: boolean;
  readonly onInput: (value: string) => void;
}

export function TextField(props: TextFieldProps) {
  const { label, value, help, isSecret = false, isLong = false, onInput } = props;
  const id = useId();
  const common = {
    id,
    value,
    autoComplete: 'off',
    spellcheck: false,
    'aria-describedby': help === undefined ? undefined : `${id}-help`,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help !== undefined && (
        <span class="aside" id={`${id}-help`}>
          {help}
        </span>
      )}
      {isLong ? (
        <textarea {...common} rows={4} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input
          {...common}
          type={isSecret ? 'password' : 'text'}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
