/** Whether the targets of a guide are on this page now: for its author, who is told what was found. */
import { frameGlobOf, withoutFrame } from '../core/frames/framed-targets.ts';
import { matchesUrl } from '../core/match/glob.ts';
import type { TargetView } from '../core/run/view.ts';
import type { TargetCheck } from '../core/studio/check-view.ts';
import { isNear } from './frame-path.ts';
import type { FinderTools } from './hand-over.ts';
import type { LocatedElement } from './target-finder.ts';

/** What one frame has to say, with how much speaks for it; see `joinAnswers`. */
export type FrameCheck = TargetCheck & { readonly score?: number | undefined };

export type FrameChecks = Readonly<Record<string, FrameCheck>>;

/** Of a frame that the top one looks into, nothing. */
export function checkTargets(
  targets: Readonly<Record<string, TargetView>>,
  { createTargetFinder }: FinderTools,
): FrameChecks {
  const isTop = window === window.top;
  if (!isTop && isNear(window)) return {};
  const finder = createTargetFinder(document);
  const isHere = (target: TargetView): boolean =>
    matchesUrl(frameGlobOf(target) ?? '', document.URL);
  const checked = Object.entries(targets).flatMap(([id, target]) => {
    if (isTop) return [[id, toCheck(finder.locate(target))] as const];
    return isHere(target) ? [[id, toCheck(finder.locate(withoutFrame(target)))] as const] : [];
  });
  finder.dispose();
  return Object.fromEntries(checked);
}

/** An element is no message. */
function toCheck(located: LocatedElement): FrameCheck {
  const { reasons } = located;
  if (located.status === 'missing') return { status: 'missing', reason: located.reason, reasons };
  const { score } = located;
  return located.status === 'ambiguous'
    ? { status: 'ambiguous', count: located.count, reasons, score }
    : { status: located.status, reasons, score };
}
