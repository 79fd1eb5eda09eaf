/** Looks for the targets of a guide on the page of a tab, and in its frames. */
import { browser } from 'wxt/browser';
import { resolveGuide } from '../../utils/core/guide/resolve.ts';
import type { Guide } from '../../utils/core/guide/schema.ts';
import { joinAnswers } from '../../utils/core/locate/join-answers.ts';
import { presentTargets } from '../../utils/core/run/present-targets.ts';
import type { TargetView } from '../../utils/core/run/view.ts';
import type { TargetCheck, TargetChecks } from '../../utils/core/studio/check-view.ts';
import type { FrameCheck, FrameChecks } from '../../utils/dom/check-targets.ts';
import type { OwnScope } from '../../utils/dom/hand-over.ts';

/** Null where the page lets nobody in. A variable without a value stands as it is written. */
export async function checkPage(draft: Guide, tabId: number): Promise<TargetChecks | null> {
  const resolved = resolveGuide(draft, {});
  const guide = resolved.ok ? resolved.guide : draft;
  const targets = presentTargets(Object.keys(guide.targets), guide, {});
  try {
    const answers = await askFrames(tabId, targets);
    const { url = '' } = await browser.tabs.get(tabId);
    const checks = Object.keys(targets).flatMap((id) => {
      const [first, ...others] = answers.flatMap((it) => it[id] ?? []);
      return first ? [[id, join([first, ...others])] as const] : [];
    });
    return { url, checks: Object.fromEntries(checks) };
  } catch (error) {
    console.warn('[leidraad] nothing to be checked in this tab', error);
    return null;
  }
}

async function askFrames(
  tabId: number,
  targets: Readonly<Record<string, TargetView>>,
): Promise<FrameChecks[]> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: ['/finder.js', '/checker.js'] });
  const told = await browser.scripting.executeScript({
    target,
    // Runs in the page: it may lean on nothing of this module but its argument.
    func: (asked: Readonly<Record<string, TargetView>>) =>
      (Reflect as OwnScope).checker?.(asked) ?? {},
    args: [targets],
  });
  // The top frame first: where it is nowhere, its reason counts.
  return told.toSorted((a, b) => a.frameId - b.frameId).map(({ result }) => result ?? {});
}

function join(answers: readonly [FrameCheck, ...FrameCheck[]]): TargetCheck {
  const joined = joinAnswers(answers);
  if (typeof joined === 'number')
    return { status: 'ambiguous', count: joined, reasons: answers.length > 1 ? ['frames'] : [] };
  const { score: _, ...check } = joined;
  return check;
}
