import { expect, test, vi } from 'vitest';
import { followTarget } from './follow-target.ts';
import type { SeenBox } from '../core/frames/boxes.ts';
import { countListeners, expectUntouched, nextFrames, useTestPage } from './test-page.ts';

const page = useTestPage();
const FIXED = 'position:absolute;left:20px;width:50px;height:30px';

/** The rects told so far, rounded; the last one first. */
function follow(element: Element): string[] {
  const log: string[] = [];
  followTarget(element, {
    signal: page.signal,
    onRect: ({ x, y, width, height, visible }: SeenBox) =>
      log.unshift([x, y, width, height].map(Math.round).join(' ') + (visible ? '' : ' hidden')),
  });
  return log;
}

test('tells the rect at once and when the window scrolls or the element grows', async () => {
  page.show(`<div style="height:5000px"></div><b id="a" style="${FIXED};top:100px">x</b>`);
  const log = follow(page.get('#a'));
  expect(log).toEqual(['20 100 50 30']);
  scrollTo(0, 60);
  await vi.waitFor(() => expect(log[0]).toBe('20 40 50 30'));
  page.get('#a').style.width = '70px';
  await vi.waitFor(() => expect(log[0]).toBe('20 40 70 30'));
  scrollTo(0, 400);
  await vi.waitFor(() => expect(log[0]).toBe('20 -300 70 30 hidden'));
});

test('cuts off what nested scrollers hide', async () => {
  page.show(`<div id="out" style="position:absolute;top:50px;left:0;width:200px;height:100px;overflow:auto">
    <div id="in" style="height:400px;overflow:auto"><div style="height:900px;position:relative"><b id="a" style="${FIXED};top:80px">x</b></div></div></div>`);
  const log = follow(page.get('#a'));
  expect(log[0]).toBe('20 130 50 20');
  page.get('#in').scrollTop = 40;
  await vi.waitFor(() => expect(log[0]).toBe('20 90 50 30'));
  page.get('#out').scrollTop = 60;
  await vi.waitFor(() => expect(log[0]).toBe('20 50 50 10'));
  page.get('#out').scrollTop = 200;
  await vi.waitFor(() => expect(log[0]).toMatch('hidden'));
});

test('does not cut off what a scroller does not contain', () => {
  page.show(`<div style="height:20px;overflow:hidden"><b id="a" style="${FIXED};top:100px">x</b></div>
    <div style="height:20px;overflow:hidden;position:relative"><b id="b" style="${FIXED.replace('absolute', 'fixed')};top:200px">x</b></div>`);
  expect(follow(page.get('#a'))).toEqual(['20 100 50 30']);
  expect(follow(page.get('#b'))).toEqual(['20 200 50 30']);
});

test('tells of a shift of the layout, of whatever cause, without a scroll or resize', async () => {
  page.show(
    `<p id="p" style="height:50px;margin:0"></p><b id="a" style="display:block;width:50px;height:30px">x</b>`,
  );
  const log = follow(page.get('#a'));
  const top = Number(log[0]!.split(' ')[1]);
  await nextFrames();
  page.get('#p').style.height = '90px';
  await vi.waitFor(() => expect(Number(log[0]!.split(' ')[1])).toBe(top + 40));
  page.get('#p').style.height = '0';
  await vi.waitFor(() => expect(Number(log[0]!.split(' ')[1])).toBe(top - 50));
});

test('looks in each frame while something scrolls, and makes no observers then', async () => {
  page.show(
    `<p id="p" style="height:50px;margin:0"></p><b id="a" style="display:block;width:50px;height:30px">x</b><div style="height:5000px"></div>`,
  );
  const made = vi.spyOn(window, 'IntersectionObserver');
  const log = follow(page.get('#a'));
  const top = Number(log[0]!.split(' ')[1]);
  await nextFrames();
  for (let frame = 1; frame <= 5; frame += 1) {
    scrollBy(0, 3);
    await nextFrames(1);
    // The first scroll is seen before its event tells of it.
    if (frame === 1) made.mockClear();
    // It moves by more than scrolling.
    page.get('#p').style.height = `${50 + frame}px`;
  }
  expect(made).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(Number(log[0]!.split(' ')[1])).toBe(top - 10));
  await vi.waitFor(() => expect(made).toHaveBeenCalled());
  page.get('#p').style.height = '90px';
  await vi.waitFor(() => expect(Number(log[0]!.split(' ')[1])).toBe(top + 25));
  made.mockRestore();
});

test('follows into a shadow root and into a frame', async () => {
  page.show(`<x-a><template shadowrootmode="open"><div id="s" style="position:absolute;left:0;top:0;width:99px;height:60px;overflow:auto">
    <b id="a" style="display:block;width:50px;height:100px;margin-bottom:300px">x</b></div></template></x-a>`);
  const root = page.get('x-a').shadowRoot!;
  const log = follow(root.querySelector('#a')!);
  expect(log[0]).toBe('0 0 50 60');
  root.querySelector('#s')!.scrollTop = 90;
  await vi.waitFor(() => expect(log[0]).toBe('0 0 50 10'));

  const frame = await page.addFrame(
    'volg',
    `<div style="height:3000px"></div><b id="a" style="${FIXED};top:100px">x</b>`,
  );
  frame.style.cssText =
    'position:absolute;left:30px;top:40px;width:200px;height:120px;border:5px solid;padding:2px';
  const inFrame = follow(frame.contentDocument!.querySelector('#a')!);
  expect(inFrame[0]).toBe('57 147 50 20');
  frame.contentWindow!.scrollTo(0, 50);
  await vi.waitFor(() => expect(inFrame[0]).toBe('57 97 50 30'));
  frame.style.top = '60px';
  await vi.waitFor(() => expect(inFrame[0]).toBe('57 117 50 30'));
});

test('shows the label of a checkbox that the page hides', () => {
  page.show(
    `<label for="a" style="${FIXED};top:10px">x</label><input id="a" type="checkbox" style="position:absolute;width:1px;height:1px;opacity:0">`,
  );
  expect(follow(page.get('#a'))).toEqual(['20 10 50 30']);
});

test('tells when the element is taken away', async () => {
  page.show(`<b id="a" style="${FIXED}">x</b>`);
  const log = follow(page.get('#a'));
  page.get('#a').remove();
  await vi.waitFor(() => expect(log[0]).toMatch('hidden'));
});

test('rests when nothing moves, writes nothing, stops with its signal', async () => {
  page.show(`<b id="a" style="${FIXED};top:10px">x</b>`);
  const listeners = countListeners();
  const ending = new AbortController();
  const onRect = vi.fn();
  await expectUntouched(async () => {
    followTarget(page.get('#a'), { signal: ending.signal, onRect });
    await nextFrames(3);
  });
  expect(onRect).toHaveBeenCalledOnce();
  ending.abort();
  expect(listeners.open()).toBe(0);
  listeners.restore();
  page.get('#a').style.top = '60px';
  await nextFrames(3);
  expect(onRect).toHaveBeenCalledOnce();
});
