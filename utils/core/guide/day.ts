/** The day of a moment, as guides write days. `at`: milliseconds since the epoch. Days begin as conditions count them: in UTC. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
