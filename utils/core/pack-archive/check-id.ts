import { isLone } from '../guide/lone-guide.ts';
import type { PackSource } from '../guide/parse-files.ts';
import { error, locateProblem, type Problem } from '../guide/problem.ts';
import type { PackReceipt } from '../pages/view.ts';

/** Null: the pack that came is the one that was meant, and takes no other's place. */
export function checkId(
  { files, address, expected, isStaged = false }: PackReceipt,
  came: PackSource,
  installed: PackSource | undefined,
): Problem | null {
  const found = came.manifest.id;
  if (expected !== undefined && found !== expected) {
    const finding = error([], 'address-other-pack', { found, expected });
    return locateProblem(finding, address?.url ?? found, new Map());
  }
  // What is staged is shown first, with all that would go.
  if (isStaged || !installed || isLone(installed) || !isLone(came)) return null;
  const finding = error(['id'], 'guide-named-as-pack', { found });
  return locateProblem(finding, files[0]?.name ?? found, new Map());
}
