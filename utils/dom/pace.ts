/** How often work on the page is done that every change of the page asks for. */

/** Between two runs lie so many times the duration of the last: at most about 5 % of the time goes to it. */
const REST = 20;
/** The same where what is shown has just gone: at most about 20 %. */
const URGENT_REST = 4;
const LONGEST_REST_MS = 1_000;
const FRAME_MS = 17;
/** Browsers draw no frames in a frame of another origin while it is scrolled out of sight. */
const UNDRAWN_MS = 250;

export interface Pace {
  /** Asks for a run in the next frame that is free. Nothing runs in a background tab until it comes to the front. */
  ask(urgent?: boolean): void;
}

/** Runs `work` at most once per frame and less often the longer it takes. */
export function createPace(work: () => void, signal: AbortSignal): Pace {
  let isAsked = false;
  let isUrgent = false;
  let timer = 0;
  let frame = 0;
  let endedAt = -Infinity;
  let tookMs = 0;

  const clear = (): void => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    timer = frame = 0;
  };
  const run = (): void => {
    isAsked = isUrgent = false;
    clear();
    const startedAt = performance.now();
    work();
    endedAt = performance.now();
    tookMs = endedAt - startedAt;
  };
  const nextFrame = (): void => {
    frame ||= requestAnimationFrame(run);
    if (window.parent !== window) timer = window.setTimeout(run, UNDRAWN_MS);
  };
  const schedule = (): void => {
    clear();
    // Frames do not come in a background tab; `visibilitychange` schedules anew.
    if (!isAsked || signal.aborted || document.visibilityState === 'hidden') return;
    const restMs = Math.min(LONGEST_REST_MS, tookMs * (isUrgent ? URGENT_REST : REST));
    const waitMs = endedAt + restMs - performance.now();
    if (waitMs < FRAME_MS) nextFrame();
    else timer = window.setTimeout(nextFrame, waitMs);
  };

  document.addEventListener('visibilitychange', schedule, { signal });
  signal.addEventListener('abort', clear);
  return {
    ask(urgent = false) {
      if (isAsked && (isUrgent || !urgent)) return;
      isAsked = true;
      isUrgent ||= urgent;
      schedule();
    },
  };
}
