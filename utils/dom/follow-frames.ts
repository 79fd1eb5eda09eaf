/** Follows frames of other origins that lie in this one, so that what is in them can be placed. */
import type { FrameNews, FrameOrder } from '../core/frames/messages.ts';
import { watchMoves } from './follow-target.ts';
import { holdOf } from './frame-geometry.ts';
import { findFrameElement } from './frame-path.ts';
import { listModals, listRoots } from './page-roots.ts';
import { scrollIntoViewIfNeeded } from './reach-target.ts';
import { isUsable } from './visible-box.ts';

export interface FollowedFrames {
  /** These from now on, and no others. */
  follow(frames: FrameOrder['follow']): void;
  /** Where those are now that can be seen and used. */
  holds(): FrameNews['holds'];
  reveal(): void;
}

export function followFrames(signal: AbortSignal, onMove: () => void): FollowedFrames {
  const followed = new Map<number, { index: number; frame: Element; ending: AbortController }>();
  const leave = (frameId: number): void => {
    followed.get(frameId)?.ending.abort();
    followed.delete(frameId);
  };
  return {
    follow(frames) {
      const wanted = new Map(frames.map(({ frameId, index }) => [frameId, index]));
      for (const [frameId, { index, frame }] of followed) {
        // An index may come to mean another frame; an element that was found stays the one.
        if (wanted.get(frameId) !== index || !frame.isConnected) leave(frameId);
      }
      for (const [frameId, index] of wanted) {
        if (followed.has(frameId)) continue;
        const frame = findFrameElement(window, [index]);
        if (frame === null) continue;
        const ending = new AbortController();
        followed.set(frameId, { index, frame, ending });
        watchMoves(frame, { signal: AbortSignal.any([signal, ending.signal]), onMove });
      }
    },
    holds() {
      const modals = listModals(listRoots(document));
      return [...followed].flatMap(([frameId, { frame }]) =>
        isUsable(frame, modals) ? [{ frameId, ...holdOf(frame as HTMLElement) }] : [],
      );
    },
    reveal() {
      for (const { frame } of followed.values()) scrollIntoViewIfNeeded(frame);
    },
  };
}
