import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Once something is taken out, its button is gone with it; or, in a list that is keyed by place, it is that
 * of the next one, and a second press would take out that, too. So the focus goes to the button that adds
 * one, which is there after each removal.
 */
export function useRemoval(
  count: number,
): readonly [add: RefObject<HTMLButtonElement | null>, remove: (work: () => void) => void] {
  const add = useRef<HTMLButtonElement>(null);
  const isRemoving = useRef(false);
  useLayoutEffect(() => {
    if (isRemoving.current) add.current?.focus();
    isRemoving.current = false;
  }, [count]);
  return [
    add,
    (work) => {
      isRemoving.current = true;
      work();
    },
  ];
}
