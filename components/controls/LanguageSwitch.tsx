import type { Translate } from '../../utils/core/i18n/translate.ts';
import { UI_LANGUAGES } from '../../utils/core/i18n/choose-language.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { ChevronIcon } from '../icons/icons.tsx';

export interface LanguageSwitchProps {
  readonly language: UiLanguage;
  readonly t: Translate;
  /** Null: the organisation has chosen it. */
  readonly onChoose: ((language: UiLanguage) => void) | null;
}

/**
 * A native list, so that it works by keyboard and in every reader. What is seen is the short code;
 * the list itself lies over it, transparent.
 */
export function LanguageSwitch({ language, t, onChoose }: LanguageSwitchProps) {
  return (
    <span class="language">
      <span class="language-code" aria-hidden="true">
        {language.toUpperCase()}
        {onChoose && <ChevronIcon />}
      </span>
      <select
        aria-label={onChoose ? t('language.label') : t('language.fixed')}
        disabled={!onChoose}
        value={language}
        onChange={(event) => onChoose!(event.currentTarget.value as UiLanguage)}
      >
        {UI_LANGUAGES.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
