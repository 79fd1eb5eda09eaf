import { UI_LANGUAGES } from '../../utils/core/i18n/choose-language.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { listLanguages } from '../../utils/core/studio/edit-words.ts';
import { isDirty, type Session, type Written } from '../../utils/core/studio/session.ts';
import { SelectField } from './fields.tsx';
import { nameLanguage } from './name-language.ts';

export interface EditorBarProps<W extends Written> {
  readonly session: Session<W>;
  /** The one that is written in. */
  readonly language: string;
  readonly ui: UiLanguage;
  readonly isJson?: boolean;
  /** Of the list of drafts. */
  readonly listLink: string;
  readonly t: Translate;
  readonly onTell: (event: { readonly type: 'undone' | 'redone' }) => void;
  readonly onLanguage: (language: string) => void;
  /** Undefined: there is no such view of it. */
  readonly onJson?: (isJson: boolean) => void;
  /** To the list of what is to be mended. */
  readonly onChecks: () => void;
}

function phraseState<W extends Written>(session: Session<W>, t: Translate): string {
  if (session.trouble) return t('studio.notSaved');
  return isDirty(session) ? t('studio.saving') : t('studio.saved');
}

/** What stays at hand while writing: back, undo, whether it is saved, which language, which view. */
export function EditorBar<W extends Written>(props: EditorBarProps<W>) {
  const {
    session,
    listLink,
    language,
    ui,
    isJson = false,
    t,
    onTell,
    onLanguage,
    onJson,
    onChecks,
  } = props;
  const { past, present, future } = session.history;
  const own = listLanguages(present);
  const codes = [...new Set([...own, ...UI_LANGUAGES.map(({ code }) => code)])];
  // A text that is no guide cannot be shown as one.
  const isNoGuide = session.typed !== null && session.typed.of === null;
  return (
    <div class="studio-bar">
      <a class="button button-quiet" href={listLink}>
        {t('studio.back')}
      </a>
      <div class="row">
        <button
          type="button"
          class="button"
          disabled={past.length === 0 && !isNoGuide}
          onClick={() => onTell({ type: 'undone' })}
        >
          {t('studio.undo')}
        </button>
        <button
          type="button"
          class="button"
          disabled={future.length === 0}
          onClick={() => onTell({ type: 'redone' })}
        >
          {t('studio.redo')}
        </button>
      </div>
      <span class={session.trouble ? 'save-state care' : 'save-state'}>
        {phraseState(session, t)}
      </span>
      {session.problems.length > 0 && (
        <button type="button" class="button button-small" onClick={onChecks}>
          {t('studio.toMend', { count: session.problems.length })}
        </button>
      )}
      {!isJson && (
        <SelectField
          label={t('studio.language')}
          value={language}
          options={codes.map((code) => ({
            value: code,
            label: own.includes(code)
              ? nameLanguage(code, ui)
              : t('studio.newLanguage', { language: nameLanguage(code, ui) }),
          }))}
          onChoose={onLanguage}
        />
      )}
      {onJson && (
        <button
          type="button"
          class="button"
          aria-pressed={isJson}
          disabled={isNoGuide}
          onClick={() => onJson(!isJson)}
        >
          {t('studio.jsonView')}
        </button>
      )}
    </div>
  );
}
