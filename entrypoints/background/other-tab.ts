import type { Walkthrough } from '../../utils/core/guide/schema.ts';
import { takesPlaceOn } from '../../utils/core/run/on-page.ts';
import { findStep } from '../../utils/core/run/reachable.ts';
import type { PageFacts, Run } from '../../utils/core/run/types.ts';
import type { TabBinding } from '../../utils/store/tab-bindings.ts';

/** The tab that the run came from, where its step takes place there; null: it is gone, or elsewhere. */
export async function findOtherTab(
  run: Run,
  guide: Walkthrough,
  { cameFrom }: TabBinding,
  pageOf: (tabId: number) => Promise<PageFacts | undefined>,
): Promise<number | null> {
  const page = cameFrom === null ? undefined : await pageOf(cameFrom);
  const step = findStep(guide, run.stepId);
  const { page: _, ...anywhere } = step ?? {};
  return step && page && takesPlaceOn(anywhere as typeof step, guide, page) ? cameFrom : null;
}
