/** Follows a finder's answer while the page changes: by observers, never by asking again and again. */
import type { Located } from '../core/locate/located.ts';
import type { TargetView } from '../core/run/view.ts';
import { createPace } from './pace.ts';
import { watchPulse } from './page-pulse.ts';
import { mayConcern } from './relevant-change.ts';
import type { TargetFinder } from './target-finder.ts';

export interface WatchLocatedOptions<E> {
  readonly signal: AbortSignal;
  /** The first answer, during the call, and each one that differs from the last. */
  onChange(located: Located<E>): void;
}

export interface LocatedWatch<E> {
  /** Looks now and returns the answer, after `onChange` where it differs. */
  check(): Located<E>;
}

export function watchLocated<E extends { readonly isConnected: boolean }>(
  finder: TargetFinder<E>,
  target: TargetView,
  { signal, onChange }: WatchLocatedOptions<E>,
): LocatedWatch<E> {
  let last: Located<E> | null = null;
  const check = (): Located<E> => {
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
    trees: finder.trees,
    onPulse(records) {
      const found = last?.status === 'found' ? last.element : null;
      // A re-render took the element: look for its successor before the page is painted without it.
      const isTaken = found?.isConnected === false;
      const isBeside = records && isElement(found) && !isTaken && !mayConcern(records, found);
      if (!isBeside) pace.ask(isTaken);
    },
  });
  finder.elsewhere?.onChange(signal, check);
  if (!signal.aborted) check();
  return { check };
}

/** And no stand-in for one in a frame of another origin. */
function isElement(it: object | null): it is Element {
  return it !== null && 'nodeType' in it;
}

function isSameAnswer<E>(one: Located<E>, other: Located<E>): boolean {
  switch (one.status) {
    case 'missing':
      return other.status === 'missing' && one.reason === other.reason;
    case 'ambiguous':
      return other.status === 'ambiguous' && one.count === other.count;
    default:
      return other.status === one.status && one.element === other.element;
  }
}
