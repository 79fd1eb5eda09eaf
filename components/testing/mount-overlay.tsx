/** For tests: the overlay in a shadow root over a page with a text field, as the entrypoint mounts it. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { OverlayView } from '../../utils/core/run/view.ts';
import { adoptSheet } from '../../utils/dom/overlay-sheet.ts';
import type { OverlayActions } from '../overlay/actions.ts';
import { Overlay, type OverlayProps } from '../overlay/Overlay.tsx';
import sheet from '../overlay/overlay.css?inline';

const NAMES: readonly (keyof OverlayActions)[] = [
  'accept',
  'next',
  'choose',
  'back',
  'skip',
  'pause',
  'stop',
  'tellWrong',
  'resume',
  'continueHere',
  'returnToStep',
  'dismiss',
  'fetchPicture',
  'reveal',
  'answer',
  'guard',
  'start',
  'setLanguage',
  'placeLauncher',
];

/** Wide enough that the bubble is no sheet. */
beforeEach(() => page.viewport(1120, 720));
afterEach(() => document.body.replaceChildren());

export function mountOverlay(view: OverlayView, first: Partial<OverlayProps> = {}) {
  const field = document.createElement('input');
  field.setAttribute('aria-label', 'page');
  const host = document.createElement('div');
  document.body.append(field, host);
  const root = host.attachShadow({ mode: 'open' });
  adoptSheet(root, sheet);
  const actions = Object.fromEntries(NAMES.map((name) => [name, vi.fn()])) as unknown as {
    [Name in keyof OverlayActions]: ReturnType<typeof vi.fn<OverlayActions[Name]>>;
  };
  let props: OverlayProps = {
    view,
    viewport: { width: innerWidth, height: innerHeight },
    target: null,
    bubblePlace: null,
    actions,
    ...first,
  };
  const update = (change: Partial<OverlayProps>) => {
    props = { ...props, ...change };
    void act(() => render(<Overlay {...props} />, root));
  };
  update({});
  const find = (selector: string): HTMLElement => {
    const element = root.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`Nothing in the overlay is ${selector}.`);
    return element;
  };
  /** The button with this visible or spoken name. */
  const button = (name: string): HTMLButtonElement => {
    const found = [...root.querySelectorAll('button')].find(
      (it) => (it.getAttribute('aria-label') ?? it.textContent) === name,
    );
    if (!found) throw new Error(`No button is named "${name}".`);
    return found;
  };
  return { root, host, field, actions, update, find, button };
}
