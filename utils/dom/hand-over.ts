/**
 * How our scripts on one page hand over what they hold: by what hangs on an object of the extension's
 * own world, which the page's scripts cannot see. No globals: in Chromium a page's elements stand as
 * globals by their ids, also in our world, and would be taken for ours.
 */
import type { OverlayView, RunView, TargetView } from '../core/run/view.ts';
import type { FrameChecks } from './check-targets.ts';
import type { followTarget } from './follow-target.ts';
import type { listenEverywhere } from './listen-everywhere.ts';
import type { StepPlayer, StepPlayerPorts } from './step-player.ts';
import type { createTargetFinder, TargetFinder } from './target-finder.ts';
import type { readLocatedStates, TargetElement } from './target-handle.ts';
import type { watchLocated } from './watch-located.ts';

export type CreateStepPlayer = (ports: StepPlayerPorts) => StepPlayer;

/** What a step is played with, for others who look for elements. */
export interface FinderTools {
  readonly createTargetFinder: typeof createTargetFinder;
  readonly watchLocated: typeof watchLocated;
  readonly followTarget: typeof followTarget;
  readonly readLocatedStates: typeof readLocatedStates;
  readonly listenEverywhere: typeof listenEverywhere;
}

interface Finder extends FinderTools {
  readonly createStepPlayer: CreateStepPlayer;
}

/** Finds in frames of other origins what the finder that it was made from does not reach. */
export interface FarFinder extends TargetFinder<TargetElement> {
  /** Tells it what is on. Null: nothing. */
  play(run: RunView | null): void;
  /** Whether the person wants to do for real what practice holds back. Forgotten with the step. */
  setReal(isReal: boolean): void;
}

export type CreateFarFinder = (near: TargetFinder) => FarFinder;

/** What the background calls. */
export type Checker = (targets: Readonly<Record<string, TargetView>>) => FrameChecks;

/** The one shadow root, and when it goes. */
export interface SharedRoot {
  readonly root: ShadowRoot;
  readonly signal: AbortSignal;
  /** Shows a view that another script was given. */
  accept(view: OverlayView): void;
}

/** What is drawn beside a run. */
export interface AsideHandle {
  /** The overlay shows this now: beside a run, nothing else is said. */
  beside(view: OverlayView): void;
}

/** What there is one of on a page, however often its script is injected. */
type Alone = 'agent' | 'frame' | 'frameFinder' | 'overlay' | 'picker' | 'recorder';

export interface OwnScope extends Partial<Record<Alone, AbortController>> {
  finder?: Finder;
  farFinder?: CreateFarFinder | undefined;
  root?: SharedRoot;
  aside?: AsideHandle | undefined;
  isPicking?: boolean;
  checker?: Checker;
}

/** One of the language's own, so that it is there before any of our scripts, and no element stands in its place. */
const scope = Reflect as OwnScope;

/** Null where it was begun before and has not ended: the first one stays. */
export function beginAlone(name: Alone): AbortController | null {
  return scope[name]?.signal.aborted === false ? null : (scope[name] = new AbortController());
}

/** The later one stands: it came with the overlay that is there now. */
export function handOver(finder: Finder): void {
  scope.finder = finder;
}

/** Undefined: the script is not on this page. */
export function takeOver(): CreateStepPlayer | undefined {
  return scope.finder?.createStepPlayer;
}

export function takeTools(): FinderTools | undefined {
  return scope.finder;
}

export function handOverFarFinder(create: CreateFarFinder | undefined): void {
  scope.farFinder = create;
}

export function takeFarFinder(): CreateFarFinder | undefined {
  return scope.farFinder;
}

/** By the overlay, which owns the root. */
export function shareRoot(shared: SharedRoot): void {
  scope.root = shared;
}

export function takeRoot(): SharedRoot | undefined {
  return scope.root;
}

export function offerAside(handle: AsideHandle | undefined): void {
  scope.aside = handle;
}

export function takeAside(): AsideHandle | undefined {
  return scope.aside;
}

/** By the picker: what the author does on the page now points at something, and is no work. */
export function setPicking(isOn: boolean): void {
  scope.isPicking = isOn;
}

export function isPicking(): boolean {
  return scope.isPicking === true;
}

/** For who asks whether targets are on this page. */
export function offerChecker(checker: Checker): void {
  scope.checker = checker;
}
