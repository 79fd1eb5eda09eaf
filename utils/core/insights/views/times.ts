/** How long a guide took those who finished it, in bands. */
import { TIME_BANDS } from '../../run/types.ts';
import type { GuideRef, TimesView } from './query.ts';
import { estimate, pool, type GuideWeek } from './share.ts';

/** Null: of nobody, or too few, it was published. */
export function viewTimes(weeks: readonly GuideWeek[], guide: GuideRef): TimesView | null {
  // Who finished it is the group here: in `pool` that is `active`.
  const finished = weeks.map((it) => ({
    ...it,
    active: estimate(it.figures.outcome?.['completed'], it.active, it.few),
  }));
  const rows = TIME_BANDS.map((band) => ({
    band,
    share: pool(finished, ({ took }) => took?.[band]),
  }));
  const known = finished.filter(({ active }) => active !== null).length;
  return rows.some(({ share }) => share) ? { ...guide, weeks: known, rows } : null;
}
