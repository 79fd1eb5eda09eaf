import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useOverflow } from './use-element.ts';

export interface ScrollAreaProps {
  /** The id of the element that names what is in it. */
  readonly labelledBy: string;
  readonly children: ComponentChildren;
}

/** The part of a card that scrolls. It is a stop for the Tab key only where there is something to scroll. */
export function ScrollArea({ labelledBy, children }: ScrollAreaProps) {
  const element = useRef<HTMLDivElement>(null);
  const isOverflowing = useOverflow(element);
  return (
    <div
      ref={element}
      class="scroll"
      role={isOverflowing ? 'group' : undefined}
      aria-labelledby={isOverflowing ? labelledBy : undefined}
      tabIndex={isOverflowing ? 0 : undefined}
    >
      <div>{children}</div>
    </div>
  );
}
