import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { useFolder } from '../cli/fixtures/use-folder.ts';
import type { Tabs } from './tabs.ts';
import { clearPictures, createCamera } from './take-picture.ts';

const { at, put } = useFolder();

test('pictures of an earlier run go, and nothing else that lies in the folder', async () => {
  for (const name of ['0001.jpg', '10000.jpg', 'vakantie.jpg', '2026.jpg.bak', 'sub/0001.jpg'])
    put(`pictures/${name}`, 'x');
  await clearPictures(at('pictures'));
  expect(readdirSync(at('pictures')).sort()).toEqual(['2026.jpg.bak', 'sub', 'vakantie.jpg']);
  await clearPictures(at('new/pictures'));
  expect(readdirSync(at('new/pictures'))).toEqual([]);
});

const WINDOW = { width: 1_000, height: 700 };
const whole = { x: 0, y: 0, ...WINDOW };
const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

test.each([
  ['nothing', null, whole, null],
  ['something small', box(480, 340, 40, 20), box(100, 110, 800, 480), box(380, 230, 40, 20)],
  ['something in a corner', box(0, 0, 40, 20), box(0, 0, 800, 480), box(0, 0, 40, 20)],
  ['the opposite corner', box(960, 680, 40, 20), box(200, 220, 800, 480), box(760, 460, 40, 20)],
  ['something wide', box(50, 340, 900, 20), whole, box(50, 340, 900, 20)],
  ['something high', box(480, 100, 40, 500), whole, box(480, 100, 40, 500)],
  ['what the window cuts off', box(-20, -10, 40, 20), box(0, 0, 800, 480), box(0, 0, 20, 10)],
  [
    'what the window cuts off below',
    box(980, 690, 40, 20),
    box(200, 220, 800, 480),
    box(780, 470, 20, 10),
  ],
  ['what is right of the window', box(1_100, 10, 40, 20), box(200, 0, 800, 480), null],
  ['what is below the window', box(10, 800, 40, 20), box(0, 220, 800, 480), null],
])('a picture in which %s is marked shows what is around it', async (_, mark, clip, shown) => {
  put('pictures/x', '');
  const screenshot = vi.fn(async () => Buffer.from('jpeg'));
  const page = { viewportSize: () => WINDOW, screenshot };
  const camera = createCamera({ page } as unknown as Tabs, at('pictures'), () => 7);
  const picture = await camera.take(mark && { kind: 'nearest', ...mark });
  expect(screenshot).toHaveBeenCalledWith(expect.objectContaining({ clip }));
  const { width, height } = clip;
  const marked = shown && { kind: 'nearest', ...shown };
  expect(picture).toEqual({ file: '0007.jpg', width, height, mark: marked });
  expect(readFileSync(at('pictures/0007.jpg'), 'utf8')).toBe('jpeg');
});
