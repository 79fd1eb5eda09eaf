/** Where things in frames are in the window that a person looks at. */
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { ringOf } from './ring.ts';

/** An element in a window of the page; `frames` leads there. */
export interface Place {
  readonly page: Page;
  /** Selectors of the frames around it, from the outside in. */
  readonly frames: readonly string[];
}

export const windowOf = ({ page, frames }: Place): Page | FrameLocator =>
  frames.reduce<Page | FrameLocator>((it, selector) => it.frameLocator(selector), page);
export const save = (place: Place): Locator =>
  windowOf(place).getByRole('button', { name: 'Opslaan' });
export const field = (place: Place): Locator => windowOf(place).getByLabel('Kenmerk');

interface Point {
  readonly x: number;
  readonly y: number;
}

/** In the top window. Playwright leaves out the border and the padding of frames of other origins. */
async function middleOf({ page, frames }: Place, element: Locator): Promise<Point> {
  const corners = await Promise.all(
    frames.map((selector, at) =>
      windowOf({ page, frames: frames.slice(0, at) })
        .locator(selector)
        .evaluate((it) => {
          const { x, y } = it.getBoundingClientRect();
          const { paddingLeft, paddingTop } = getComputedStyle(it);
          return {
            x: x + it.clientLeft + parseFloat(paddingLeft),
            y: y + it.clientTop + parseFloat(paddingTop),
          };
        }),
    ),
  );
  const own = await element.evaluate((it) => {
    const { x, y, width, height } = it.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  return [...corners, own].reduce((sum, { x, y }) => ({ x: sum.x + x, y: sum.y + y }));
}

/** The ring lies around the element, where both are in the window whole. */
export async function expectRingAround(place: Place, element: Locator): Promise<void> {
  const apart = async (): Promise<number> => {
    const ring = await ringOf(place.page).boundingBox();
    const { x, y } = await middleOf(place, element);
    return ring ? Math.hypot(ring.x + ring.width / 2 - x, ring.y + ring.height / 2 - y) : Infinity;
  };
  await expect
    .poll(apart, 'pixels from the middle of the ring to that of the element')
    .toBeLessThan(1.5);
}

/**
 * Until the pointer is over it: which window has the pointer, and where in it, is told by the frame that was
 * painted last, and after a scroll that is late.
 */
export async function hover(place: Place, element: Locator): Promise<void> {
  let tries = 0;
  const isOver = async (): Promise<boolean> => {
    const { x, y } = await middleOf(place, element);
    if (tries++ > 0) await place.page.mouse.move(x - 1, y);
    await place.page.mouse.move(x, y);
    return element.evaluate((it) => it.matches(':hover'));
  };
  await expect.poll(isOver, 'the pointer is over the element').toBe(true);
}

export async function click(place: Place, element: Locator): Promise<void> {
  await hover(place, element);
  await place.page.mouse.down();
  await place.page.mouse.up();
}

export const scroll = (root: Locator, top: number, left = 0): Promise<void> =>
  root.evaluate((it, to) => it.ownerDocument.defaultView!.scrollTo(to), { top, left });
