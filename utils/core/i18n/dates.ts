/**
 * Names days in one of our languages; English as it is read in Europe.
 *
 * @param options By default the day, the month in letters and the year, where the person is.
 */
export function createDates(
  language: string,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'long' },
): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options);
}
