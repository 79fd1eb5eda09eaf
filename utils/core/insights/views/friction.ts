/** Where guides stand in people's way. */
import { FRICTIONS, type FrictionKind, type FrictionRow } from './query.ts';
import type { GuideFigures } from '../aggregate-schema.ts';
import type { Figure } from '../publish-table.ts';
import { byReach, pool, type GuideWeek } from './share.ts';

/** `groups`: see `groupByGuide`. */
export function viewFriction(groups: ReadonlyMap<string, readonly GuideWeek[]>): FrictionRow[] {
  const rows = [...groups.values()].flatMap((weeks) =>
    FRICTIONS.flatMap((kind) => listOf(weeks, kind)),
  );
  return rows.toSorted((a, b) => byReach(a.share, b.share));
}

function listOf(weeks: readonly GuideWeek[], kind: FrictionKind): FrictionRow[] {
  const { pack, guide } = weeks[0]!.figures;
  const steps = new Set(weeks.flatMap(({ figures }) => stepsIn(figures, kind)));
  const used = weeks.filter(({ active }) => active !== null).length;
  return [...steps].flatMap((step) => {
    const share = pool(weeks, (figures) => readFriction(figures, kind, step));
    return share ? [{ pack, guide, step, kind, share, weeks: used }] : [];
  });
}

function stepsIn({ outcome, ...figures }: GuideFigures, kind: FrictionKind): string[] {
  if (kind !== 'stopped') return Object.keys(figures[kind] ?? {});
  return Object.keys(outcome ?? {}).flatMap((it) => {
    const [ending, step] = it.split('.');
    return ending === 'stopped' && step !== undefined ? [step] : [];
  });
}

export function readFriction(
  figures: GuideFigures,
  kind: FrictionKind,
  step: string,
): Figure | undefined {
  return kind === 'stopped' ? figures.outcome?.[`stopped.${step}`] : figures[kind]?.[step];
}
