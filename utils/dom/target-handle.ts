/**
 * What a step does with its target once it was found, wherever that lies. An element of the documents
 * that this script can reach is one by itself; for one in a frame of another origin, an object stands
 * in that asks the script there (`far-element.ts`).
 */
import type { Box } from '../core/frames/boxes.ts';
import type { Located } from '../core/locate/located.ts';
import type { ElementFacts } from '../core/run/types.ts';
import { readElementStates } from './element-state.ts';
import { followTarget } from './follow-target.ts';
import type { FollowOptions } from './follow-target.ts';
import { seenBox } from './frame-geometry.ts';
import { workAreaOf } from './place-bubble.ts';
import { scrollClearOf, scrollIntoViewIfNeeded } from './reach-target.ts';
import { scrollsAlong } from './scroll-along.ts';
import { visibleBox } from './visible-box.ts';

export interface TargetHandle {
  /** Still on the page. */
  readonly isConnected: boolean;
  isVisible(): boolean;
  readStates(): ElementFacts[string];
  follow(options: FollowOptions): void;
  /** Whether it goes along when the document of the top frame scrolls. */
  scrollsAlong(): boolean;
  /** Scrolls it into view. */
  reveal(): void;
  /** Scrolls it out from under this box. */
  clearOf(cover: Box): void;
  /** What the person needs beside it, such as its form. */
  workArea(): Box | null;
  /** What leads the focus to it. */
  readonly entrance: Element | null;
}

export type TargetElement = Element | TargetHandle;

export function handleOf(target: TargetElement): TargetHandle {
  if (!('nodeType' in target)) return target;
  return {
    isConnected: target.isConnected,
    isVisible: () => visibleBox(target) !== null,
    readStates: () => readElementStates(target),
    follow: (options) => followTarget(target, options),
    scrollsAlong: () => scrollsAlong(target),
    reveal: () => scrollIntoViewIfNeeded(target),
    clearOf: (cover) => scrollClearOf(seenBox(target), cover, target),
    workArea: () => workAreaOf(target),
    entrance: target,
  };
}

/** No state at all where it is not known which element is meant. */
export function readLocatedStates(located: Located<TargetElement>): ElementFacts[string] {
  if (located.status === 'found') return handleOf(located.element).readStates();
  return located.status === 'missing' ? ['absent'] : [];
}
