/** The targets that lie in frames: all that a frame of another origin is asked about. */
import type { Guide } from '../guide/schema.ts';
import type { StepView, TargetView } from '../run/view.ts';

/** Address glob of the frame that holds it; undefined: it lies in the page itself. */
export function frameGlobOf({ frame, recorded }: Framed): string | undefined {
  return frame ?? recorded?.frame;
}

interface Framed {
  readonly frame?: string | undefined;
  readonly recorded?: { readonly frame?: string | undefined } | undefined;
}

/** The same target as it is looked for in that frame, with what it lies inside. */
export function withoutFrame(target: TargetView): TargetView {
  const { frame: _, recorded, within, ...rest } = target;
  const inside = { ...rest, within: within && withoutFrame(within) };
  if (recorded === undefined) return inside;
  const { frame: __, ...evidence } = recorded;
  return { ...inside, recorded: evidence };
}

/** Each once, in an order that is the same for everybody who has this step. */
export function listFramedTargets(step: StepView): TargetView[] {
  const { target, guarded, advance, confirm, onMissing, probe } = step;
  const all = [
    target,
    guarded,
    'target' in advance ? advance.target : null,
    confirm?.target ?? null,
    onMissing.region,
    ...Object.values(probe),
  ];
  return keepFramed(all);
}

/** Those that lie in frames, each once. */
export function keepFramed(all: readonly (TargetView | null)[]): TargetView[] {
  const framed = all.filter((it) => it !== null && frameGlobOf(it) !== undefined);
  return [...new Map(framed.map((it) => [nameTarget(it!), it!])).values()];
}

/** Targets come by value: the same one is told by what it says. */
export function nameTarget(target: TargetView): string {
  return JSON.stringify(target);
}

export function isFramed(guide: Guide): boolean {
  return Object.values(guide.targets).some((it) => frameGlobOf(it) !== undefined);
}
