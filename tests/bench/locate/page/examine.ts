/** What the product's finder weighs, in plain data: the weights are learned from it outside the page. */
import { scoreCandidates } from '../../../../utils/core/locate/score.ts';
import type { Evidence } from '../../../../utils/core/locate/evidence.ts';
import { createEvidenceFinder } from '../../../../utils/dom/evidence-finder.ts';
import { visibleBox } from '../../../../utils/dom/visible-box.ts';
import type { Examined, Query } from './api.ts';
import { ROW_VARIABLE } from './ours.ts';
import { standsFor } from './truth.ts';

/** Rivals that are further off decide nothing. */
const MOST = 24;

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
  const used = isRowKnown ? { ...evidence, ...evidence.inRow } : evidence;
  const scores = scoreCandidates(used.traits, traits, {
    isWordless: speaksAnother,
    isStructural: speaksAnother,
  });
  const kept = elements
    .map((element, at) => ({ element, at, score: scores[at]!.total }))
    .filter(({ element }) => visibleBox(element) !== null)
    .sort((left, right) => right.score - left.score)
    .slice(0, MOST);
  const pairs = kept.flatMap((one, left) =>
    kept.flatMap((other, right) =>
      right > left && examined.isSameThing(one.at, other.at) ? [[left, right] as const] : [],
    ),
  );
  return {
    evidence: used,
    speaksAnother,
    isRowKnown,
    traits: kept.map(({ at }) => traits[at]!),
    true: isRemoved
      ? []
      : kept.flatMap(({ element }, at) => (standsFor(element, truth) ? [at] : [])),
    same: pairs,
  };
}
