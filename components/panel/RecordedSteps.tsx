import { useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { RecordCommand, RecordedLine } from '../../utils/core/record/view.ts';
import { NoteForm } from './NoteForm.tsx';

export interface RecordedStepsProps {
  readonly steps: readonly RecordedLine[];
  /** Of the steps. */
  readonly language: string;
  readonly t: Translate;
  readonly onCommand: (command: RecordCommand) => void;
}

/** The steps so far, each to be noted on or taken out. */
export function RecordedSteps({ steps, language, t, onCommand }: RecordedStepsProps) {
  const [noting, setNoting] = useState<string | null>(null);
  return (
    <section>
      <h2>{t('record.steps')}</h2>
      {steps.length === 0 && <p class="soft">{t('record.empty')}</p>}
      <ol class="lines recorded" aria-live="polite" aria-relevant="additions">
        {steps.map(({ stepId, title, notes }, index) => {
          const number = index + 1;
          return (
            <li key={stepId}>
              <span lang={language}>{title}</span>
              {notes.map((note, at) => (
                <p key={at} class="soft" lang={language}>
                  {note}
                </p>
              ))}
              {noting === stepId ? (
                <NoteForm
                  t={t}
                  onCancel={() => setNoting(null)}
                  onSave={(kind, text) => {
                    setNoting(null);
                    onCommand({ do: 'note', stepId, kind, text });
                  }}
                />
              ) : (
                <div class="row">
                  <button
                    type="button"
                    class="button button-quiet"
                    aria-label={t('record.note', { number })}
                    onClick={() => setNoting(stepId)}
                  >
                    {t('record.noteShort')}
                  </button>
                  <button
                    type="button"
                    class="button button-quiet"
                    aria-label={t('record.remove', { number })}
                    onClick={() => onCommand({ do: 'remove', stepId })}
                  >
                    {t('record.removeShort')}
                  </button>
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {steps.length > 0 && (
        <button type="button" class="button" onClick={() => onCommand({ do: 'remove' })}>
          {t('record.undo')}
        </button>
      )}
    </section>
  );
}
