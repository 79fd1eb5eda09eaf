/** What the benchmark asks of a page, as the page's own script. */
import type { Contender, Step } from './contender.ts';
import type { Footprint } from './footprint.ts';
import type { Settling } from './settle.ts';

export interface Shown extends Settling {
  /** Tasks of 50 ms and more meanwhile: how many, and the longest, in milliseconds. */
  readonly longTasks: number;
  readonly longest: number;
  /** How many frames were watched. */
  readonly frames: number;
}

/** In frames: how long it must stand still, and how long it is waited for. */
export interface Patience {
  readonly still: number;
  readonly most: number;
}

export interface OverlayBench {
  /** The extension holds a step back until it is asked for it: resolves when it does. */
  held(): Promise<void>;
  /** Resolves when the page has nothing to do. */
  rest(): Promise<void>;
  show(what: 'start' | 'next', step: number, patience: Patience): Promise<Shown>;
  /** The same from the person's click on, where the contender is started from its own button. */
  showOnClick(name: string, patience: Patience): Promise<Shown>;
  busy(frames: number): Promise<void>;
  footprint(patience: Patience): Promise<Footprint>;
  /** Keeps the main thread at work for so many milliseconds of each frame. */
  burden(ms: number): void;
}

declare global {
  var overlayBench: OverlayBench;
  var overlayContender: Contender | undefined;
  var overlaySteps: readonly Step[];
}
