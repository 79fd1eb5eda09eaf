/** English as it is read in Europe. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

export interface Dates {
  format(at: number | Date): string;
  /** In French as it follows “du”: “16 au 22 novembre 2026”. */
  formatRange(from: number | Date, to: number | Date): string;
}

/**
 * Names days in one of our languages.
 *
 * @param options By default the day, the month in letters and the year, where the person is.
 */
export function createDates(
  language: string,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'long' },
): Dates {
  const dates = new Intl.DateTimeFormat(localeOf(language), options);
  if (language !== 'fr') return dates;
  return {
    format: (at) => dates.formatToParts(at).map(nameInFrench).join(''),
    formatRange: (from, to) =>
      dates
        .formatRangeToParts(from, to)
        .map((part) =>
          part.source === 'shared' && part.value.includes('–') ? ' au ' : nameInFrench(part),
        )
        .join(''),
  };
}

/** `Intl` leaves out that the first day of a month is the only one with an ordinal. */
function nameInFrench({ type, value }: Intl.DateTimeFormatPart): string {
  return type === 'day' && value === '1' ? '1er' : value;
}
