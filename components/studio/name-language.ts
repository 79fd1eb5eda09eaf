import type { UiLanguage } from '../../utils/core/run/view.ts';

/** What a language is called in the reader's own. */
export function nameLanguage(code: string, reader: UiLanguage): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? code;
}
