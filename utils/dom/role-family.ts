/** All elements whose role is one of a family: what libraries exchange for one another. */
import { FAMILIES, familyLetter } from '../core/locate/compare.ts';
import { ROLES, roleOf } from './role-of.ts';

const selectors = new Map<string, string>();

/** Selects at least the family, by tags and nothing finer: of a large page, that is far faster. */
export function selectFamily(role: string): string {
  let selector = selectors.get(role);
  if (selector === undefined) {
    const family = FAMILIES.find((it) => it.includes(role)) ?? [role];
    const tags = Object.keys(ROLES).filter((tag) =>
      ROLES[tag]!.split(' ').some((it) => family.includes(it)),
    );
    selector = [...tags, '[role]'].join();
    selectors.set(role, selector);
  }
  return selector;
}

export function isOfFamily(element: Element, role: string): boolean {
  return familyLetter(roleOf(element)) === familyLetter(role);
}
