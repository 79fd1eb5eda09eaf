import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * What has the focus keeps it while its group goes to another place, by a press or by undoing: the browser
 * lets go of an element that is moved. So pressing several times moves a group several places. Where the
 * element itself is gone, as the button to move up is with the first group, its group has the focus, and a
 * further press does nothing; where that is gone, too, `rest` has it. The ref is for each group.
 */
export function useHeldFocus(
  rest: RefObject<HTMLElement | null>,
): (group: HTMLElement | null) => void {
  const groups = useRef(new Set<HTMLElement>());
  // Before anything is moved.
  const held = document.activeElement;
  const group = [...groups.current].find((it) => it.contains(held));
  useLayoutEffect(() => {
    for (const it of groups.current) if (!it.isConnected) groups.current.delete(it);
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!group || !isLost) return;
    const heir = [held, group, rest.current].find((it) => it?.isConnected);
    if (heir instanceof HTMLElement) heir.focus();
  });
  return useRef((it: HTMLElement | null) => void (it && groups.current.add(it))).current;
}
