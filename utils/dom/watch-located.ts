/** Follows a finder's answer while the page changes: by observers, never by asking again and again. */
import type { TargetView } from '../core/run/view.ts';
import { createPace } from './pace.ts';
import { watchPulse } from './page-pulse.ts';
import type { LocatedElement, TargetFinder } from './target-finder.ts';

export interface WatchLocatedOptions {
  readonly signal: AbortSignal;
  /** The first answer, during the call, and each one that differs from the last. */
  onChange(located: LocatedElement): void;
}

export interface LocatedWatch {
  /** Looks now and returns the answer, after `onChange` where it differs. */
  check(): LocatedElement;
}

export function watchLocated(
  finder: TargetFinder,
  target: TargetView,
  { signal, onChange }: WatchLocatedOptions,
): LocatedWatch {
  let last: LocatedElement | null = null;
  const check = (): LocatedElement => {
    const located = finder.locate(target);
    pulse.refresh();
    const isSame = last !== null && isSameAnswer(last, located);
    last = located;
    if (!isSame && !signal.aborted) onChange(located);
    return located;
  };
  const pace = createPace(check, signal);
  const pulse = watchPulse(document, {
    signal,
    // A re-render took the element: look for its successor before the page is painted without it.
    onPulse: () => pace.ask(last?.status === 'found' && !last.element.isConnected),
  });
  if (!signal.aborted) check();
  return { check };
}

function isSameAnswer(one: LocatedElement, other: LocatedElement): boolean {
  switch (one.status) {
    case 'missing':
      return other.status === 'missing' && one.reason === other.reason;
    case 'ambiguous':
      return other.status === 'ambiguous' && one.count === other.count;
    default:
      return other.status === one.status && one.element === other.element;
  }
}
