import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeRun, makeStep } from '../../tests/gallery/sample-views.ts';
import type { RunView } from '../core/run/view.ts';
import { handOverFarFinder } from './hand-over.ts';
import type { FarFinder } from './hand-over.ts';
import { NO_SCENE } from './scene.ts';
import { createStepPlayer } from './step-player.ts';
import { useTestPage, viewOf } from './test-page.ts';

const page = useTestPage();
afterEach(() => handOverFarFinder(undefined));

/** With what reaches into frames of other origins: `holdFar` is a click that was held back in one. */
function play() {
  const setReal = vi.fn<FarFinder['setReal']>();
  let holdFar = (): void => undefined;
  handOverFarFinder((near) => ({
    ...near,
    play: vi.fn(),
    setReal,
    elsewhere: {
      onChange: vi.fn(),
      onActed: vi.fn(),
      onHeld: (_, callback) => void (holdFar = callback),
    },
  }));
  let scene = NO_SCENE;
  const player = createStepPlayer({ report: vi.fn(), onScene: (next) => void (scene = next) });
  page.signal.addEventListener('abort', player.dispose);
  const target = viewOf({ role: 'button', name: { nl: 'Opslaan' } });
  const other = viewOf({ role: 'button', name: { nl: 'Verwijderen' } });
  const own = makeStep('nl', { target, guarded: target, advance: { on: 'click', target } });
  const update = (status: RunView['status'], step = own) =>
    player.update(makeRun('nl', { step, status, guards: [target, other] }));
  update('waiting');
  return {
    player,
    setReal,
    update,
    scene: () => scene,
    shield: () => scene.shield,
    holdFar: () => holdFar(),
  };
}

test('"for real" is for one click: once another was held back, it is over here and in all frames', async () => {
  page.show('<button id="a">Opslaan</button><button id="b">Verwijderen</button>');
  const heard = vi.fn();
  page.get('#a').addEventListener('click', heard);
  const { player, setReal, shield } = play();
  player.guard(false);
  expect([shield(), setReal.mock.lastCall]).toEqual(['down', [true]]);
  await userEvent.click(page.get('#b'));
  expect([shield(), setReal.mock.lastCall]).toEqual(['held', [false]]);
  await userEvent.click(page.get('#a'));
  expect(heard).not.toHaveBeenCalled();
});

test('the same where the click was held back in a frame of another origin', () => {
  page.show('<button>Opslaan</button>');
  const { player, setReal, shield, holdFar } = play();
  player.guard(false);
  holdFar();
  expect([shield(), setReal.mock.lastCall]).toEqual(['held', [false]]);
});

test('a click held back ahead of its step is told while the step is drawn, and until the run rests or moves on', () => {
  const { update, shield, holdFar } = play();
  const before = makeStep('nl', { id: 'kenmerk' });
  for (const status of ['paused', 'confirming'] as const) {
    update('waiting', before);
    expect(shield()).toBeNull();
    holdFar();
    update('shown', before);
    update('missing', before);
    expect(shield()).toBe('held');
    update(status, before);
    expect(shield(), status).toBeNull();
  }
});

test('a bubble is told its place in the task in which it is drawn, and anew for the words of another step', async () => {
  page.show(
    '<button style="margin:0 200px">Opslaan</button><div id="bubble" style="position:fixed">Sla op</div>',
  );
  const { player, scene } = play();
  let isNextTask = false;
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => (isNextTask = true));
  port1.start();
  port2.postMessage(null);
  const bubble = page.get('#bubble');
  bubble.style.width = '100px';
  player.onBubble(bubble, 'opslaan');
  await player.placed();
  const { place } = scene();
  expect(place).not.toBeNull();
  bubble.style.width = '140px';
  player.onBubble(bubble, 'verwijderen');
  await player.placed();
  expect(scene().place).not.toEqual(place);
  expect(isNextTask).toBe(false);
});

test('the page is not scrolled clear of a sheet while something is pressed', async () => {
  page.show(`<div style="height:2000px"></div><button style="position:absolute;top:200px">Opslaan</button>
    <div id="bubble" style="position:fixed;inset:40px 0 0">Sla op</div>`);
  const scrolled = vi.spyOn(window, 'scrollBy');
  const query = vi.spyOn(document, 'querySelector');
  query.mockImplementation((asked) => (asked === 'html:active:hover' ? page.main : null));
  const { player } = play();
  player.onBubble(page.get('#bubble'), 'opslaan');
  const looked = () => query.mock.calls.filter(([asked]) => asked === 'html:active:hover').length;
  await vi.waitFor(() => expect(looked()).toBeGreaterThan(1), { timeout: 3_000 });
  expect(scrolled).not.toHaveBeenCalled();
  query.mockRestore();
  await vi.waitFor(() => expect(scrolled).toHaveBeenCalledOnce());
});

test('nor to the target of a step that begins then: only once it is let go', async () => {
  page.show(`<button style="position:absolute;top:4000px">Opslaan</button>
    <div id="bubble" style="position:fixed">Sla op</div>`);
  const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
  const query = vi.spyOn(document, 'querySelector');
  query.mockImplementation((asked) => (asked === 'html:active:hover' ? page.main : null));
  const { player } = play();
  player.onBubble(page.get('#bubble'), 'opslaan');
  const looked = () => query.mock.calls.filter(([asked]) => asked === 'html:active:hover').length;
  await vi.waitFor(() => expect(looked()).toBeGreaterThan(2), { timeout: 3_000 });
  expect(scrolled).not.toHaveBeenCalled();
  query.mockRestore();
  await vi.waitFor(() => expect(scrolled).toHaveBeenCalledOnce());
  scrolled.mockRestore();
});
