/** Whether ring and bubble lie where the target is, by the eyes of the page itself. */
import { expect, type Locator, type Page } from '@playwright/test';
import { HOST_NAME } from '../../../utils/dom/closed-shadow.ts';

/** A locator, or a handle where no selector leads into; of either browser's driver. */
export interface Evaluable {
  evaluate<Result>(
    look: (element: Element, drawn: Drawn) => Result | Promise<Result>,
    drawn: Drawn,
  ): Promise<Result>;
}

interface Drawn {
  readonly host: string;
  /** The room between target and ring, and between target and bubble; in pixels. */
  readonly room: number;
  readonly gap: number;
}

const DRAWN: Drawn = { host: HOST_NAME, room: 5, gap: 12 };

/** Runs in the page; must not lean on anything of this module but its arguments. */
function findFaults(target: Element, { host, room, gap }: Drawn): string[] {
  const off = 2;
  if (!target.isConnected) return ['the page has drawn the target anew'];
  const faults: string[] = [];
  const root = document.querySelector(host)?.shadowRoot;
  const ring = root?.querySelector('.ring')?.getBoundingClientRect();
  const bubble = root?.querySelector('.bubble')?.getBoundingClientRect();
  if (!ring || !bubble) return [`no ${ring ? 'bubble' : 'ring'}`];

  let { left, top, right, bottom } = target.getBoundingClientRect();
  for (let at = target.parentElement; at && at !== document.body; at = at.parentElement) {
    if (getComputedStyle(at).overflow === 'visible') continue;
    const outer = at.getBoundingClientRect();
    // Larger or smaller on screen than by itself, in a zoomed or scaled parent.
    const scale = outer.width / (at.offsetWidth || outer.width);
    left = Math.max(left, outer.left + at.clientLeft * scale);
    top = Math.max(top, outer.top + at.clientTop * scale);
    right = Math.min(right, outer.left + (at.clientLeft + at.clientWidth) * scale);
    bottom = Math.min(bottom, outer.top + (at.clientTop + at.clientHeight) * scale);
  }
  const apart = [
    ring.left + room - left,
    ring.top + room - top,
    ring.right - room - right,
    ring.bottom - room - bottom,
  ].map((it) => Math.round(it * 10) / 10);
  if (apart.some((it) => Math.abs(it) > off)) faults.push(`the ring is off by ${apart.join(', ')}`);

  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const tree = target.getRootNode() as Document | ShadowRoot;
  const hit = tree.elementFromPoint(x, y);
  const isHit = hit !== null && target.contains(hit);
  if (!isHit) faults.push(`${hit?.localName ?? 'nothing'} is hit in place of the target`);

  const distanceTo = (box: { left: number; top: number; right: number; bottom: number }): number =>
    Math.max(
      bubble.left - box.right,
      box.left - bubble.right,
      bubble.top - box.bottom,
      box.top - bubble.bottom,
      0,
    );
  const distance = distanceTo({ left, top, right, bottom });
  if (distance === 0) faults.push('the bubble lies over the target');
  // Beside the target, or beside all that belongs to the same piece of work.
  const area = target
    .closest(
      'form, fieldset, dialog, [role=dialog], [role=alertdialog], [role=form], [role=search]',
    )
    ?.getBoundingClientRect();
  const nearest = area ? Math.min(distance, distanceTo(area)) : distance;
  // A sheet lies along an edge of the window, however far the target is.
  const isSheet = bubble.width >= document.documentElement.clientWidth;
  if (!isSheet && nearest > gap + off) faults.push(`the bubble is ${nearest} away`);
  const isOut =
    bubble.left < -off ||
    bubble.top < -off ||
    bubble.right > innerWidth + off ||
    bubble.bottom > innerHeight + off;
  if (isOut) faults.push('the bubble sticks out of the window');
  return faults;
}

/**
 * Waits until ring and bubble lie right: within two pixels of the box of the target (of what its
 * scrollers leave of it), the bubble beside it, and nothing over it.
 */
export async function expectRing(target: Evaluable): Promise<void> {
  await expect.poll(() => target.evaluate(findFaults, DRAWN)).toEqual([]);
}

export const ringOf = (page: Page): Locator => page.locator(HOST_NAME).locator('.ring');

/** Waits until the ring lies around the element, which may be in a frame of the same origin. */
export async function expectRingAround(page: Page, element: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const [around, inside] = await Promise.all([
        ringOf(page).boundingBox(),
        element.boundingBox(),
      ]);
      return (
        around !== null &&
        inside !== null &&
        Math.hypot(
          around.x + around.width / 2 - inside.x - inside.width / 2,
          around.y + around.height / 2 - inside.y - inside.height / 2,
        )
      );
    })
    .toBeLessThan(6);
}

/** In each of sixty frames, how many frames the ring is behind the moving target; -1: lost. */
export function countLag(target: Evaluable): Promise<number[]> {
  return target.evaluate(async (element, { host, room }) => {
    const ring = document.querySelector(host)!.shadowRoot!.querySelector('.ring')!;
    const places: DOMRect[] = [];
    const lags: number[] = [];
    const isThere = ({ x, y }: DOMRect, at: DOMRect): boolean =>
      Math.abs(x + room - at.x) <= 2 && Math.abs(y + room - at.y) <= 2;
    // The first few tell where the target has been.
    while (places.length < 10 + 60) {
      await new Promise(requestAnimationFrame);
      places.unshift(element.getBoundingClientRect());
      const drawn = ring.getBoundingClientRect();
      lags.push(places.findIndex((place) => isThere(drawn, place)));
    }
    return lags.slice(10);
  }, DRAWN);
}
