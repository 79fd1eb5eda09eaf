import { expect, test, vi } from 'vitest';
import { seenBox } from './frame-geometry.ts';
import { scrollClearOf, scrollIntoViewIfNeeded } from './reach-target.ts';
import { expectUntouched, nextFrames, useTestPage } from './test-page.ts';

const page = useTestPage();
const BOX = 'position:absolute;left:20px;width:50px;height:30px';
const HEADER =
  '<header style="position:fixed;inset:0 0 auto 0;height:80px;z-index:9;background:#fff"></header>';
const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');

/** What is in sight and free is left where it is. */
function isScrolledTo(element: Element): boolean {
  const own = vi.spyOn(element, 'scrollIntoView');
  own.mockClear();
  scrollIntoViewIfNeeded(element);
  return own.mock.calls.length > 0;
}

test('sees what lies over an element', async () => {
  page.show(`${HEADER}<b id="a" style="${BOX};top:10px">x</b><b id="b" style="${BOX};top:100px"><i>x</i></b>
    <label for="c" style="${BOX};top:150px;z-index:2">x</label><input id="c" style="${BOX};top:150px">`);
  expect(isScrolledTo(page.get('#a'))).toBe(true);
  expect(isScrolledTo(page.get('#b'))).toBe(false);
  expect(isScrolledTo(page.get('#c'))).toBe(false);
});

test('sees what lies over a shadow host or a frame, and overlooks our own host', async () => {
  page.show(
    `<x-a style="${BOX};top:0"><template shadowrootmode="open"><b style="display:block;height:30px">x</b></template></x-a>`,
  );
  const inner = page.get('x-a').shadowRoot!.querySelector('b')!;
  const frame = await page.addFrame('dek', `<b id="a" style="${BOX};top:0">x</b>`);
  frame.style.cssText = 'position:absolute;left:0;top:100px;border:0';
  const framed = frame.contentDocument!.querySelector('#a')!;
  const cover = document.createElement('leidraad-overlay');
  cover.style.cssText = 'position:fixed;inset:0';
  page.main.append(cover);
  expect([isScrolledTo(inner), isScrolledTo(framed)]).toEqual([false, false]);
  const other = document.createElement('x-cover');
  other.style.cssText = 'position:fixed;inset:0';
  page.main.append(other);
  expect([isScrolledTo(inner), isScrolledTo(framed)]).toEqual([true, true]);
});

test('leaves the page where it is when the element is in sight', () => {
  page.show(`<b id="a" style="${BOX};top:100px">x</b>`);
  expect(isScrolledTo(page.get('#a'))).toBe(false);
});

test.each([
  ['below the window', 'top:4000px', ''],
  ['under a sticky header', 'top:1020px', HEADER],
])('scrolls to what lies %s, free of anything over it', async (_, style, more) => {
  page.show(`${more}<div style="height:6000px"></div><b id="a" style="${BOX};${style}">x</b>`);
  if (more) scrollTo(0, 1_000);
  await expectUntouched(async () => {
    scrollIntoViewIfNeeded(page.get('#a'));
    await vi.waitFor(() => {
      const { top } = page.get('#a').getBoundingClientRect();
      expect(Math.abs(top + 15 - innerHeight / 2)).toBeLessThan(2);
    }, 5_000);
  });
  expect(isScrolledTo(page.get('#a'))).toBe(false);
});

test('goes on where the page grows on the way, until the person takes over', async () => {
  page.show(
    `<div id="g" style="height:3000px"></div><b id="a" style="display:block;height:30px">x</b><div style="height:6000px"></div>`,
  );
  const grow = (height: string): void => {
    page.get('#g').style.height = height;
    document.dispatchEvent(new Event('scrollend'));
  };
  const media = vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList);
  const top = () => page.get('#a').getBoundingClientRect().top;
  scrollIntoViewIfNeeded(page.get('#a'));
  const middle = top();
  grow('5000px');
  expect(top()).toBe(middle);
  window.dispatchEvent(new WheelEvent('wheel'));
  grow('9000px');
  expect(top()).toBe(middle + 4_000);
  media.mockRestore();
});

