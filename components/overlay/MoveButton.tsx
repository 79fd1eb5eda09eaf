import { useState } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { MoveIcon } from '../icons/icons.tsx';
import type { Point } from './geometry.ts';

/** Pixels per key press; with Shift four times as many. */
const STRIDE = 24;
const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export interface MoveButtonProps {
  readonly t: Translate;
  /** By how many pixels to move. */
  readonly onMove: (by: Point) => void;
  /** Done with moving. */
  readonly onEnd?: () => void;
}

/** Moving by keyboard: press the button, use the arrow keys, press it again (or Escape). */
export function MoveButton({ t, onMove, onEnd }: MoveButtonProps) {
  const [isMoving, setMoving] = useState(false);
  const stop = () => {
    if (!isMoving) return;
    setMoving(false);
    onEnd?.();
  };
  const handleKey = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    if (!isMoving) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      stop();
    } else if (direction) {
      event.preventDefault();
      const stride = event.shiftKey ? 4 * STRIDE : STRIDE;
      onMove({ x: direction.x * stride, y: direction.y * stride });
    }
  };
  return (
    <span class="move">
      <button
        type="button"
        class="button-icon"
        aria-label={t('overlay.move')}
        aria-pressed={isMoving}
        onClick={() => (isMoving ? stop() : setMoving(true))}
        onKeyDown={handleKey}
        onBlur={stop}
      >
        <MoveIcon />
      </button>
      <span class="move-hint" role="status">
        {isMoving && t('overlay.moveHint')}
      </span>
    </span>
  );
}
