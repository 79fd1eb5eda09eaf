import type { LoadedExtension } from './extension.ts';

const DAY_MS = 86_400_000;

/** In weeks as reports count them: from Monday to Sunday, by UTC. */
const PLACES = { tuesday: 2, wednesday: 3 } as const;

/** How many days it is to that day of next week, when this week alone has ended, whatever day it is today. */
export function daysToNext(weekday: keyof typeof PLACES, now = Date.now()): number {
  const today = new Date(now).getUTCDay() || 7;
  return 7 - today + PLACES[weekday];
}

/** Moves the clock of the extension's worker, until the worker ends. Negative: into the past. */
export async function passTime(extension: LoadedExtension, days: number): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate((ms) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + ms;
  }, days * DAY_MS);
}
