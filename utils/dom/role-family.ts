/** All elements of a page whose role is one of a family: what libraries exchange for one another. */
import { FAMILIES } from '../core/locate/compare.ts';
import { implicitSelector } from '../core/locate/role-selectors.ts';

/** Selects at least the family of the role; `roleOf` tells which of them are. */
export function selectFamily(role: string): string {
  const family = FAMILIES.find((it) => it.includes(role)) ?? [role];
  const lists = family.includes('combobox') ? ['[role=button][aria-haspopup=listbox]'] : [];
  return family
    .flatMap((it) => [implicitSelector(it) ?? [], `[role~="${CSS.escape(it)}" i]`].flat())
    .concat(lists)
    .join();
}
