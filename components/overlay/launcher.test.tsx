import fc from 'fast-check';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeView } from '../../tests/gallery/sample-views.ts';
import { mountOverlay } from '../testing/mount-overlay.tsx';
import { dodge, inflate, intersects, toFractions, toPixels } from './geometry.ts';

const view = makeView('en');

test('opens the list by keyboard, starts and resumes', async () => {
  const { root, actions, find, button } = mountOverlay(view);
  find('.launcher-button').focus();
  await userEvent.keyboard('{Enter}');
  expect(find('.panel').textContent).toContain('You are at step 4 of 5');
  await userEvent.click(button('Go on: Register a decision'));
  expect(actions.resume).toHaveBeenCalledExactlyOnceWith('r1');
  expect(root.querySelector('.panel')).toBeNull();
  await userEvent.click(find('.launcher-button'));
  await userEvent.click(button('Do it again: Search in the work list'));
  expect(actions.start).toHaveBeenCalledExactlyOnceWith('nl.voorbeeldstad.zoeken', undefined);
  await userEvent.click(find('.launcher-button'));
  await userEvent.click(button('Practise: Add a document to a case'));
  expect(actions.start).toHaveBeenLastCalledWith('nl.voorbeeldstad.document', true);
});

test('Escape closes the list and gives the focus back', async () => {
  const { root, find } = mountOverlay(view);
  await userEvent.click(find('.launcher-button'));
  find('.panel .button').focus();
  await userEvent.keyboard('{Escape}');
  expect(root.querySelector('.panel')).toBeNull();
  expect(root.activeElement).toBe(find('.launcher-button'));
});

test('Escape that the page has used is not for us', async () => {
  const { root, find } = mountOverlay(view);
  await userEvent.click(find('.launcher-button'));
  find('.panel .button').focus();
  const use = (event: KeyboardEvent): void => event.preventDefault();
  window.addEventListener('keydown', use, { capture: true, once: true });
  await userEvent.keyboard('{Escape}');
  expect(root.querySelector('.panel')).not.toBeNull();
  await userEvent.keyboard('{Escape}');
  expect(root.querySelector('.panel')).toBeNull();
});

test('moves by the arrow keys and tells the place once, when it is done', async () => {
  const { actions, find } = mountOverlay(view);
  await userEvent.click(find('.launcher-button'));
  const start = find('.launcher').getBoundingClientRect();
  find('.panel-foot .button-icon').focus();
  await userEvent.keyboard('{Enter}{ArrowUp}{ArrowLeft}');
  const moved = find('.launcher').getBoundingClientRect();
  expect([start.x - moved.x, start.y - moved.y]).toEqual([24, 24]);
  expect(actions.placeLauncher).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(actions.placeLauncher).toHaveBeenCalledOnce();
  const place = actions.placeLauncher.mock.calls[0]![0];
  expect(place.x).toBeCloseTo(1 - 24 / (innerWidth - 80));
  expect(place.collapsed).toBe(false);
});

test('moves by the mouse, and a drag does not open the list', async () => {
  const { root, field, actions, find } = mountOverlay(view);
  await userEvent.dragAndDrop(find('.launcher-button'), field);
  expect(actions.placeLauncher).toHaveBeenCalledOnce();
  expect(actions.placeLauncher.mock.calls[0]![0].y).toBeLessThan(0.2);
  expect(root.querySelector('.panel')).toBeNull();
});

test('folds to a tab at the edge and comes back', async () => {
  const { actions, find, button, update } = mountOverlay(view);
  await userEvent.click(find('.launcher-button'));
  await userEvent.click(button('Put aside'));
  expect(actions.placeLauncher).toHaveBeenLastCalledWith({ x: 1, y: 1, collapsed: true });
  const folded = { x: 1, y: 0.4, collapsed: true };
  update({ view: { ...view, launcher: { ...view.launcher!, place: folded } } });
  const tab = find('.launcher-button').getBoundingClientRect();
  expect([tab.right, tab.width]).toEqual([innerWidth, 24]);
  await userEvent.click(button('Show Leidraad'));
  expect(actions.placeLauncher).toHaveBeenLastCalledWith({ ...folded, collapsed: false });
});

test('goes out of the way of the target', () => {
  const target = { x: innerWidth - 140, y: innerHeight - 80, width: 130, height: 60 };
  const { find } = mountOverlay(view, { target });
  expect(intersects(find('.launcher').getBoundingClientRect(), target)).toBe(false);
});

const isClearOf = (ours: HTMLElement, element: HTMLElement): boolean =>
  !intersects(ours.getBoundingClientRect(), element.getBoundingClientRect());

function layUnder(field: HTMLElement, { left, top }: DOMRect): void {
  field.style.cssText = `position: fixed; left: ${left - 20}px; top: ${top + 8}px; width: 90px`;
}

test('goes out of the way of what has the focus of the page, and back; who comes into it finds it there', async () => {
  const { field, find } = mountOverlay(view);
  const launcher = find('.launcher');
  const own = launcher.getBoundingClientRect();
  layUnder(field, own);
  expect(isClearOf(launcher, field)).toBe(false);
  field.focus();
  await expect.poll(() => isClearOf(launcher, field)).toBe(true);
  const aside = launcher.getBoundingClientRect();
  await userEvent.click(find('.launcher-button'));
  expect(find('.panel')).not.toBeNull();
  expect(launcher.getBoundingClientRect()).toEqual(aside);
  find('.panel .button-icon').click();
  field.focus();
  field.blur();
  await expect.poll(() => launcher.getBoundingClientRect()).toEqual(own);
});

test('closes the list over what gets the focus of the page, and leaves it open beside that', async () => {
  const { root, field, find } = mountOverlay(view);
  await userEvent.click(find('.launcher-button'));
  const list = find('.panel').getBoundingClientRect();
  field.focus();
  await expect.poll(() => root.activeElement).toBeNull();
  expect(isClearOf(find('.panel'), field)).toBe(true);
  const under = field.cloneNode() as HTMLInputElement;
  layUnder(under, list);
  document.body.append(under);
  under.focus();
  await expect.poll(() => root.querySelector('.panel')).toBeNull();
  expect(document.activeElement).toBe(under);
});

const viewport = { width: 1_000, height: 700 };
const size = { width: 48, height: 48 };
const fraction = fc.record({
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
});

test('lies on no single target that leaves room, and inside the window', () => {
  const rect = fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 650 }),
    width: fc.integer({ min: 1, max: 400 }),
    height: fc.integer({ min: 1, max: 250 }),
  });
  fc.assert(
    fc.property(fraction, rect, (wish, target) => {
      const wanted = toPixels(wish, size, viewport, 16);
      const place = dodge(wanted, size, viewport, [target], 16);
      expect(intersects({ ...place, ...size }, target)).toBe(false);
      expect(intersects({ ...place, ...size }, inflate({ x: 0, y: 0, ...viewport }, 0))).toBe(true);
    }),
  );
});

test('finds its place again from the fractions that were stored', () => {
  fc.assert(
    fc.property(fraction, (wish) => {
      const again = toFractions(toPixels(wish, size, viewport, 16), size, viewport, 16);
      expect(again.x).toBeCloseTo(wish.x);
      expect(again.y).toBeCloseTo(wish.y);
    }),
  );
});
