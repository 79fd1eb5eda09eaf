import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { findPersonal } from '../../utils/core/record/find-personal.ts';
import type { NoteKind } from '../../utils/core/record/edit-recording.ts';

export interface NoteFormProps {
  readonly t: Translate;
  readonly onSave: (kind: NoteKind, text: string) => void;
  readonly onCancel: () => void;
}

/** A note on a step, written on the spot. A number of a person is not taken. */
export function NoteForm({ t, onSave, onCancel }: NoteFormProps) {
  const [kind, setKind] = useState<NoteKind>('why');
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const personal = findPersonal(text);
  useEffect(() => field.current?.focus(), []);
  const kinds = [
    { value: 'why', name: t('record.noteWhy') },
    { value: 'exception', name: t('record.noteException') },
    { value: 'whom', name: t('record.noteWhom') },
  ] as const;
  return (
    <form
      class="note"
      onSubmit={(event) => {
        event.preventDefault();
        const note = text.trim();
        if (note !== '' && personal.length === 0) onSave(kind, note);
      }}
    >
      <label for={`${id}kind`}>{t('record.noteKind')}</label>
      <select
        id={`${id}kind`}
        value={kind}
        onChange={({ currentTarget }) => setKind(currentTarget.value as NoteKind)}
      >
        {kinds.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      <label for={`${id}text`}>{t('record.noteText')}</label>
      <textarea
        ref={field}
        id={`${id}text`}
        rows={3}
        // What holds whom to ask is one short line.
        maxLength={kind === 'whom' ? 200 : 2_000}
        value={text}
        aria-invalid={personal.length > 0}
        aria-describedby={`${id}trouble`}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p id={`${id}trouble`} class="trouble" role="status">
        {personal.length > 0 && t('record.personal', { found: personal.join(', ') })}
      </p>
      <div class="row">
        <button type="submit" class="button button-main">
          {t('record.noteSave')}
        </button>
        <button type="button" class="button button-quiet" onClick={onCancel}>
          {t('record.cancel')}
        </button>
      </div>
    </form>
  );
}
