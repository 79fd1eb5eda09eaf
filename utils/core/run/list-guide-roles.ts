import type { Condition, Guide } from '../guide/schema.ts';
import { listAskedRoles } from './conditions.ts';

/** The roles that a guide tells apart, as ids, each once: for whom it is, goes on, or is otherwise. */
export function listGuideRoles(guide: Guide): string[] {
  const next =
    guide.kind === 'walkthrough' ? guide.steps.flatMap(({ handover }) => handover?.to ?? []) : [];
  const asked = conditionsOf(guide).flatMap((it) => (it ? listAskedRoles(it) : []));
  return [...new Set([...(guide.audience ?? []), ...next, ...asked])].toSorted();
}

function conditionsOf(guide: Guide): readonly (Condition | null | undefined)[] {
  const { when } = guide.start;
  switch (guide.kind) {
    case 'walkthrough': {
      const branches = guide.steps.flatMap(({ branch = [] }) => branch);
      return [when, ...[...guide.steps, ...branches].map((it) => it.when)];
    }
    case 'tips':
      return [when, ...guide.tips.map((it) => it.when)];
    case 'checklist':
      return [when, ...guide.items.map(({ doneWhen }) => doneWhen)];
    default:
      return [when];
  }
}
