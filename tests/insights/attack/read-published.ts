/** Reads a published team's week as an attacker does. */
import type { GuideFigures, TeamWeek } from '../../../utils/core/insights/aggregate-schema.ts';
import type { Figure } from '../../../utils/core/insights/publish-table.ts';
import { identify, type Catalogue, type TableModel } from './model.ts';

/** The figures of a table; null: nothing of the kind is published, and that tells nothing. */
export function readTable(
  section: TeamWeek,
  { guide, table, cells }: TableModel,
  catalogue: Catalogue,
): Readonly<Record<string, Figure | undefined>> | null {
  const find = (index: number): GuideFigures | undefined => {
    const which = identify(index, catalogue);
    return section.guides.find((it) => it.guide === which.guide && it.version === which.version);
  };
  const found = find(guide);
  switch (table) {
    case 'reports':
    case 'tookPart':
      return { [table]: section[table] };
    case 'words':
      return section.words ?? {};
    case 'offered':
    case 'active':
      return Object.fromEntries(
        Object.keys(cells).map((index) => [index, find(Number(index))?.[table]]),
      );
    case 'started':
      return found?.active === undefined ? null : { started: found.started };
    case 'answers':
      return found?.active === undefined ? null : (found.answers?.['vraag'] ?? {});
    case 'outcome':
    case 'took':
    case 'missing':
    case 'reported':
    case 'back':
      return found?.active === undefined ? null : (found[table] ?? {});
    default:
      throw new Error(`no table ${table}`);
  }
}
