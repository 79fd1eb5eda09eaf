/** An element in a frame of another origin: the script there knows it by a number. */
import { isSameBox } from '../core/frames/boxes.ts';
import type { SeenBox } from '../core/frames/boxes.ts';
import type { NumberedElement } from '../core/frames/messages.ts';
import type { Callbacks } from './callbacks.ts';
import type { Chain, FarFrame, FarFrames } from './far-frames.ts';
import { watchMoves } from './follow-target.ts';
import { scrollClearOf, scrollIntoViewIfNeeded } from './reach-target.ts';
import { isSameScroll, readScrolled, scrollsAlong } from './scroll-along.ts';
import type { TargetHandle } from './target-handle.ts';

export interface FarPorts {
  readonly frames: FarFrames;
  /** Something told of where it is. */
  readonly moves: Callbacks<[]>;
  /** Has the frames around it, and its own, scroll it into view. */
  reveal(frame: FarFrame): void;
}

const NOWHERE: SeenBox = { x: 0, y: 0, width: 0, height: 0, visible: false };

export function createFarElement(
  frameId: number,
  key: number,
  { frames, moves, reveal }: FarPorts,
): TargetHandle {
  /** As its frame tells of it now; nothing: it is gone. */
  const told = (): NumberedElement | undefined =>
    frames
      .get(frameId)
      ?.news?.answers.flatMap((it) => ('element' in it ? it.element : []))
      .find((it) => it.key === key);
  const chain = (): Chain | null => {
    const frame = frames.get(frameId);
    return frame ? frames.around(frame) : null;
  };
  const place = (part: 'rect' | 'area'): SeenBox | null => {
    const frame = frames.get(frameId);
    const spot = frame?.news?.spot;
    const box = spot?.key === key ? spot[part] : null;
    return frame && box ? frames.place(frame, box) : null;
  };

  return {
    get isConnected() {
      return told() !== undefined;
    },
    isVisible: () => told() !== undefined && chain() !== null,
    readStates: () => told()?.states ?? [],
    follow({ signal, onRect }) {
      let last: SeenBox | null = null;
      let at = readScrolled();
      const update = (): void => {
        const rect = place('rect') ?? NOWHERE;
        const scrolled = readScrolled();
        if (last !== null && isSameBox(rect, last) && isSameScroll(scrolled, at)) return;
        last = rect;
        at = scrolled;
        onRect(rect, scrolled);
      };
      const around = chain()?.element;
      if (around) watchMoves(around, { signal, onMove: update });
      moves.add(signal, update);
      update();
    },
    scrollsAlong() {
      const around = chain()?.element;
      return around === undefined || scrollsAlong(around);
    },
    reveal() {
      const frame = frames.get(frameId);
      const around = chain()?.element;
      if (!frame || !around) return;
      reveal(frame);
      const box = place('rect');
      if (around.getBoundingClientRect().height <= innerHeight) scrollIntoViewIfNeeded(around);
      // A frame as long as its document does not scroll: the window leads to the place in it.
      else if (box && (box.y < 0 || box.y + box.height > innerHeight))
        window.scrollBy({ top: box.y + (box.height - innerHeight) / 2 });
    },
    clearOf(cover) {
      const around = chain()?.element;
      if (around) scrollClearOf(place('rect') ?? NOWHERE, cover, around);
    },
    workArea: () => place('area'),
    get entrance() {
      return chain()?.element ?? null;
    },
  };
}
