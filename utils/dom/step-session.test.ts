import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeRun, makeStep } from '../../tests/gallery/sample-views.ts';
import type { RunEvent } from '../core/run/types.ts';
import type { RunView, StepView } from '../core/run/view.ts';
import { createStepSession } from './step-session.ts';
import { createTargetFinder } from './target-finder.ts';
import { useTestPage, viewOf } from './test-page.ts';

const page = useTestPage();
const target = viewOf({ role: 'button', name: { nl: 'Opslaan' } });

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** Plays a step on a page; `log` holds what was told, in order. */
function play(html: string, step: Partial<StepView> = {}, guards: RunView['guards'] = []) {
  page.show(html);
  const log: string[] = [];
  let isReal = false;
  const session = createStepSession({
    finder: createTargetFinder(document),
    onTarget: (element, doubt) =>
      log.push(
        `${element ? `#${(element as Element).id}` : '-'}${doubt ? ` ${doubt.status}` : ''}`,
      ),
    onHeld: () => log.push('held'),
    isReal: () => isReal,
    report: (event: RunEvent) =>
      log.push(`report ${event.type}${event.type === 'missing' ? ` ${event.why}` : ''}`),
  });
  page.signal.addEventListener('abort', session.dispose);
  const show = (change: Partial<RunView>) =>
    session.update(
      makeRun('nl', {
        step: makeStep('nl', { target, ...step }),
        status: 'waiting',
        guards,
        ...change,
      }),
    );
  show({});
  log.length = 0;
  /** What was told since. */
  const told = (ms = 0) => {
    if (ms > 0) vi.advanceTimersByTime(ms);
    return log.splice(0);
  };
  const setReal = (): void => void (isReal = true);
  return { session, show, told, setReal };
}

const NEAR = '<button id="a">Besluit opslaan</button>';

test('a probable element is asked about once the page has settled; a yes makes it the target', () => {
  const { session, told } = play(NEAR);
  expect(told(1_900)).toEqual([]);
  expect(told(100)).toEqual(['#a likely']);
  expect(told(10_000)).toEqual(['#a likely']);
  session.answer(true);
  expect(told(10_000)).toEqual(['#a']);
});

test('an author who gives the target less time is asked about it sooner', () => {
  const { told } = play(NEAR, { onMissing: { afterMs: 500, region: null } });
  expect(told(500)).toEqual(['#a likely']);
});

test('after a no it is looked for on, and missing when its time is up', () => {
  const { session, told } = play(NEAR);
  told(2_000);
  session.answer(false);
  expect(told()).toEqual(['-']);
  expect(told(8_000)).toEqual(['-', 'report missing missing']);
});

test('a no when its time is up already: missing at once, and no question again in this step', () => {
  const { session, show, told } = play(NEAR);
  told(9_000);
  session.answer(false);
  expect(told()).toEqual(['-', 'report missing missing']);
  show({ status: 'paused' });
  show({ status: 'waiting' });
  told();
  expect(told(2_000)).toEqual(['-']);
});

test('the next step knows nothing of the answers to this one', () => {
  const { session, show, told } = play(NEAR);
  told(2_000);
  session.answer(false);
  show({ step: makeStep('nl', { id: 'twee', target }) });
  told();
  expect(told(2_000)).toEqual(['#a likely']);
});

test('several alike are told of once the page has settled, and found when one is left', async () => {
  const { told } = play('<button id="a">Opslaan</button><button id="b">Opslaan</button>');
  expect(told(2_000)).toEqual(['- ambiguous', 'report missing ambiguous']);
  expect(told(8_000)).toEqual(['- ambiguous', 'report missing missing']);
  page.get('#b').remove();
  vi.useRealTimers();
  await vi.waitFor(() => expect(told()).toEqual(['#a', 'report found']));
});

const click: Partial<StepView> = { advance: { on: 'click', target: structuredClone(target) } };

test('a click on the probable element is a yes and the action, once it was asked about', async () => {
  const { told } = play(NEAR, click);
  vi.useRealTimers();
  await userEvent.click(page.get('#a'));
  expect(told()).toEqual([]);
});

test('a click on what is asked about is both, a click elsewhere neither', async () => {
  const { show, told } = play(`${NEAR}<p id="b">x</p>`, click);
  told(2_000);
  vi.useRealTimers();
  await userEvent.click(page.get('#b'));
  expect(told()).toEqual([]);
  await userEvent.click(page.get('#a'));
  expect(told()[0]).toBe('report acted');
  show({ status: 'confirming' });
  expect(told().slice(-2)).toEqual(['-', '#a']);
});

