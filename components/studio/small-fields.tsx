/** Fields that the rarer forms need: a day, a tick, several lines of a kind, and parts that are folded away. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';

export interface DateFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  /** Undefined: there is none. */
  readonly onDay: (day: string | undefined) => void;
}

export function DateField({ label, value, onDay }: DateFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="short"
        type="date"
        value={value ?? ''}
        onInput={({ currentTarget }) => {
          // While a day is being written, it may be none.
          if (currentTarget.validity.valid) onDay(currentTarget.value || undefined);
        }}
      />
    </div>
  );
}

export interface TickFieldProps {
  readonly label: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

export function TickField({ label, isTicked, onTick }: TickFieldProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={isTicked}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}

export interface FoldProps {
  readonly label: string;
  /** Something is in it already: then it is open at first. */
  readonly isUsed: boolean;
  readonly children: ComponentChildren;
}

/** What most authors need seldom: drawn once it is opened, and then it stays as the author left it. */
export function Fold({ label, isUsed, children }: FoldProps) {
  const [isOpen, setOpen] = useState(isUsed);
  return (
    <details
      class="more fold"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{label}</summary>
      {isOpen && <div class="folded">{children}</div>}
    </details>
  );
}

export interface RemoveButtonProps {
  /** What is removed. */
  readonly name: string;
  readonly t: Translate;
  readonly onRemove: () => void;
}

export function RemoveButton({ name, t, onRemove }: RemoveButtonProps) {
  return (
    <button
      type="button"
      class="button button-quiet"
      aria-label={t('studio.removeDraft', { title: name })}
      onClick={onRemove}
    >
      {t('studio.remove')}
    </button>
  );
}
