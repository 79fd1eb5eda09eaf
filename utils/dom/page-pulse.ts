/** One signal for "something changed on the page that may matter", from observers only. */
import type { LiveTrees } from './live-trees.ts';
import type { Root } from './page-roots.ts';

/**
 * Events after which something else may be visible although no node changed: style sheets and
 * frames that loaded, ends of transitions, menus that open by hover, focus or a checked box.
 */
const EVENTS = [
  'load',
  'transitionend',
  'animationend',
  'toggle',
  'change',
  'pointerover',
  'focusin',
  'fullscreenchange',
];
const MOST_PENDING = 50;
/** In milliseconds, between two walks over all of the page for trees that nothing tells of. */
const SWEEP_REST = 3_000;

export interface PulseOptions {
  readonly signal: AbortSignal;
  readonly trees: LiveTrees;
  /** Called in the same task as the change, before it is painted; often. `records`: where nodes changed, as `told` has them. */
  onPulse(records?: readonly MutationRecord[]): void;
}

export interface PagePulse {
  /** Takes up trees that were added since: shadow roots and documents of frames. */
  refresh(): void;
}

export function watchPulse(
  document: Document,
  { signal, trees, onPulse }: PulseOptions,
): PagePulse {
  const observed = new Map<Root, AbortController>();
  /**
   * Whose next size is news. The first that is reported of the page tells what it is, and not that it
   * changed; that of an element whose code has come tells of just that.
   */
  const known = new WeakSet<Element>();
  const sizes = new ResizeObserver((entries) => {
    const isNews = entries.some(({ target }) => known.has(target));
    for (const { target } of entries) known.add(target);
    if (isNews) onPulse();
  });

  const onEvent = (): void => onPulse();
  const observe = (root: Root): void => {
    const ending = new AbortController();
    observed.set(root, ending);
    for (const type of EVENTS) {
      root.addEventListener(type, onEvent, { capture: true, passive: true, signal: ending.signal });
    }
  };
  /** The upgrade of an element is no mutation, but changes its size. */
  const observePending = (): void => {
    for (const element of trees.pending().slice(0, MOST_PENDING)) {
      // Once more, and its size would be reported once more: a pulse that never ends.
      if (!known.has(element)) sizes.observe(element);
      known.add(element);
    }
  };
  let sweeping = 0;
  const sweepLater = (): void => {
    const sweep = (): void => {
      sweeping = 0;
      if (!signal.aborted && trees.sweep()) onPulse();
    };
    const restMs = trees.sweptAt + SWEEP_REST - performance.now();
    sweeping ||= window.setTimeout(() => requestIdleCallback(sweep), Math.max(0, restMs));
  };
  const refresh = (): void => {
    if (signal.aborted) return;
    const roots = new Set(trees.all());
    for (const [root, ending] of observed) {
      if (roots.has(root)) continue;
      ending.abort();
      observed.delete(root);
    }
    for (const root of roots) if (!observed.has(root)) observe(root);
    observePending();
    sweepLater();
  };
  const end = (): void => {
    trees.told.delete(onPulse);
    sizes.disconnect();
    clearTimeout(sweeping);
    for (const ending of observed.values()) ending.abort();
  };

  if (signal.aborted) return { refresh };
  signal.addEventListener('abort', end);
  trees.told.add(onPulse);
  // Content that grows without a mutation we can see, and the window itself.
  if (document.documentElement) sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);
  document.defaultView?.addEventListener('resize', onEvent, { passive: true, signal });
  refresh();
  return { refresh };
}
