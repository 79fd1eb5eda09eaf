/** What is drawn of a step: where things are now, as the player of the step tells it. */
import type { Box } from '../core/frames/boxes.ts';
import type { Scrolled } from './scroll-along.ts';
import type { Doubt } from './step-session.ts';

/** Null: nowhere to be seen. */
export interface Scene {
  readonly rect: Box | null;
  /** What the target probably is, where that is not certain. */
  readonly doubt: Doubt | null;
  readonly shield: Shield | null;
  /**
   * Of the bubble's top left corner, in pixels of the window, told in the task in which the bubble is first
   * drawn; stands for nothing without `rect`.
   */
  readonly place: { readonly x: number; readonly y: number } | null;
  /** How far the document was scrolled then, where the target goes along with that; else null. */
  readonly scrolled: Scrolled | null;
  /** What has the focus of the page, other than the target: it comes out from under us (WCAG 2.4.11). */
  readonly focus: Box | null;
}

/**
 * Practice: a click on what cannot be undone is held back (`up`), one was (`held`), or the person wants
 * to do it for real (`down`).
 */
export type Shield = 'up' | 'held' | 'down';

export const NO_SCENE: Scene = {
  rect: null,
  doubt: null,
  shield: null,
  place: null,
  scrolled: null,
  focus: null,
};
