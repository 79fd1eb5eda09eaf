import { expect, test } from 'vitest';
import { placeBubble } from './place-bubble.ts';
import { useTestPage } from './test-page.ts';

const page = useTestPage();

function bubble(width = 100, height = 60): HTMLElement {
  page.show(`<div id="a" style="position:fixed;width:${width}px;height:${height}px"></div>`);
  return page.get('#a');
}

test('goes below the middle of the box', async () => {
  const place = await placeBubble({ x: 100, y: 50, width: 40, height: 20 }, bubble());
  expect(place).toMatchObject({ x: 70, y: 82, placement: 'bottom' });
});

test('goes above where there is no room below, and stays in the window', async () => {
  const place = await placeBubble({ x: 2, y: innerHeight - 30, width: 40, height: 20 }, bubble());
  expect(place).toMatchObject({ x: 8, y: innerHeight - 30 - 12 - 60, placement: 'top' });
});

test('goes to the side of a tall box', async () => {
  const place = await placeBubble({ x: 0, y: 0, width: 40, height: innerHeight }, bubble());
  expect(place.placement).toBe('right');
  expect(place.x).toBe(52);
});

test('tells how much room there is', async () => {
  const place = await placeBubble({ x: 100, y: 50, width: 40, height: 20 }, bubble(100, 2_000), {
    margin: 10,
  });
  expect(place.maxHeight).toBeLessThanOrEqual(innerHeight - 20);
  expect(place.maxHeight).toBeGreaterThan(0);
  expect(place.y).toBeGreaterThanOrEqual(0);
});
