import type { PooledWeeks } from './share.ts';
import type { Speaker } from './speak.ts';

/** In which weeks that may be told, and why not in the others: else it seems to hold for all of them. */
export function tellWeeks(share: PooledWeeks, all: number, { t, week }: Speaker): string {
  const count = share.weeks;
  const told = t('insights.shownIn', { count, all, week: week(share.last) });
  return count < all ? `${told} ${t('insights.shownRest')}` : told;
}
