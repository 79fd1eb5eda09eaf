import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { FrameNews, FrameTask } from '../core/frames/messages.ts';
import { createFrameSeeker } from './frame-seeker.ts';
import { countListeners, useTestPage, viewOf } from './test-page.ts';

const page = useTestPage();
const frame = `${location.origin}/*`;
const save = viewOf({ role: 'button', name: { nl: 'Opslaan' }, frame });
const field = viewOf({ role: 'textbox', name: { nl: 'Kenmerk' }, frame });
const elsewhere = viewOf({ role: 'button', frame: 'https://anders.nl/*' });

const TASK: FrameTask = {
  step: 'r opslaan',
  targets: [save, field, elsewhere],
  own: 0,
  guarded: null,
  guards: [],
  advance: { on: 'click', target: structuredClone(save) },
  follow: [],
  refused: [],
  isReal: false,
  reveal: 0,
  at: 1,
};

function seek(html: string, task: Partial<FrameTask> = {}) {
  page.show(html);
  const told: FrameNews[] = [];
  const seeker = createFrameSeeker((news) => told.push(news));
  page.signal.addEventListener('abort', seeker.rest);
  seeker.take({ ...TASK, ...task });
  const next = async (): Promise<FrameNews> => {
    await vi.waitFor(() => expect(told.length).toBeGreaterThan(0));
    return told.splice(0).at(-1)!;
  };
  return { seeker, told, next };
}

const FORM = '<form><label>Kenmerk <input></label><button type="button">Opslaan</button></form>';

test('tells of each target, and where the own one is, in numbers and states alone', async () => {
  const { next } = seek(FORM);
  const { answers, spot, acted } = await next();
  expect(answers).toMatchObject([
    { status: 'found', element: { states: ['visible', 'enabled'] } },
    { status: 'found', element: { states: ['visible', 'enabled', 'empty'] } },
    { status: 'missing', reason: 'frame' },
  ]);
  const { x, y } = page.get('button').getBoundingClientRect();
  expect(spot).toMatchObject({ rect: { x, y, visible: true }, area: { visible: true } });
  expect(acted).toBeNull();
});

test('tells that the person acted, and what a field is then, never what it holds', async () => {
  const { next } = seek(FORM);
  await next();
  await userEvent.fill(page.get('input'), 'geheim');
  const filled = await next();
  expect(filled.answers[1]).toMatchObject({
    element: { states: ['visible', 'enabled', 'filled'] },
  });
  expect(JSON.stringify(filled)).not.toContain('geheim');
  await userEvent.click(page.get('button'));
  await vi.waitFor(async () => expect((await next()).acted).toBe(filled.spot!.key));
  // Whether that was the one is not decided here: it goes on listening.
  await userEvent.click(page.get('button'));
  await vi.waitFor(async () => expect((await next()).acted).toBe(filled.spot!.key));
});

test('looks for another one after a no, and takes no order that was overtaken', async () => {
  const { seeker, told, next } = seek('<button>Besluit opslaan</button>');
  const { answers, spot } = await next();
  expect(answers[0]).toMatchObject({ status: 'likely' });
  seeker.take({ ...TASK, refused: [spot!.key], at: 3 });
  expect((await next()).answers[0]).toMatchObject({ status: 'missing' });
  seeker.take({ ...TASK, step: 'r eerder', at: 2 });
  await Promise.resolve();
  expect(told).toEqual([]);
});

test('at rest, it listens to nothing', async () => {
  const listeners = countListeners();
  const { seeker, told, next } = seek(FORM);
  await next();
  expect(listeners.open()).toBeGreaterThan(0);
  seeker.rest();
  expect(listeners.open()).toBe(0);
  listeners.restore();
  page.get('button').remove();
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(told).toEqual([]);
});

test('in practice it holds a click back, and counts it, until it is to be done for real', async () => {
  const { seeker, next } = seek(FORM, { guarded: 0, guards: [save] });
  const heard = vi.fn();
  page.get('button').addEventListener('click', heard);
  await next();
  await userEvent.click(page.get('button'));
  expect(await next()).toMatchObject({ held: 1, acted: null });
  expect(heard).not.toHaveBeenCalled();
  seeker.take({ ...TASK, guarded: 0, guards: [save], isReal: true, at: 2 });
  await userEvent.click(page.get('button'));
  await vi.waitFor(async () => expect((await next()).acted).not.toBeNull());
  expect(heard).toHaveBeenCalledOnce();
});

test('in practice it holds back what belongs to a step ahead, too', async () => {
  const { seeker, next } = seek(FORM, {
    targets: [field],
    advance: { on: 'next' },
    guards: [save],
  });
  await next();
  await userEvent.click(page.get('button'));
  expect(await next()).toMatchObject({ held: 1, acted: null });
  seeker.rest();
});
