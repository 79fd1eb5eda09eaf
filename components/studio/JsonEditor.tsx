import { useId } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';

export interface JsonEditorProps {
  readonly text: string;
  readonly t: Translate;
  readonly onText: (text: string) => void;
}

/** The guide as it is stored, for who reads JSON. The same checks look at it. */
export function JsonEditor({ text, t, onText }: JsonEditorProps) {
  const id = useId();
  return (
    <section class="sheet" aria-labelledby={id}>
      <h2 id={id}>{t('studio.json')}</h2>
      <p class="aside" id={`${id}-hint`}>
        {t('studio.jsonHint')}
      </p>
      <textarea
        class="json"
        aria-labelledby={id}
        aria-describedby={`${id}-hint`}
        value={text}
        rows={28}
        wrap="off"
        spellcheck={false}
        autoComplete="off"
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </section>
  );
}