test('what is only probable neither appears nor goes, and has no state', () => {
  const { session, told } = play(NEAR, {
    advance: { on: 'appear', target: structuredClone(target) },
    probe: { save: structuredClone(target) },
  });
  expect(told(9_000)).toEqual(['#a likely', '#a likely']);
  expect(session.probe()).toEqual({ save: [] });
  session.answer(true);
  expect(told().slice(0, 1)).toEqual(['#a']);
  expect(session.probe()['save']).toContain('visible');
});

test('who presses the button of the next step before that step is there has done it', async () => {
  vi.useRealTimers();
  const field = viewOf({ role: 'textbox', name: { nl: 'Notitie' } });
  const { show, told } = play(
    '<label>Notitie <input id="f"></label><button id="a">Opslaan</button>',
    {
      target: field,
      advance: { on: 'input', target: field },
      ahead: { stepId: 'next', advance: { on: 'click', target } },
    },
  );
  await userEvent.click(page.get('#a'));
  expect(told()).not.toContain('report acted');
  await userEvent.type(page.get('#f'), 'x');
  await userEvent.click(page.get('#a'));
  expect(told().filter((it) => it === 'report acted')).toHaveLength(2);
  // The step after that begins anew.
  show({ step: { ...makeStep('nl', { target }), id: 'after' } });
  await userEvent.click(page.get('#a'));
  expect(told()).not.toContain('report acted');
});

test('a step that leads back to itself is played anew, as often as it is entered', async () => {
  const { session, show, told } = play('<button id="a">Opslaan</button><p id="b">x</p>', click);
  const bubble = page.get('#b');
  session.onShown(bubble, 'opslaan');
  await vi.waitFor(() => expect(told()).toContain('report painted'));
  // The background hears that it was painted, or has not yet.
  for (const [status, entry] of [
    ['shown', '1'],
    ['waiting', '2'],
  ] as const) {
    show({ status, entry });
    told();
    await userEvent.click(page.get('#a'));
    expect(told().at(-1)).toBe('report acted');
    show({ status: 'waiting', entry: `${entry} again` });
    // The bubble that says it is on screen still.
    expect(told()).toEqual(['report painted', '-', '#a']);
  }
});

test('in practice the click is held back, and no action, until it is for real', async () => {
  const { told, setReal } = play(
    '<button id="a">Opslaan</button>',
    { guarded: target, advance: { on: 'click', target } },
    [target],
  );
  const heard = vi.fn();
  page.get('#a').addEventListener('click', heard);
  await userEvent.click(page.get('#a'));
  expect(told()).toEqual(['held']);
  expect(heard).not.toHaveBeenCalled();
  setReal();
  await userEvent.click(page.get('#a'));
  expect(told()).toEqual(['report acted']);
  expect(heard).toHaveBeenCalledOnce();
});

test('in practice a click ahead of its step is held back: the field that it leaves is filled in, no more', async () => {
  const field = viewOf({ role: 'textbox', name: { nl: 'Motivering' } });
  const { show, told } = play(
    '<label>Motivering <input id="i"></label><button id="a">Opslaan</button>',
    { target: field, advance: { on: 'input', target: field } },
    [target],
  );
  const heard = vi.fn();
  page.get('#a').addEventListener('click', heard);
  await userEvent.fill(page.get('#i'), 'akkoord');
  await userEvent.click(page.get('#a'));
  expect(told()).toEqual(['report acted', 'held']);
  // Off the path, too; and no longer once practice rests.
  show({ status: 'off-path' });
  await userEvent.click(page.get('#a'));
  expect(told()).toEqual(['-', 'held']);
  expect(heard).not.toHaveBeenCalled();
  show({ guards: [], status: 'paused' });
  await userEvent.click(page.get('#a'));
  expect(heard).toHaveBeenCalledOnce();
});

test('without the target, the part of the page that it belongs to is shown, until it comes', async () => {
  const region = viewOf({ role: 'form', name: { nl: 'Besluit' } });
  const { told } = play('<form id="f" aria-label="Besluit">Nog leeg</form>', {
    onMissing: { afterMs: 8_000, region },
  });
  expect(told(7_900)).toEqual(['-']);
  expect(told(100)).toEqual(['-', 'report missing missing', '#f region']);
  page.get('#f').setHTMLUnsafe('<button id="a">Opslaan</button>');
  await vi.waitFor(() => expect(told()).toEqual(['#a', 'report found']));
  page.get('#f').setAttribute('aria-label', 'Iets anders');
  await Promise.resolve();
  expect(told()).toEqual([]);
});
