import { expect, test } from 'vitest';
import { chooseDock } from './use-dock.ts';

const view = { width: 320, height: 640 };
const sheet = { x: 0, y: 384, width: 320, height: 256 };
const targetAt = (y: number, height = 40) => ({ x: 20, y, width: 100, height });

test.each([
  ['stays at the bottom where the target lies above it', 'bottom', targetAt(200), 'bottom'],
  ['goes to the top where it would lie over the target', 'bottom', targetAt(500), 'top'],
  ['goes there for the ring around the target, too', 'bottom', targetAt(338), 'top'],
  ['stays at the top where it leaves the target free', 'top', targetAt(300), 'top'],
  ['comes back where it would lie over the target up there', 'top', targetAt(100), 'bottom'],
  ['stays where it is when it must lie over a part of it', 'bottom', targetAt(100, 500), 'bottom'],
  ['stays where it is for a target that is out of view', 'top', targetAt(900), 'top'],
  ['lies at the bottom without a target', 'top', null, 'bottom'],
] as const)('the sheet %s', (_, now, target, expected) => {
  expect(chooseDock(now, target ? [target] : [], sheet, view)).toBe(expected);
});

test.each([
  ['goes where what has the focus can be seen, although the target then cannot', 500, 100, 'top'],
  [
    'stays where the target can be seen, when what has the focus is out of view',
    900,
    100,
    'bottom',
  ],
  ['goes to where both can be seen', 500, 300, 'top'],
] as const)('the sheet %s', (_, focus, target, expected) => {
  const free = [targetAt(focus), targetAt(target)];
  expect(chooseDock('bottom', free, sheet, view)).toBe(expected);
});
