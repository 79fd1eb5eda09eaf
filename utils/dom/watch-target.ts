/** Waits for a target, keeps hold of it over re-renders, and says when it is not there in time. */
import type { Located } from '../core/locate/located.ts';
import type { TargetView } from '../core/run/view.ts';
import type { TargetFinder } from './target-finder.ts';
import type { TargetElement } from './target-handle.ts';
import { watchLocated } from './watch-located.ts';
import type { LocatedWatch } from './watch-located.ts';

type LocatedTarget = Located<TargetElement>;
export type Unfound = Exclude<LocatedTarget, { status: 'found' }>;

export interface WatchTargetOptions {
  readonly signal: AbortSignal;
  /** How long the page may be visible without the target; Infinity: for ever. */
  readonly timeoutMs: number;
  /** The target, and each other element that takes its place. The first time perhaps during the call. */
  onFound(element: TargetElement): void;
  /** The element is gone and nothing has taken its place in the same frame. */
  onLost(): void;
  /**
   * The page had time to settle: what there is in place of the target, and each change of it until
   * the target is found after all. `isOverdue`: its time is up.
   */
  onUnsure(located: Unfound, isOverdue: boolean): void;
}

/**
 * Until then, what looks likely or alike may only be what was there before the target. Of no use
 * where the author gives the target itself less time.
 */
const SETTLE_MS = 2_000;

export function watchTarget(
  finder: TargetFinder<TargetElement>,
  target: TargetView,
  { signal, timeoutMs, onFound, onLost, onUnsure }: WatchTargetOptions,
): LocatedWatch<TargetElement> {
  let isHeld = false;
  let isSettled = false;
  let isOverdue = false;
  const timers = new Set<number>();

  const tell = (located: LocatedTarget): void => {
    if (isSettled && located.status !== 'found' && !signal.aborted) onUnsure(located, isOverdue);
  };
  const stop = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
  };
  const start = (afterMs: number, note: () => void): void => {
    const expire = (): void => {
      const before = last;
      note();
      const located = watch.check();
      // What has just changed was told on its way.
      if (last === before) tell(located);
    };
    timers.add(window.setTimeout(expire, afterMs));
  };
  // A tab in the background finds nothing and shows nothing, so its time does not count.
  const restart = (): void => {
    stop();
    const isIdle = isHeld || isOverdue || signal.aborted || document.visibilityState === 'hidden';
    if (isIdle || timeoutMs === Infinity) return;
    const settle = (): void => {
      isSettled = true;
    };
    if (!isSettled && timeoutMs > SETTLE_MS) start(SETTLE_MS, settle);
    start(timeoutMs, () => {
      isSettled = isOverdue = true;
    });
  };

  let last: LocatedTarget | null = null;
  document.addEventListener('visibilitychange', restart, { signal });
  signal.addEventListener('abort', stop);
  const watch = watchLocated(finder, target, {
    signal,
    onChange(located) {
      last = located;
      const wasHeld = isHeld;
      isHeld = located.status === 'found';
      if (isHeld) isSettled = isOverdue = false;
      if (isHeld !== wasHeld) restart();
      if (located.status === 'found') return onFound(located.element);
      if (wasHeld) onLost();
      tell(located);
    },
  });
  restart();
  return watch;
}
