/** What the product's finder weighs, in plain data: the weights are learned from it outside the page. */
import type { Evidence } from '../../../../utils/core/locate/evidence.ts';
import { createEvidenceFinder } from '../../../../utils/dom/evidence-finder.ts';
import { visibleBox } from '../../../../utils/dom/visible-box.ts';
import type { Examined, Query } from './api.ts';
import { ROW_VARIABLE } from './ours.ts';
import { standsFor } from './truth.ts';

export function examineQuery(
  { recipe, context }: Query,
  truth: Element,
  isRemoved: boolean,
): Examined | null {
  const finder = createEvidenceFinder(document);
  const evidence = recipe as Evidence;
  const variables = context.row ? { [ROW_VARIABLE]: context.row.value } : {};
  const examined = finder.examine(evidence, { variables });
  finder.dispose();
  if (!examined) return null;
  const { speaksAnother, isRowKnown, elements, traits } = examined;
  const kept = elements
    .map((element, at) => ({ element, at }))
    .filter(({ element }) => visibleBox(element) !== null);
  const pairs = kept.flatMap((one, left) =>
    kept.flatMap((other, right) =>
      right > left && examined.isSameThing(one.at, other.at) ? [[left, right] as const] : [],
    ),
  );
  return {
    evidence,
    speaksAnother,
    isRowKnown,
    traits: kept.map(({ at }) => traits[at]!),
    true: isRemoved
      ? []
      : kept.flatMap(({ element }, at) => (standsFor(element, truth) ? [at] : [])),
    same: pairs,
  };
}
