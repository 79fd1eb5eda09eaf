import { drawTether, inflate, type Rect } from './geometry.ts';

/** Room between the target and its ring, in pixels. */
const ROOM = 5;

export interface SpotlightProps {
  readonly target: Rect;
  /** Where the bubble lies, for the thread that ties it to the ring; null draws none. */
  readonly bubble: Rect | null;
  /**
   * `dimming` softens the rest of the page; `doubtful` says by its shape that it may be another place,
   * `region` that the place is somewhere in it.
   */
  readonly look: 'plain' | 'dimming' | 'doubtful' | 'region';
  /** A click on it is held back. */
  readonly isGuarded?: boolean | undefined;
}

/**
 * A ring around the target and the thread that leads to it, whose light edge lies under the ring: the two
 * lines run together. Nothing of it takes a click.
 */
export function Spotlight({ target, bubble, look, isGuarded }: SpotlightProps) {
  const ring = inflate(target, ROOM);
  const path = bubble && drawTether(bubble, ring);
  return (
    <div class="spotlight" aria-hidden="true">
      {path && (
        <svg class="tether">
          <path class="tether-edge" d={path} />
        </svg>
      )}
      <div
        class={`ring ${look} ${isGuarded ? 'guarded' : ''}`}
        style={{
          width: `${ring.width}px`,
          height: `${ring.height}px`,
          translate: `${ring.x}px ${ring.y}px`,
        }}
      />
      {path && (
        <svg class={`tether ${look}`}>
          <path class="tether-line" d={path} />
        </svg>
      )}
    </div>
  );
}
