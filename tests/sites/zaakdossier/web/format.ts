import type { Language } from './translate.ts';

// The office is in the Netherlands, so its clock counts, not that of the server or the browser.
const TIME_ZONE = 'Europe/Amsterdam';
// British English, since a month-first date in a Dutch municipality would mislead.
const LOCALES: Record<Language, string> = { nl: 'nl-NL', de: 'de-DE', en: 'en-GB' };

/** `YYYY-MM-DD` → "3 jun 2026" in the reader's language. */
export function formatDate(date: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

/** An ISO moment → date and time in the office's time zone. */
export function formatMoment(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: TIME_ZONE,
  }).format(new Date(moment));
}

export function formatSize(bytes: number, language: Language): string {
  const [unit, amount] =
    bytes < 1000
      ? ['byte', bytes]
      : bytes < 1e6
        ? ['kilobyte', bytes / 1000]
        : ['megabyte', bytes / 1e6];
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'unit',
    unit: unit,
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(amount);
}
