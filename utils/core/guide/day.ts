/** The day of a moment, as guides write days, in UTC: the same for all who read it. `at`: milliseconds since the epoch. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/**
 * When a day begins where the person is: milliseconds since the epoch. `day`: `2026-06-14`; `later`: that
 * many days after it, which a change of the clocks makes shorter or longer than 24 hours.
 */
export function dayBegins(day: string, later = 0): number {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year!, month! - 1, date! + later).getTime();
}
