/** How a guide ends, over the weeks and teams asked for: each person counts once in each week. */
import { STOPPED } from '../people.ts';
import type { FunnelView, GuideRef } from './query.ts';
import { byReach, pool, type GuideWeek } from './share.ts';

/** Null: nobody, or too few, did anything with it. */
export function viewFunnel(weeks: readonly GuideWeek[], guide: GuideRef): FunnelView | null {
  const used = weeks.filter(({ active }) => active !== null);
  if (used.length === 0) return null;
  const outcomes = used.flatMap(({ figures }) => Object.keys(figures.outcome ?? {}));
  const steps = [...new Set(outcomes)].filter((outcome) => outcome.startsWith(STOPPED));
  const shareOf = (outcome: string) => pool(used, (figures) => figures.outcome?.[outcome]);
  return {
    ...guide,
    weeks: used.length,
    stopped: steps
      .flatMap((outcome) => {
        const share = shareOf(outcome);
        return share ? [{ step: outcome.slice(STOPPED.length), share }] : [];
      })
      .toSorted((a, b) => byReach(a.share, b.share)),
    completed: shareOf('completed'),
    open: shareOf('open'),
  };
}
