/**
 * Draws a step that nobody sees, and takes it away in the same task. The browser has then compiled
 * what draws, resolved the styles and fetched the fonts that the first real step would wait for.
 */
import { render } from 'preact';
import type { OverlayView, StepView } from '../../utils/core/run/view.ts';
import type { OverlayActions } from './actions.ts';
import { Overlay } from './Overlay.tsx';

const STEP: StepView = {
  id: '',
  kind: 'tooltip',
  title: 'Ag',
  body: [{ type: 'paragraph', children: [{ type: 'text', value: 'Ag' }] }],
  why: [],
  pitfalls: [],
  contact: null,
  risk: null,
  target: null,
  question: null,
  advance: { on: 'next' },
  confirm: null,
  onMissing: { afterMs: 0 },
  probe: {},
};
const VIEW: OverlayView = {
  asOf: 0,
  language: 'en',
  strings: {},
  launcher: null,
  run: {
    runId: '',
    status: 'shown',
    language: 'en',
    guideTitle: '',
    step: STEP,
    steps: [{ id: '', title: '', mark: 'current' }],
    number: 1,
    isLast: false,
    canGoBack: true,
    pauseReason: null,
    offPath: null,
  },
  hasAside: false,
  notice: null,
};
const TARGET = { x: 0, y: 0, width: 9, height: 9 };
const ACTIONS = {} as OverlayActions;

/** `alongside`: what else is to be tried out, on a bubble that is drawn and measured. */
export function rehearse(root: ShadowRoot, alongside: (bubble: HTMLElement) => void): void {
  const unseen = root.ownerDocument.createElement('div');
  unseen.className = 'rehearsal';
  root.append(unseen);
  const draw = (place: { x: number; y: number } | null): void =>
    render(
      <Overlay
        view={VIEW}
        viewport={{ width: innerWidth, height: innerHeight }}
        target={TARGET}
        scrolled={place}
        bubblePlace={place}
        actions={ACTIONS}
      />,
      unseen,
    );
  // As a step is drawn: to be measured, and then where it goes.
  draw(null);
  const bubble = unseen.querySelector<HTMLElement>('.bubble');
  if (bubble) alongside(bubble);
  draw({ x: 0, y: 99 });
  render(null, unseen);
  unseen.remove();
}
