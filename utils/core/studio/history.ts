/** What can be undone: the states of one thing, one after the other. Pure. */
export interface History<State> {
  /** The oldest first. */
  readonly past: readonly State[];
  readonly present: State;
  /** What was undone, the next to redo first. */
  readonly future: readonly State[];
  /** What the last change was of: a further one of the same joins it, so that a word is one undo and no letter is. */
  readonly key: string | null;
}

/** More is of no use to anybody, and each may hold a guide of a megabyte. */
const MOST = 200;

export function startHistory<State>(present: State): History<State> {
  return { past: [], present, future: [], key: null };
}

/** Without a key, the change stands alone. */
export function change<State>(
  history: History<State>,
  next: State,
  key: string | null = null,
): History<State> {
  if (next === history.present) return history;
  const joins = key !== null && key === history.key;
  const past = joins ? history.past : [...history.past, history.present].slice(-MOST);
  return { past, present: next, future: [], key };
}

/** The next change begins anew, whatever it is of. */
export function settle<State>(history: History<State>): History<State> {
  return { ...history, key: null };
}

export function undo<State>(history: History<State>): History<State> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
    key: null,
  };
}

export function redo<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, key: null };
}
