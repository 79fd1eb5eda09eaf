/** Hooks that look at our own elements, never at the page's. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Rect } from './geometry.ts';

interface Ref {
  readonly current: HTMLElement | null;
}

export function readRect(element: HTMLElement): Rect {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

/**
 * Tells where the element lies after each change of its size and each drawing (with `drawn`: each in
 * which one of these is another), and null when it goes.
 */
export function useRect(
  ref: Ref,
  onRect: (rect: Rect | null) => void,
  drawn?: readonly unknown[],
): void {
  const latest = useRef(onRect);
  latest.current = onRect;
  const measure = () => {
    if (ref.current) latest.current(readRect(ref.current));
  };
  useLayoutEffect(measure, drawn);
  useEffect(() => {
    const observer = new ResizeObserver(measure);
    if (ref.current) observer.observe(ref.current);
    return () => {
      observer.disconnect();
      latest.current(null);
    };
  }, []);
}

export function holdsFocus(element: HTMLElement | null): boolean {
  const root = element?.getRootNode() as Document | ShadowRoot | undefined;
  return Boolean(root?.activeElement && element?.contains(root.activeElement));
}

/**
 * Where a drawing takes away the button that has the focus, the element around it gets the focus,
 * so that a keyboard user stays where they were. Focus outside of it is never touched.
 */
export function useKeptFocus(ref: Ref): void {
  const hadFocus = holdsFocus(ref.current);
  useLayoutEffect(() => {
    if (hadFocus && !holdsFocus(ref.current)) ref.current?.focus();
  });
}

/** Whether there is more in the element than it shows, so that the keyboard must get into it to scroll. */
export function useOverflow(ref: Ref): boolean {
  const [isOverflowing, setOverflowing] = useState(false);
  const measure = () => {
    const element = ref.current;
    if (element) setOverflowing(element.scrollHeight > element.clientHeight + 1);
  };
  useLayoutEffect(measure);
  useEffect(() => {
    const observer = new ResizeObserver(measure);
    if (ref.current) observer.observe(ref.current);
    for (const child of ref.current?.children ?? []) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return isOverflowing;
}
