/** Reads a published team's week as an attacker does. */
import type { TeamWeek } from '../../../utils/core/insights/aggregate-schema.ts';
import type { Figure } from '../../../utils/core/insights/publish-table.ts';
import { nameGuide, type TableModel } from './model.ts';

/** The figures of a table; null: nothing of the kind is published, and that tells nothing. */
export function readTable(
  section: TeamWeek,
  { guide, table }: TableModel,
): Readonly<Record<string, Figure | undefined>> | null {
  if (guide < 0) return { [table]: section.tookPart };
  const found = section.guides.find((it) => it.guide === nameGuide(guide));
  switch (table) {
    case 'offered':
      return { offered: found?.offered };
    case 'active':
      return { active: found?.active };
    case 'started':
      return found?.active === undefined ? null : { started: found.started };
    case 'answers':
      return found?.active === undefined ? null : (found.answers?.['vraag'] ?? {});
    case 'outcome':
    case 'took':
    case 'missing':
      return found?.active === undefined ? null : (found[table] ?? {});
    default:
      throw new Error(`no table ${table}`);
  }
}
