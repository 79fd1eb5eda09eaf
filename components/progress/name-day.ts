import type { UiLanguage } from '../../utils/core/run/view.ts';

/** `at` in milliseconds since the epoch; the day where the person is. */
export function nameDay(at: number, language: UiLanguage): string {
  return new Date(at).toLocaleDateString(language, { dateStyle: 'long' });
}
