/** Where guides stand in people's way. */
import { STOPPED } from '../people.ts';
import type { GuideFigures } from '../aggregate-schema.ts';
import type { Figure } from '../publish-table.ts';
import { FRICTIONS, type FrictionKind, type FrictionRow } from './query.ts';
import { byReach, poolBy, type GuideWeek, type ListFigures } from './share.ts';

/** `groups`: see `groupByGuide`. */
export function viewFriction(groups: ReadonlyMap<string, readonly GuideWeek[]>): FrictionRow[] {
  const rows = [...groups.values()].flatMap((weeks) => {
    const { pack, guide } = weeks[0]!.figures;
    const used = weeks.filter(({ active }) => active !== null).length;
    return poolBy(weeks, listFrictions).map(({ kind, name, share }): FrictionRow => {
      return { pack, guide, step: name, kind, share, weeks: used };
    });
  });
  return rows.toSorted((a, b) => byReach(a.share, b.share));
}

const listFrictions: ListFigures<FrictionKind> = (figures, tell) => {
  for (const outcome in figures.outcome)
    if (outcome.startsWith(STOPPED))
      tell('stopped', outcome.slice(STOPPED.length), figures.outcome[outcome]!);
  for (const kind of FRICTIONS)
    if (kind !== 'stopped')
      for (const step in figures[kind]) tell(kind, step, figures[kind][step]!);
};

export function readFriction(
  figures: GuideFigures,
  kind: FrictionKind,
  step: string,
): Figure | undefined {
  return kind === 'stopped' ? figures.outcome?.[STOPPED + step] : figures[kind]?.[step];
}