test('a press stops the way at once, in the window and in a box, so that it becomes a click', async () => {
  page.show(
    `<div style="height:4000px"></div><div id="box" style="height:200px;overflow:auto"><div style="height:4000px"></div>
      <b id="a" style="display:block;height:30px">x</b><div style="height:4000px"></div></div><div style="height:6000px"></div>`,
  );
  const where = () => [scrollY, page.get('#box').scrollTop] as const;
  scrollIntoViewIfNeeded(page.get('#a'));
  await vi.waitFor(() => expect(Math.min(...where())).toBeGreaterThan(50), { interval: 5 });
  const pressed = where();
  expect(pressed[0]).toBeLessThan(3_000);
  window.dispatchEvent(new PointerEvent('pointerdown'));
  for (let frame = 0; frame < 30; frame++) {
    // The way is not taken up again, either.
    if (frame === 20) document.dispatchEvent(new Event('scrollend'));
    await new Promise(requestAnimationFrame);
    expect(where()).toEqual(pressed);
  }
});

test('a press that is let go leaves the page free to scroll where the click leads', async () => {
  page.show(`<div style="height:6000px"></div><b id="a" style="${BOX};top:4000px">x</b>`);
  scrollIntoViewIfNeeded(page.get('#a'));
  await vi.waitFor(() => expect(scrollY).toBeGreaterThan(50), { interval: 5 });
  window.dispatchEvent(new PointerEvent('pointerdown'));
  await nextFrames(3);
  window.dispatchEvent(new PointerEvent('pointerup'));
  scrollTo({ top: 0, behavior: 'instant' });
  await nextFrames(20);
  expect(scrollY).toBe(0);
});

test('a press stops it where it makes room for a sheet, too', async () => {
  page.show(`<div style="height:9000px"></div><b id="a" style="${BOX};top:2000px">x</b>`);
  scrollTo({ top: 2_060 - innerHeight, behavior: 'instant' });
  const half = innerHeight / 2;
  const begun = scrollY;
  const element = page.get('#a');
  scrollClearOf(seenBox(element), { x: 0, y: half, width: 300, height: half }, element);
  await vi.waitFor(() => expect(scrollY).toBeGreaterThan(begun), { interval: 5 });
  const pressed = scrollY;
  expect(pressed).toBeLessThan(begun + half / 2);
  window.dispatchEvent(new PointerEvent('pointerdown'));
  for (let frame = 0; frame < 30; frame++) {
    await nextFrames(1);
    expect(scrollY).toBe(pressed);
  }
});

test.each([
  ['a box along the lower edge', 'lower', 30, 'free'],
  ['a box along the upper edge', 'upper', 30, 'free'],
  ['a box that is not over it', 'none', 30, 'as it was'],
  ['a box that it is too tall for, as far as its beginning stays in view', 'lower', 3_000, 'top'],
] as const)('scrolls an element clear of %s', async (_, edge, height, expected) => {
  page.show(`<div style="height:9000px"></div>
    <b id="a" style="position:absolute;left:0;top:2000px;width:50px;height:${height}px">x</b>`);
  const element = page.get('#a');
  // Its middle, or its beginning where it is tall, in the middle of the window.
  scrollTo({ top: 2_000 + Math.min(height, 30) / 2 - innerHeight / 2, behavior: 'instant' });
  const size = edge === 'none' ? 40 : innerHeight / 2 + 10;
  const cover = { x: 0, y: edge === 'upper' ? 0 : innerHeight - size, width: 300, height: size };
  const before = scrollY;
  const media = vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList);
  scrollClearOf(seenBox(element), cover, element);
  media.mockRestore();
  const { top, bottom } = element.getBoundingClientRect();
  if (expected === 'as it was') expect(scrollY).toBe(before);
  if (expected === 'top') expect(top).toBeCloseTo(8, 0);
  if (expected !== 'free') return;
  if (edge === 'upper') expect(top).toBeCloseTo(size + 8, 0);
  else expect(bottom).toBeCloseTo(cover.y - 8, 0);
});

test('jumps where motion is not welcome', () => {
  page.show(`<div style="height:6000px"></div><b id="a" style="${BOX};top:4000px">x</b>`);
  const media = vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList);
  scroll.mockClear();
  scrollIntoViewIfNeeded(page.get('#a'));
  media.mockRestore();
  expect(scroll).toHaveBeenCalledWith(expect.objectContaining({ behavior: 'instant' }));
});
