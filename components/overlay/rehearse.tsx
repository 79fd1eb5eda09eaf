/**
 * Draws a step that nobody sees, and takes it away in the same task. The browser has then compiled
 * what draws, resolved the styles and fetched the fonts that the first real step would wait for.
 */
import { render } from 'preact';
import type { OverlayView, RunView, StepView } from '../../utils/core/run/view.ts';
import type { OverlayActions } from './actions.ts';
import { Overlay } from './Overlay.tsx';

/** No more of a view than this is looked at, and every page pays for what stands here. */
const STEP: Partial<StepView> = {
  title: 'Ag',
  body: [],
  why: [],
  pitfalls: [],
  advance: { on: 'next' },
};
const RUN: Partial<RunView> = { status: 'shown', step: STEP as StepView, steps: [] };
// Two forms: the browser makes its rules of plurals.
const STRINGS = { 'overlay.step': 'Ag||Ag' };
const VIEW = { language: 'en', strings: STRINGS, run: RUN } as unknown as OverlayView;
/** The target, and where the bubble goes, and how far the page was scrolled. */
const SPOT = { x: 0, y: 9, width: 9, height: 9 };

/** `alongside`: what else is to be tried out, on a bubble that is drawn and measured. */
export function rehearse(root: ShadowRoot, alongside: (bubble: HTMLElement) => void): void {
  const unseen = root.ownerDocument.createElement('div');
  unseen.className = 'rehearsal';
  root.append(unseen);
  const draw = (place: typeof SPOT | null): void =>
    render(
      <Overlay
        view={VIEW}
        viewport={SPOT}
        target={SPOT}
        scrolled={place}
        bubblePlace={place}
        actions={{} as OverlayActions}
      />,
      unseen,
    );
  // As a step is drawn: to be measured, and then where it goes.
  draw(null);
  alongside(unseen.querySelector<HTMLElement>('.bubble')!);
  draw(SPOT);
  render(null, unseen);
  unseen.remove();
}
