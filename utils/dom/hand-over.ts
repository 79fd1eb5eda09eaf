/**
 * How the finder's script hands over what it holds to the overlay: by one global of the extension's own
 * world, which the page's scripts cannot see.
 */
import type { StepPlayer, StepPlayerPorts } from './step-player.ts';

export type CreateStepPlayer = (ports: StepPlayerPorts) => StepPlayer;

const scope = globalThis as { leidraadFinder?: CreateStepPlayer };

/** The later one stands: it came with the overlay that is there now. */
export function handOver(create: CreateStepPlayer): void {
  scope.leidraadFinder = create;
}

/** Undefined: the script is not on this page. */
export function takeOver(): CreateStepPlayer | undefined {
  return scope.leidraadFinder;
}
