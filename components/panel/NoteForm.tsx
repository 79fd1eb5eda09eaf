import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { LIMITS } from '../../utils/core/guide/limits.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { findPersonal } from '../../utils/core/record/find-personal.ts';
import type { NoteKind, NoteRoom } from '../../utils/core/record/notes.ts';
import { useOneAtATime } from '../controls/use-one-at-a-time.ts';

export interface NoteFormProps {
  readonly t: Translate;
  readonly room: NoteRoom;
  /** Closes the form where it worked; else what was typed stays. */
  readonly onSave: (kind: NoteKind, text: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** A note on a step, written on the spot. A number of a person is not taken, nor more than the step has room for. */
export function NoteForm({ t, room, onSave, onCancel }: NoteFormProps) {
  const [kind, setKind] = useState<NoteKind>('why');
  const [text, setText] = useState('');
  const once = useOneAtATime();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const note = text.trim();
  const trouble = findTrouble(note, room[kind], t);
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
        if (note !== '' && trouble === null) void once(() => onSave(kind, note));
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
        maxLength={LIMITS.text}
        value={text}
        aria-invalid={trouble !== null}
        aria-describedby={`${id}trouble`}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p id={`${id}trouble`} class="trouble" role="status">
        {trouble}
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

function findTrouble(note: string, room: number, t: Translate): string | null {
  const personal = findPersonal(note);
  if (personal.length > 0) return t('record.personal', { found: personal.join(', ') });
  if (room === 0) return t('record.noteFull');
  return note.length > room ? t('record.noteLong', { count: room }) : null;
}
