import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { makeRun, makeView } from '../../tests/gallery/sample-views.ts';
import type { CreateStepPlayer } from '../../utils/dom/hand-over.ts';
import { adoptSheet } from '../../utils/dom/overlay-sheet.ts';
import { NO_SCENE } from '../../utils/dom/scene.ts';
import sheet from './overlay.css?inline';
import { createStage, type Stage, type StagePorts } from './stage.tsx';

let stage: Stage | undefined;
/** Wide enough that the bubble is no sheet. */
beforeEach(() => page.viewport(1120, 720));
afterEach(() => {
  stage?.dispose();
  document.body.replaceChildren();
});

const playing = makeView('en', { run: makeRun('en'), launcher: null });

function openStage(player?: CreateStepPlayer): ShadowRoot {
  const root = document.body.appendChild(document.createElement('div')).attachShadow({
    mode: 'open',
  });
  adoptSheet(root, sheet);
  const actions = {} as StagePorts['actions'];
  stage = createStage(root, { takePlayer: () => player, actions, report: vi.fn() });
  return root;
}

/** Finds a target at once, and the bubble's place many turns later, as a library's promises do. */
const playSlowly: CreateStepPlayer = ({ onScene }) => {
  let placing = Promise.resolve();
  const scene = { ...NO_SCENE, rect: { x: 500, y: 60, width: 120, height: 30 } };
  const findPlace = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    onScene({ ...scene, place: { x: 200, y: 300 } });
  };
  return {
    update: () => onScene(scene),
    onBubble(bubble) {
      if (!bubble) return;
      placing = findPlace();
      // What it learns meanwhile waits for the place, too.
      onScene({ ...scene, focus: { x: 10, y: 10, width: 20, height: 20 } });
    },
    placed: () => placing,
    walk: vi.fn(),
    rehearse: vi.fn(),
    answer: vi.fn(),
    guard: vi.fn(),
    probe: () => ({}),
    settle: vi.fn(),
    reveal: vi.fn(),
    entrance: () => null,
    dispose: vi.fn(),
  };
};

test('a live region is there before its first words, which come with the drawing', async () => {
  const root = openStage();
  const region = root.querySelector('[role=status]')!;
  expect(region.textContent).toBe('');
  stage!.show(playing);
  await Promise.resolve();
  expect(root.querySelector('.bubble')).not.toBeNull();
  expect(region.textContent).toMatch(/^Step 4 of 5\./);
  expect(root.querySelector('.overlay > [role=status]')).toBe(region);
});

test('within one task a bubble comes to its place, and its thread is drawn once, from there', async () => {
  const root = openStage(playSlowly);
  const threads: (string | null)[] = [];
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes)
      for (const line of (target as Element).querySelectorAll('.tether-line'))
        threads.push(line.getAttribute('d'));
  });
  observer.observe(root, { subtree: true, childList: true, attributes: true });
  const { port1, port2 } = new MessageChannel();
  const nextTask = new Promise<void>((resolve) => {
    port1.addEventListener('message', () => resolve());
    port1.start();
  });
  stage!.show(playing);
  port2.postMessage(null);
  await nextTask;
  const bubble = root.querySelector('.bubble')!.getBoundingClientRect();
  expect({ x: bubble.x, y: bubble.y }).toEqual({ x: 200, y: 300 });
  expect(new Set(threads).size).toBe(1);
  expect(threads[0]).toMatch(/^M\S+ 300C/);
});

test.each([
  ['the launcher', makeView('en'), '.launcher-button'],
  ['news, where there is no launcher', { ...makeView('en'), launcher: null }, '.news-button'],
])('the shortcut leads to %s, and back to the page', async (_, view, wanted) => {
  const field = document.body.appendChild(document.createElement('input'));
  const root = openStage();
  stage!.show(view);
  // As the script beside this one draws it.
  root.append(Object.assign(document.createElement('button'), { className: 'news-button' }));
  await expect.poll(() => root.querySelector(wanted)).not.toBeNull();
  field.focus();
  stage!.toggleFocus();
  expect(root.activeElement).toBe(root.querySelector(wanted));
  stage!.toggleFocus();
  expect(document.activeElement).toBe(field);
});
