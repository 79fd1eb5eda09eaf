/**
 * How scripts that come when they are needed hand over what they hold: by globals of the extension's
 * own world, which the page's scripts cannot see.
 */
import type { RunView } from '../core/run/view.ts';
import type { StepPlayer, StepPlayerPorts } from './step-player.ts';
import type { TargetFinder } from './target-finder.ts';
import type { TargetElement } from './target-handle.ts';

export type CreateStepPlayer = (ports: StepPlayerPorts) => StepPlayer;

/** Finds in frames of other origins what the finder that it was made from does not reach. */
export interface FarFinder extends TargetFinder<TargetElement> {
  /** Tells it what is on. Null: nothing. */
  play(run: RunView | null): void;
}

export type CreateFarFinder = (near: TargetFinder) => FarFinder;

const scope = globalThis as {
  leidraadFinder?: CreateStepPlayer;
  leidraadFarFinder?: CreateFarFinder;
};

/** The later one stands: it came with the overlay that is there now. */
export function handOver(create: CreateStepPlayer): void {
  scope.leidraadFinder = create;
}

/** Undefined: the script is not on this page. */
export function takeOver(): CreateStepPlayer | undefined {
  return scope.leidraadFinder;
}

export function handOverFarFinder(create: CreateFarFinder): void {
  scope.leidraadFarFinder = create;
}

export function takeFarFinder(): CreateFarFinder | undefined {
  return scope.leidraadFarFinder;
}
