import { isUnderWay } from '../../utils/core/progress/progress.ts';
import { presentCard } from '../../utils/core/run/present.ts';
import type { Run, RunContext } from '../../utils/core/run/types.ts';
import type { GuideCard } from '../../utils/core/run/view.ts';
import type { Library } from './library.ts';

/** Of each guide the run that comes first; of guides that are gone nothing can be told. */
export async function presentRuns(
  library: Library,
  runs: readonly Run[],
  context: RunContext,
): Promise<GuideCard[]> {
  const firsts = [...Map.groupBy(runs, (run) => run.guideId).values()].map((own) => own[0]!);
  const cards = firsts.map(async (run) => {
    const found = await library.findWalkthrough(run.guideId);
    const current = isUnderWay(run) ? run : null;
    return found && presentCard(found.guide, current, { ...context, variables: found.values });
  });
  return (await Promise.all(cards)).filter((card) => card !== undefined);
}
