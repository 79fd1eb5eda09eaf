import type { Condition, Walkthrough } from '../guide/schema.ts';

/** The roles that a guide tells apart, as ids, each once: what an author may want to look at it as. */
export function listGuideRoles({ audience = [], start, steps }: Walkthrough): string[] {
  const conditions = [
    start.when,
    ...steps.flatMap(({ when, branch = [] }) => [when, ...branch.map((it) => it.when)]),
  ];
  const asked = conditions.flatMap((it) => (it ? rolesIn(it) : []));
  const next = steps.flatMap(({ handover }) => handover?.to ?? []);
  return [...new Set([...audience, ...asked, ...next])].toSorted();
}

function rolesIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(rolesIn);
  if ('any' in condition) return condition.any.flatMap(rolesIn);
  if ('not' in condition) return rolesIn(condition.not);
  return 'role' in condition ? [condition.role] : [];
}
