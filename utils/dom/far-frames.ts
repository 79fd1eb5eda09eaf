/** The frames of other origins in this page, as far as they have told of themselves, and where they are. */
import { seeThrough } from '../core/frames/boxes.ts';
import type { Box, SeenBox } from '../core/frames/boxes.ts';
import type { FrameArrival, FrameHold, FrameNews, FramePath } from '../core/frames/messages.ts';
import { holdOf } from './frame-geometry.ts';
import { findFrameElement } from './frame-path.ts';

export interface FarFrame extends FrameArrival {
  readonly id: number;
  /** As the browser vouches for. */
  url: string;
  /** What shows it, where a document within our reach holds it. Found when its path was told: paths shift. */
  readonly element: HTMLIFrameElement | null;
  /** Of the step that is on; null: it has not answered yet. */
  news: FrameNews | null;
  readonly refused: Set<number>;
  /** How often its target was scrolled into view. */
  reveals: number;
  /** The last order, to send no order twice. */
  ordered: string;
}

export interface FarFrames {
  /** False: it was known, and nothing of it has changed. */
  arrive(id: number, url: string, arrival: FrameArrival): boolean;
  leave(id: number): void;
  get(id: number): FarFrame | undefined;
  list(): readonly FarFrame[];
  /** Another frame that claims the same place: one of them has moved without a word. */
  hasClash(frame: FarFrame): boolean;
  /** The frames of other origins around this one, the innermost first, each with what it holds. Null: not all are known. */
  around(frame: FarFrame): Chain | null;
  /** From the frame's own window to ours. Null: it cannot be told. */
  place(frame: FarFrame, box: SeenBox): SeenBox | null;
}

export interface Chain {
  readonly holders: readonly { readonly holder: FarFrame; readonly held: FarFrame }[];
  /** The outermost, in one of our own documents. */
  readonly element: HTMLIFrameElement;
}

export function trackFarFrames(): FarFrames {
  const frames = new Map<number, FarFrame>();
  const at = (path: FramePath): FarFrame | undefined =>
    [...frames.values()].find((it) => it.path.join() === path.join());

  function around(frame: FarFrame): Chain | null {
    const holders: { holder: FarFrame; held: FarFrame }[] = [];
    let held = frame;
    while (held.element === null) {
      const holder = at(held.path.slice(0, -1));
      if (holder === undefined) return null;
      holders.push({ holder, held });
      held = holder;
    }
    return held.element.isConnected ? { holders, element: held.element } : null;
  }

  return {
    arrive(id, url, { path, since }) {
      const known = frames.get(id);
      const isSame = known?.since === since && known.path.join() === path.join();
      if (isSame && known.url === url) return false;
      const element = findFrameElement(window, path);
      const fresh = { news: null, refused: new Set<number>(), reveals: 0, ordered: '' };
      const kept = known?.since === since ? known : fresh;
      frames.set(id, { ...kept, id, url, path, since, element, ordered: '' });
      return true;
    },
    leave: (id) => void frames.delete(id),
    get: (id) => frames.get(id),
    list: () => [...frames.values()],
    hasClash: ({ id, path }) =>
      [...frames.values()].some((it) => it.id !== id && it.path.join() === path.join()),
    around,
    place(frame, box) {
      const chain = around(frame);
      if (chain === null) return null;
      let placed = box;
      let inner = frame;
      const shows = (hold: FrameHold | undefined): boolean => {
        if (hold === undefined || inner.news === null) return false;
        placed = seeThrough(placed, inner.news.view, hold);
        return true;
      };
      for (const { holder, held } of chain.holders) {
        inner = held;
        if (!shows(holder.news?.holds.find(({ frameId }) => frameId === held.id))) return null;
        inner = holder;
      }
      return shows(holdOf(chain.element)) ? keepInWindow(placed) : null;
    },
  };
}

/** What lies wholly past the edge of the window is not to be seen. */
function keepInWindow(box: SeenBox): SeenBox {
  const isIn = ({ x, y, width, height }: Box): boolean =>
    x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0;
  return { ...box, visible: box.visible && isIn(box) };
}
