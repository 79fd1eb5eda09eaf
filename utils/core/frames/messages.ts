/**
 * What passes between the overlay of a tab and the frames of other origins in it: the overlay orders,
 * a frame tells. Both tell all that holds now, so that the last one holds and none is missed.
 */
import type { Located } from '../locate/located.ts';
import type { ElementFacts } from '../run/types.ts';
import type { AdvanceView, TargetView } from '../run/view.ts';
import type { Box, SeenBox, Size } from './boxes.ts';

/** Which place a frame has in the page, from the top down: indices into `window.frames`. */
export type FramePath = readonly number[];

/** frame → background → overlay: it is there. */
export interface FrameArrival {
  readonly path: FramePath;
  /** When its document began, in milliseconds: another one is another document. */
  readonly since: number;
}

/** overlay → background: what a frame is to do for the step that is on. */
export interface FrameOrder {
  readonly frameId: number;
  readonly runId: string;
  readonly stepId: string;
  /** Frames in this one whose place is wanted, by their index in its window. */
  readonly follow: readonly { readonly frameId: number; readonly index: number }[];
  /** Elements of the step's own target that the person said it is not. */
  readonly refused: readonly number[];
  /** The person wants to do for real what practice holds back. */
  readonly isReal: boolean;
  /** Counts up: with each, the target is scrolled into view once. */
  readonly reveal: number;
  /** On the overlay's clock, in milliseconds: orders may overtake one another. */
  readonly at: number;
}

/** background → frame: the same with what the guide says, which the overlay has no say in. */
export interface FrameTask extends Pick<
  FrameOrder,
  'follow' | 'refused' | 'isReal' | 'reveal' | 'at'
> {
  /** Names run and step. */
  readonly step: string;
  /** Those of the step that name a frame, whichever: see `listFramedTargets`. */
  readonly targets: readonly TargetView[];
  /** The step's own among them; null: it lies in no frame. */
  readonly own: number | null;
  /** Among them, the one on which a click is held back. */
  readonly guarded: number | null;
  readonly advance: AdvanceView;
  /** In frames, on this page: see RunView. */
  readonly guards: readonly TargetView[];
}

/** An element by the number that its frame gave it. */
export interface NumberedElement {
  readonly key: number;
  readonly states: ElementFacts[string];
}

/** Which are alike is told as their number only. */
type Told<Answer> = Answer extends { readonly status: 'ambiguous' }
  ? Omit<Answer, 'alike'>
  : Answer;
export type FrameAnswer = Told<Located<NumberedElement>>;

/** frame → background → overlay. */
export interface FrameNews {
  readonly step: string;
  readonly view: Size;
  /** One for each target of the task. */
  readonly answers: readonly FrameAnswer[];
  /** Where the step's own target is in this frame's window, if it is there. */
  readonly spot: FrameSpot | null;
  /** The frames that were to be followed and can be seen and used. */
  readonly holds: readonly (FrameHold & { readonly frameId: number })[];
  /** The person has just acted on this element, as the step asks of them. */
  readonly acted: number | null;
  /** How often a click was held back. */
  readonly held: number;
}

export interface FrameSpot {
  readonly key: number;
  readonly rect: SeenBox;
  /** Of the form or dialog around it. */
  readonly area: SeenBox | null;
}

/** Where a frame shows its document, in the window that holds it. */
export interface FrameHold {
  /** All of what it shows. */
  readonly inside: Box;
  /** What is to be seen of the frame. */
  readonly seen: SeenBox;
}

export function nameStep(runId: string, stepId: string): string {
  return `${runId} ${stepId}`;
}
