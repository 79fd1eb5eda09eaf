import { LIMITS } from '../../utils/core/guide/limits.ts';
import type { Localized } from '../../utils/core/guide/schema.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { TextField } from './fields.tsx';

export interface WordsFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly words: Localized | undefined;
  /** The one that is written in, and the one that the guide was written in first. */
  readonly language: string;
  readonly written: string;
  /** Markdown of several lines; else a title. */
  readonly isLong?: boolean;
  /** Other than usual. */
  readonly max?: number;
  readonly t: Translate;
  readonly onText: (text: string) => void;
}

/** Words in one language. Who translates has the original above the field. */
export function WordsField(props: WordsFieldProps) {
  const { label, hint, words, language, written, isLong = false, t, onText } = props;
  const original = language === written ? undefined : words?.[written];
  return (
    <TextField
      label={label}
      hint={
        (hint || original) && (
          <>
            {hint}
            {original && (
              <span class="original">
                {t('studio.original')} <span lang={written}>{original}</span>
              </span>
            )}
          </>
        )
      }
      value={words?.[language] ?? ''}
      lang={language}
      max={props.max ?? (isLong ? LIMITS.text : LIMITS.title)}
      isLong={isLong}
      t={t}
      onText={onText}
    />
  );
}
