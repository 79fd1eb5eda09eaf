import type { Rect } from './geometry.ts';

export interface HotspotProps {
  readonly target: Rect;
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A bead on the corner of the target that opens and closes the bubble. */
export function Hotspot({ target, label, isOpen, onToggle }: HotspotProps) {
  return (
    <button
      type="button"
      class="hotspot"
      style={{ translate: `${target.x + target.width - 14}px ${target.y - 14}px` }}
      aria-label={label}
      aria-expanded={isOpen}
      onClick={onToggle}
    />
  );
}
