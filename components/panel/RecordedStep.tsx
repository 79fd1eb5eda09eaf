import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { RecordCommand, RecordedLine } from '../../utils/core/record/view.ts';
import { NoteForm } from './NoteForm.tsx';

export interface RecordedStepProps {
  readonly step: RecordedLine;
  readonly number: number;
  /** Of the step. */
  readonly language: string;
  /** Its place is being shown on the page. */
  readonly isPicking: boolean;
  readonly isLast: boolean;
  /** New steps come after it. */
  readonly isPlace: boolean;
  readonly t: Translate;
  /** Resolves once what it changed is drawn; false: it did not work, and that is said. */
  readonly onCommand: (command: RecordCommand) => Promise<boolean>;
  readonly onCancelPick: () => Promise<unknown>;
}

/** One step of a recording: to be noted on, shown anew, taken out, and to record behind. */
export function RecordedStep(props: RecordedStepProps) {
  const { step, number, language, isPicking, isLast, isPlace, t, onCommand, onCancelPick } = props;
  const { stepId, title, notes, room } = step;
  const [isNoting, setNoting] = useState(false);
  const noteButton = useRef<HTMLButtonElement>(null);
  const wasNoting = useRef(false);
  // What was pressed went with the form.
  useEffect(() => {
    if (wasNoting.current && document.activeElement === document.body) noteButton.current?.focus();
    wasNoting.current = isNoting;
  }, [isNoting]);
  const quiet = (
    label: string,
    fullLabel: string,
    press: () => unknown,
    ref: Ref<HTMLButtonElement> = null,
  ) => (
    <button
      type="button"
      class="button button-quiet"
      ref={ref}
      aria-label={fullLabel}
      onClick={press}
    >
      {label}
    </button>
  );
  return (
    <li>
      <span lang={language}>{title}</span>
      {notes.map((note, at) => (
        <p key={at} class="soft" lang={language}>
          {note}
        </p>
      ))}
      {isNoting ? (
        <NoteForm
          t={t}
          room={room}
          onCancel={() => setNoting(false)}
          onSave={async (kind, text) => {
            if (await onCommand({ do: 'note', stepId, kind, text })) setNoting(false);
          }}
        />
      ) : (
        <div class="row">
          {quiet(
            t('record.noteShort'),
            t('record.note', { number }),
            () => setNoting(true),
            noteButton,
          )}
          {isPicking
            ? quiet(t('pick.stop'), t('pick.stop'), onCancelPick)
            : quiet(t('record.pickShort'), t('record.pick', { number }), () =>
                onCommand({ do: 'pick', stepId }),
              )}
          {!isLast && (
            <button
              type="button"
              class="button button-quiet"
              aria-label={t('record.insert', { number })}
              aria-pressed={isPlace}
              onClick={() => onCommand({ do: 'insert', after: isPlace ? null : stepId })}
            >
              {t('record.insertShort')}
            </button>
          )}
          {quiet(t('record.removeShort'), t('record.remove', { number }), () =>
            onCommand({ do: 'remove', stepId }),
          )}
        </div>
      )}
      <div role="status">{isPicking && <p class="soft">{t('pick.onPage')}</p>}</div>
      <div role="status">{isPlace && !isLast && <p class="place">{t('record.place')}</p>}</div>
    </li>
  );
}
