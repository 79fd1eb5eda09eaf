import { useEffect, useState } from 'preact/hooks';

/** So many are drawn at once: more would hold up who types meanwhile. */
const AT_ONCE = 50;

/** How many of so many are drawn by now: all of them soon. */
export function useGrowing(count: number): number {
  const [drawn, draw] = useState(AT_ONCE);
  useEffect(() => {
    if (drawn >= count) return undefined;
    const timer = setTimeout(() => draw(drawn + AT_ONCE));
    return () => clearTimeout(timer);
  }, [drawn, count]);
  return drawn;
}
