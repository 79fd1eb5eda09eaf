import { useRef } from 'preact/hooks';

/** `left`: the page goes elsewhere now. */
type Work = () => Promise<'left' | void>;

/**
 * Does nothing while the work before is under way, so that two presses do not make a thing twice. The
 * button is not disabled: it would lose the focus. The work says itself what went wrong.
 */
export function useOneAtATime(): (work: Work) => Promise<void> {
  const isBusy = useRef(false);
  return async (work) => {
    if (isBusy.current) return;
    isBusy.current = true;
    let hasLeft = false;
    try {
      hasLeft = (await work()) === 'left';
    } finally {
      // Until the other part is shown, a press would still make it once more.
      isBusy.current = hasLeft;
    }
  };
}
