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
  return { player, setReal, update, shield: () => scene.shield, holdFar: () => holdFar() };
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
