/** How long the log is kept line by line. After that the counts of a week are all that is left of it. */
const DAY_MS = 86_400_000;
/** Policy may shorten this, and not lengthen it. */
export const LONGEST_LOG_DAYS = 90;

/**
 * Events before this moment, the start of a day (UTC), are deleted; so what is kept of it tells no
 * moment either.
 */
export function startOfLog(now: number, days: number): number {
  const kept = Math.min(Math.max(days, 1), LONGEST_LOG_DAYS);
  return Math.ceil(now / DAY_MS - kept) * DAY_MS;
}
