import { useRef } from 'preact/hooks';
import type { Point } from './geometry.ts';

/** Less than this, in pixels, is an unsteady click and no drag. */
const THRESHOLD = 4;

export interface DragHandlers {
  onPointerDown(event: PointerEvent): void;
  onPointerMove(event: PointerEvent): void;
  onPointerUp(): void;
  onPointerCancel(): void;
  /** Swallows the click that ends a drag. */
  onClickCapture(event: MouseEvent): void;
}

/** Handlers for something that can be dragged. `from`: where it lies now; `onMove`: where it should. */
export function useDrag(
  from: () => Point,
  onMove: (place: Point) => void,
  onEnd?: () => void,
): DragHandlers {
  const grip = useRef<{ pointer: Point; start: Point; isDragging: boolean } | null>(null);
  const dragged = useRef(false);
  const end = () => {
    dragged.current = grip.current?.isDragging ?? false;
    grip.current = null;
    if (dragged.current) onEnd?.();
  };
  return {
    onPointerDown(event) {
      if (event.button !== 0) return;
      dragged.current = false;
      grip.current = {
        pointer: { x: event.clientX, y: event.clientY },
        start: from(),
        isDragging: false,
      };
      // What was pressed keeps the pointer, also over frames; its own click stays its own.
      (event.target as Element).setPointerCapture(event.pointerId);
    },
    onPointerMove(event) {
      const held = grip.current;
      if (!held) return;
      const dx = event.clientX - held.pointer.x;
      const dy = event.clientY - held.pointer.y;
      held.isDragging ||= Math.hypot(dx, dy) >= THRESHOLD;
      if (held.isDragging) onMove({ x: held.start.x + dx, y: held.start.y + dy });
    },
    onPointerUp: end,
    onPointerCancel: end,
    onClickCapture(event) {
      if (!dragged.current) return;
      dragged.current = false;
      event.stopPropagation();
      event.preventDefault();
    },
  };
}
