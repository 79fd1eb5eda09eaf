/** What the product's finder weighs, in plain data: the weights are learned from it outside the page. */
import type { Evidence } from '../../../../utils/core/locate/evidence.ts';
import { wordingFor } from '../../../../utils/core/locate/wordings.ts';
import { findInside } from '../../../../utils/dom/evidence-finder.ts';
import { keepIndex } from '../../../../utils/dom/live-index.ts';
import { visibleBox } from '../../../../utils/dom/visible-box.ts';
import { examinePage } from '../../../../utils/dom/weigh-page.ts';
import type { Examined, Query } from './api.ts';
import { ROW_VARIABLE } from './ours.ts';
import { standsFor } from './truth.ts';

export function examineQuery(
  { recipe, context }: Query,
  truth: Element,
  isRemoved: boolean,
): Examined | null {
  const evidence = recipe as Evidence;
  const variables = context.row ? { [ROW_VARIABLE]: context.row.value } : {};
  const live = keepIndex(document);
  const index = live.read()!;
  const worded = wordingFor(evidence, index.language);
  const inside = findInside(index, worded, { variables });
  live.dispose();
  if (typeof inside === 'string' || Array.isArray(inside)) return null;
  const examined = examinePage(index, worded, inside);
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
