import type { ComponentChildren } from 'preact';
import type { Point } from './geometry.ts';

export interface CarriedProps {
  /** How far the document was scrolled when the places of the children were told; null: they stay in the window. */
  readonly scrolled: Point | null;
  readonly children: ComponentChildren;
}

/**
 * Lays places in the window down in the document, so that its scrolling carries them along: that needs
 * no script, and so it is never late.
 */
export function Carried({ scrolled, children }: CarriedProps) {
  return (
    <div
      class={scrolled ? 'carried' : 'still'}
      style={{ translate: scrolled ? `${scrolled.x}px ${scrolled.y}px` : '' }}
    >
      {children}
    </div>
  );
}
