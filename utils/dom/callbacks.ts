/** Those who want to hear of something, each until its signal ends. */
export interface Callbacks<T extends unknown[]> {
  add(signal: AbortSignal, callback: (...told: T) => void): void;
  call(...told: T): void;
}

export function createCallbacks<T extends unknown[] = []>(): Callbacks<T> {
  const all = new Set<(...told: T) => void>();
  return {
    add(signal, callback) {
      if (signal.aborted) return;
      all.add(callback);
      signal.addEventListener('abort', () => all.delete(callback));
    },
    call(...told) {
      for (const callback of all) callback(...told);
    },
  };
}
