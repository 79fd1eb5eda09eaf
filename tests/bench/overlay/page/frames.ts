/** Frames of the page, and what each of them has shown. */
import type { Patience } from './api.ts';
import { hasStood, type Look } from './settle.ts';

/** Resolves just after the next frame was painted: the task that follows the frame's own. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => resolve(), { once: true });
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  });
}

/**
 * Until the bubble with these words has stood for a while. `words`: those of the step, so that the one
 * before it does not count.
 */
export async function watchBubble(
  bubble: () => Element | null,
  words: string,
  { still, most }: Patience,
): Promise<Look[]> {
  const looks: Look[] = [];
  let element: Element | null = null;
  while (looks.length < most && !hasStood(looks, still)) {
    await afterFrame();
    const at = performance.now();
    // Looked for once: on a large page, what looks for it in each frame would be most of what is measured.
    if (!element?.isConnected || !isSaid(element, words)) element = bubble();
    looks.push({ at, shown: element && isSaid(element, words) ? read(element, words) : null });
  }
  return looks;
}

function isSaid(element: Element, words: string): boolean {
  return (element.textContent ?? '').includes(words);
}

function read(element: Element, words: string): Look['shown'] {
  const { x, y, width, height } = element.getBoundingClientRect();
  const isInView =
    width > 0 && height > 0 && x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0;
  if (!isInView || !element.checkVisibility({ visibilityProperty: true })) return null;
  return { box: [x, y, width, height].join(' '), opacity: opacityOf(findWords(element, words)) };
}

/** The innermost element with the words: a bubble whose words fade in cannot be read yet. */
function findWords(element: Element, words: string): Element {
  const child = [...element.children].find((it) => isSaid(it, words));
  return child ? findWords(child, words) : element;
}

/** Of the element and all around it, also of shadow hosts. */
function opacityOf(element: Element): number {
  let opacity = 1;
  for (let at: Element | null = element; at; at = above(at))
    opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

function above(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
