/** Says that something is absent only once it has been so for a while: a page may still bring it. */
import type { ElementFacts } from '../core/run/types.ts';

/** Until then, a page that was just loaded or drawn anew may not hold yet what belongs there. */
const SETTLE_MS = 2_000;

/**
 * What is left of the states to tell: without what is absent, until that has lasted. A document that
 * still loads is not there yet, and one in the background may draw nothing; no time counts for them.
 * `onLasting`: something is absent for good; the states are to be read anew.
 */
export function createAbsenceFilter(
  signal: AbortSignal,
  onLasting: () => void,
): (states: ElementFacts) => ElementFacts {
  const timers = new Map<string, number>();
  const lasting = new Set<string>();

  const wait = (id: string): void => {
    clearTimeout(timers.get(id));
    const settle = (): void => {
      if (document.readyState !== 'complete' || document.visibilityState === 'hidden') return;
      lasting.add(id);
      onLasting();
    };
    timers.set(id, window.setTimeout(settle, SETTLE_MS));
  };
  const restart = (): void => {
    for (const id of timers.keys()) if (!lasting.has(id)) wait(id);
  };
  window.addEventListener('load', restart, { signal });
  document.addEventListener('visibilitychange', restart, { signal });
  signal.addEventListener('abort', () => {
    for (const timer of timers.values()) clearTimeout(timer);
  });

  const isToTell = (id: string, isAbsent: boolean): boolean => {
    if (isAbsent && !timers.has(id)) wait(id);
    if (isAbsent) return lasting.has(id);
    clearTimeout(timers.get(id));
    timers.delete(id);
    lasting.delete(id);
    return true;
  };
  return (states) =>
    Object.fromEntries(
      Object.entries(states).filter(([id, own]) =>
        // No state at all: it is not known yet which one is meant.
        isToTell(id, own.length === 0 || own.includes('absent')),
      ),
    );
}
