/** When a page that draws itself has finished: what every application here says to the stage. */

declare global {
  /** Set by the application when its script runs; resolved when the page stands still. */
  var leidraadReady: Promise<void> | undefined;
}

/** Frames without a change after which a page stands still. */
const QUIET_FRAMES = 3;

/** A page that still changes after so many, about 20 seconds, never stands still. */
const MOST_FRAMES = 1200;

/** Resolves when `root` has content, no animation runs, and nothing changed for some frames. */
export async function settle(root: Element): Promise<void> {
  let changes = 0;
  const observer = new MutationObserver(() => {
    changes += 1;
  });
  observer.observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  let quiet = 0;
  for (let frame = 0; quiet < QUIET_FRAMES; frame += 1) {
    if (frame === MOST_FRAMES) throw new Error('the page does not come to rest');
    const seen = changes;
    await nextFrame();
    const isEmpty = root.childElementCount === 0;
    quiet = isEmpty || changes > seen || isAnimating() ? 0 : quiet + 1;
  }
  observer.disconnect();
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });
}

/** An endless animation, such as a spinner, never ends: it does not count. */
function isAnimating(): boolean {
  return document
    .getAnimations()
    .some(
      ({ playState, effect }) =>
        playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime),
    );
}
