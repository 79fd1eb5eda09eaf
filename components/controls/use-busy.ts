import { useState } from 'preact/hooks';
import { useOneAtATime } from './use-one-at-a-time.ts';

/** The same as `useOneAtATime`, where it is shown, too, that something is under way. */
export function useBusy(): readonly [once: ReturnType<typeof useOneAtATime>, isBusy: boolean] {
  const once = useOneAtATime();
  const [isBusy, setBusy] = useState(false);
  return [
    (work) =>
      once(async () => {
        setBusy(true);
        try {
          return await work();
        } finally {
          setBusy(false);
        }
      }),
    isBusy,
  ];
}
