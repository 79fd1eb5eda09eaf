/** The mark around what would be chosen, and the words that say how, in a layer of our own root. */
import { followTarget } from './follow-target.ts';
import { adoptSheet } from './overlay-sheet.ts';

export interface PickMark {
  show(element: Element | null): void;
  dispose(): void;
}

/** `hint` null: the words stand elsewhere. */
export function createPickMark(
  root: ShadowRoot,
  { css, hint }: { readonly css: string; readonly hint: string | null },
): PickMark {
  const layer = document.createElement('div');
  const inside = layer.attachShadow({ mode: root.mode });
  adoptSheet(inside, css);
  const ring = document.createElement('div');
  const words = document.createElement('p');
  ring.className = 'ring';
  ring.hidden = true;
  words.className = 'hint';
  words.role = 'status';
  inside.append(ring, ...(hint === null ? [] : [words]));
  root.append(layer);
  // Said once the place for it is there: readers tell of what changes.
  words.textContent = hint;
  let following = new AbortController();

  return {
    show(element) {
      following.abort();
      following = new AbortController();
      ring.hidden = true;
      if (element === null) return;
      followTarget(element, {
        signal: following.signal,
        onRect({ x, y, width, height, visible }) {
          ring.hidden = !visible;
          Object.assign(ring.style, {
            translate: `${x}px ${y}px`,
            inlineSize: `${width}px`,
            blockSize: `${height}px`,
          });
          // The words make room for what is pointed at.
          words.classList.toggle('above', y + height > innerHeight - words.offsetHeight - 32);
        },
      });
    },
    dispose() {
      following.abort();
      layer.remove();
    },
  };
}
