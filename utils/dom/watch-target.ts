/** Waits for a target, keeps hold of it over re-renders, and says when it is not there in time. */
import type { TargetView } from '../core/run/view.ts';
import type { LocatedElement, TargetFinder } from './target-finder.ts';
import { watchLocated } from './watch-located.ts';

export interface WatchTargetOptions {
  readonly signal: AbortSignal;
  /** How long the page may be visible without the target; Infinity: for ever. */
  readonly timeoutMs: number;
  /** The target, and each other element that takes its place. The first time perhaps during the call. */
  onFound(element: Element): void;
  /** The element is gone and nothing has taken its place in the same frame. */
  onLost(): void;
  /** Time is up. It goes on being watched for, so `onFound` may follow. */
  onMissing(located: LocatedElement): void;
}

export function watchTarget(
  finder: TargetFinder,
  target: TargetView,
  { signal, timeoutMs, onFound, onLost, onMissing }: WatchTargetOptions,
): void {
  if (signal.aborted) return;
  let isHeld = false;
  let isOverdue = false;
  let timer = 0;

  // A tab in the background finds nothing and shows nothing, so its time does not count.
  const restart = (): void => {
    clearTimeout(timer);
    const isIdle = isHeld || isOverdue || signal.aborted || document.visibilityState === 'hidden';
    if (!isIdle && timeoutMs < Infinity) timer = window.setTimeout(expire, timeoutMs);
  };
  const expire = (): void => {
    const located = watch.check();
    if (located.status === 'found' || signal.aborted) return;
    isOverdue = true;
    onMissing(located);
  };

  document.addEventListener('visibilitychange', restart, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  const watch = watchLocated(finder, target, {
    signal,
    onChange(located) {
      const wasHeld = isHeld;
      isHeld = located.status === 'found';
      if (isHeld) isOverdue = false;
      if (isHeld !== wasHeld) restart();
      if (located.status === 'found') onFound(located.element);
      else if (wasHeld) onLost();
    },
  });
  restart();
}
