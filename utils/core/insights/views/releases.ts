/** Weeks before and after something changed: what the manager wrote down, and new versions of the guide. */
import { protect } from '../protection.ts';
import { weekOf } from '../weeks.ts';
import { isMoreThanChance } from './chance.ts';
import { readFriction, viewFriction } from './friction.ts';
import type { Query, ReleaseMark, ReleaseMeasure, ReleaseView } from './query.ts';
import { pool, type GuideWeek, type Pooled } from './share.ts';

/** Weeks on each side; the week of the change itself is of both, and left out. */
export const WEEKS_ASIDE = 4;
/** Steps told of one release. */
const STEPS = 3;

/** By week. `weeks`: of one guide. */
export function listMarks(
  weeks: readonly GuideWeek[],
  { releases }: Pick<Query, 'releases'>,
): ReleaseMark[] {
  const written = releases.map(({ name, day }) => {
    return { name, isVersion: false, week: weekOf(Date.parse(day)) };
  });
  const versions = Map.groupBy(weeks, ({ figures }) => figures.version);
  const starts = [...versions].map(([name, own]) => {
    return { name, isVersion: true, week: own.map(({ week }) => week).toSorted()[0]! };
  });
  const first = weeks.map(({ week }) => week).toSorted()[0];
  return [...written, ...starts.filter(({ week }) => week !== first)].toSorted((a, b) =>
    a.week < b.week ? -1 : 1,
  );
}

/** Null: there are no figures on one of its sides. */
export function viewRelease(weeks: readonly GuideWeek[], mark: ReleaseMark): ReleaseView | null {
  const names = [...new Set(weeks.map(({ week }) => week))].toSorted();
  const before = new Set(names.filter((week) => week < mark.week).slice(-WEEKS_ASIDE));
  const after = new Set(names.filter((week) => week > mark.week).slice(0, WEEKS_ASIDE));
  if (before.size === 0 || after.size === 0) return null;
  const sides = [before, after].map((side) => weeks.filter(({ week }) => side.has(week)));
  const measure = (
    what: ReleaseMeasure['what'],
    step: string | null,
    pick: Parameters<typeof pool>[1],
  ): ReleaseMeasure => {
    const [one = null, other = null] = sides.map((side) => pool(side, pick));
    return {
      what,
      step,
      before: one,
      after: other,
      isMoreThanChance: judge(what, sides, [one, other]),
    };
  };
  const near = weeks.filter(({ week }) => before.has(week) || after.has(week));
  const steps = viewFriction(new Map([['', near]])).map(({ kind, step }) =>
    measure(kind, step, (figures) => readFriction(figures, kind, step)),
  );
  const told = steps
    .filter((it) => it.isMoreThanChance)
    .toSorted((a, b) => changeOf(b) - changeOf(a))
    .slice(0, STEPS);
  const completed = measure('completed', null, ({ outcome }) => outcome?.['completed']);
  return { ...mark, measures: [completed, ...told] };
}

/**
 * Two sides that were published are compared. Where one was not, it is taken for as many as can remain
 * unpublished; of those who stopped, that is known only where nearly all others finished.
 */
function judge(
  what: ReleaseMeasure['what'],
  sides: readonly (readonly GuideWeek[])[],
  pooled: readonly (Pooled | null)[],
): boolean {
  const [one, other] = pooled.map((found, index) => {
    if (found) return found;
    const used = sides[index]!.filter(({ active }) => active !== null);
    const isKnown = used.every(({ figures }) => figures.outcome?.['completed'] === 'most');
    if (used.length === 0 || what === 'completed' || (what === 'stopped' && !isKnown)) return null;
    const of = used.reduce((sum, { active }) => sum + active!, 0);
    const value = Math.min(1, used.reduce((sum, { few }) => sum + few, 0) / of);
    return { value, isMost: false, of, weeks: used.length };
  });
  if (!one || !other) return false;
  // What is at most so many is no news where the other side is fewer.
  if (pooled.includes(null) && (pooled[0] ? one.value < other.value : other.value < one.value))
    return false;
  return isMoreThanChance(one, other, protect());
}

function changeOf({ before, after }: ReleaseMeasure): number {
  return Math.abs((after?.value ?? 0) - (before?.value ?? 0));
}
