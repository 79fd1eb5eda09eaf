import { expect, test, vi } from 'vitest';
import { makeRun, makeStep } from '../../tests/gallery/sample-views.ts';
import type { FrameAnswer, FrameNews, FrameOrder } from '../core/frames/messages.ts';
import type { SeenBox } from '../core/frames/boxes.ts';
import { createFarFinder } from './far-finder.ts';
import { nextFrames, useTestPage, viewOf } from './test-page.ts';
import { createTargetFinder } from './target-finder.ts';
import { handleOf } from './target-handle.ts';

const page = useTestPage();
const target = viewOf({ id: 'opslaan', frame: 'https://formulieren.nl/*' });
const run = makeRun('nl', { runId: 'r', status: 'waiting', step: makeStep('nl', { target }) });
const URL = 'https://formulieren.nl/besluit';
const rect: SeenBox = { x: 10, y: 20, width: 50, height: 20, visible: true };
const found: FrameAnswer = { status: 'found', element: { key: 4, states: ['empty'] }, reasons: [] };

/** The test page itself lies in a frame: here it is the top one. */
const indexOf = (frame: HTMLIFrameElement): number =>
  Array.from({ length: window.length }, (_, at) => window[at]).indexOf(frame.contentWindow!);

async function open() {
  const frame = await page.addFrame('kader', '');
  frame.style.cssText =
    'position:fixed;left:100px;top:50px;width:300px;height:200px;border:3px solid;padding:4px';
  const orders: FrameOrder[] = [];
  const log: string[] = [];
  let isThere = true;
  const finder = createFarFinder(createTargetFinder(document), {
    order(order) {
      orders.push(order);
      return Promise.resolve(isThere);
    },
    rest: () => log.push('rest'),
    call: () => log.push('call'),
  });
  page.signal.addEventListener('abort', finder.dispose);
  finder.elsewhere!.onChange(page.signal, () => log.push('change'));
  const path = [indexOf(frame)];
  const news = (change: Partial<FrameNews> = {}): FrameNews => ({
    step: 'r opslaan',
    view: { width: 300, height: 200 },
    answers: [found],
    spot: { key: 4, rect, area: null },
    holds: [],
    acted: null,
    held: 0,
    ...change,
  });
  const setGone = (): void => void (isThere = false);
  return { frame, finder, orders, log, path, news, setGone, ...finder.fromFrames };
}

test('asks the frames whose address fits, and takes no answer before all have told theirs', async () => {
  const { finder, orders, path, news, arrive, take } = await open();
  finder.play(run);
  arrive(7, URL, { path, since: 1 });
  arrive(8, 'https://anders.nl/', { path: [90], since: 1 });
  arrive(9, `${URL}/2`, { path: [91], since: 1 });
  expect(orders.map(({ frameId, stepId }) => `${frameId} ${stepId}`)).toEqual([
    '7 opslaan',
    '9 opslaan',
  ]);
  take(7, URL, news());
  expect(finder.locate(target)).toMatchObject({ status: 'missing', reason: 'frame' });
  take(9, `${URL}/2`, news({ answers: [{ status: 'missing', reason: 'none', reasons: [] }] }));
  expect(finder.locate(target)).toMatchObject({ status: 'found' });
});

test('adds up where it is, and follows the frame that holds it', async () => {
  const { frame, finder, path, news, arrive, take } = await open();
  finder.play(run);
  arrive(7, URL, { path, since: 1 });
  take(7, URL, news());
  const located = finder.locate(target);
  if (located.status !== 'found') throw new Error(located.status);
  const places: string[] = [];
  const handle = handleOf(located.element);
  handle.follow({
    signal: page.signal,
    onRect: ({ x, y, width, visible }) => places.push(`${x} ${y} ${width} ${visible}`),
  });
  expect(places).toEqual(['117 77 50 true']);
  frame.style.top = '60px';
  await expect.poll(() => places.at(-1)).toBe('117 87 50 true');
  take(7, URL, news({ spot: { key: 4, rect: { ...rect, x: 280 }, area: null } }));
  expect(places.at(-1)).toBe('387 87 20 true');
  expect(handle.readStates()).toEqual(['empty']);
  expect(handle.entrance).toBe(frame);
});

test('a frame that goes takes its answer along', async () => {
  const { frame, finder, log, path, news, arrive, take, leave } = await open();
  finder.play(run);
  arrive(7, URL, { path, since: 1 });
  take(7, URL, news());
  const located = finder.locate(target);
  if (located.status !== 'found') throw new Error(located.status);
  frame.remove();
  expect(finder.locate(target)).toMatchObject({ status: 'missing', reason: 'hidden' });
  expect(handleOf(located.element).isConnected).toBe(true);
  log.length = 0;
  leave(7);
  expect(log).toEqual(['change']);
  expect(handleOf(located.element).isConnected).toBe(false);
  expect(finder.locate(target)).toMatchObject({ status: 'missing', reason: 'frame' });
});

test('a frame in which nothing of ours is left is not waited for', async () => {
  const { finder, log, path, arrive, setGone } = await open();
  arrive(7, URL, { path, since: 1 });
  setGone();
  finder.play(run);
  await nextFrames();
  expect(log).toContain('change');
  expect(finder.locate(target)).toMatchObject({ status: 'missing', reason: 'frame' });
});

test('what was refused is told to its frame; what was done is told with what was there', async () => {
  const { finder, orders, path, news, arrive, take } = await open();
  finder.play(run);
  arrive(7, URL, { path, since: 1 });
  take(7, URL, news());
  const { element } = finder.locate(target) as { element: object };
  const acted: unknown[] = [];
  finder.elsewhere!.onActed(page.signal, (it) => acted.push(it));
  take(7, URL, news({ acted: 4, answers: [{ status: 'missing', reason: 'none', reasons: [] }] }));
  expect(acted).toEqual([element]);
  take(7, URL, news());
  expect(finder.locate(target, { except: new Set([element]) })).toMatchObject({
    status: 'missing',
  });
  expect(orders.at(-1)).toMatchObject({ frameId: 7, refused: [4] });
});

test('news of another step is none; a run at rest lets the frames rest', async () => {
  const { finder, log, path, news, arrive, take } = await open();
  finder.play(run);
  arrive(7, URL, { path, since: 1 });
  take(7, URL, news({ step: 'r vorige' }));
  expect(finder.locate(target)).toMatchObject({ status: 'missing' });
  finder.play({ ...run, status: 'paused' });
  finder.play({ ...run, status: 'paused' });
  expect(log.filter((it) => it === 'rest')).toHaveLength(1);
});

test('tells of a click that practice held back, and that the next is for real', async () => {
  const { finder, orders, path, news, arrive, take } = await open();
  const onHeld = vi.fn();
  finder.elsewhere!.onHeld(page.signal, onHeld);
  finder.play(run);
  arrive(7, URL, { path, since: 1 });
  take(7, URL, news());
  expect(onHeld).not.toHaveBeenCalled();
  take(7, URL, news({ held: 1 }));
  take(7, URL, news({ held: 1 }));
  expect(onHeld).toHaveBeenCalledOnce();
  finder.setReal(true);
  expect(orders.at(-1)).toMatchObject({ frameId: 7, isReal: true });
  finder.play({ ...run, status: 'shown' });
  expect(orders.at(-1)).toMatchObject({ isReal: true });
  // The way led back to the same step: the shield is up again.
  finder.play({ ...run, entry: 'r|opslaan|3' });
  expect(orders.at(-1)).toMatchObject({ frameId: 7, isReal: false });
});
