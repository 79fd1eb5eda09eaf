/** What a step does on a page, tried out on an element of our own. */
import { placeBubble } from './place-bubble.ts';
import { handleOf } from './target-handle.ts';
import { locateWritten } from './written-target.ts';

const BUTTON = { role: 'button', name: { en: 'Ag' }, within: null };

/** Reads only. The page has no part in it, so it costs the same on every page. */
export function rehearseStep(bubble: HTMLElement): void {
  const roots = [bubble.getRootNode() as ShadowRoot];
  const trees = { document, top: () => roots, all: () => roots, modals: () => [] };
  locateWritten(trees, BUTTON, {}, () => ({ status: 'missing', reason: 'none', reasons: [] }));
  const ending = new AbortController();
  const { follow, workArea, scrollsAlong } = handleOf(bubble);
  const area = workArea();
  scrollsAlong();
  follow({
    signal: ending.signal,
    onRect: (rect) => void placeBubble(rect, bubble, { area }),
  });
  ending.abort();
}
