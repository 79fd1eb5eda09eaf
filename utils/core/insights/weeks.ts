/** ISO weeks (Monday to Sunday, UTC), written as `2026-W05`: the finest time in which counts leave. */
const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** The epoch was a Thursday, and a week belongs to the year of its Thursday. */
const THURSDAY = 3;

export const WEEK_PATTERN = /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/;

/** The week of a moment in milliseconds since the epoch. */
export function weekOf(at: number): string {
  const thursday = startOf(at) + THURSDAY * DAY_MS;
  const year = new Date(thursday).getUTCFullYear();
  const number = Math.floor((thursday - Date.UTC(year, 0, 1)) / WEEK_MS) + 1;
  return `${String(year).padStart(4, '0')}-W${String(number).padStart(2, '0')}`;
}

/** When the week begins, in milliseconds since the epoch; null for a week that there is not. */
export function startOfWeek(week: string): number | null {
  if (!WEEK_PATTERN.test(week)) return null;
  const year = Number(week.slice(0, 4));
  // The fourth of January lies in the first week of every year.
  const start = startOf(Date.UTC(year, 0, 4)) + (Number(week.slice(6)) - 1) * WEEK_MS;
  return weekOf(start) === week ? start : null;
}

/** When the week is over; null for a week that there is not. */
export function endOfWeek(week: string): number | null {
  const start = startOfWeek(week);
  return start === null ? null : start + WEEK_MS;
}

/** Over, so that nothing that happens can change its counts. */
export function isClosed(week: string, now: number): boolean {
  const end = endOfWeek(week);
  return end !== null && end <= now;
}

/** The weeks that have ended since the one with `since` in it, that one included, oldest first. */
export function listClosedWeeks(since: number, now: number): string[] {
  const weeks: string[] = [];
  for (let at = startOf(since); at + WEEK_MS <= now; at += WEEK_MS) weeks.push(weekOf(at));
  return weeks;
}

function startOf(at: number): number {
  const day = Math.floor(at / DAY_MS);
  return (day - ((((day + THURSDAY) % 7) + 7) % 7)) * DAY_MS;
}
