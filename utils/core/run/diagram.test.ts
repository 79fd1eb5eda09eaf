import { expect, test } from 'vitest';
import { drawTransitions } from './diagram.ts';
import { LIVE_STATUSES, TRANSITIONS } from './transitions.ts';
import { RUN_STATUSES } from './types.ts';

test('the drawing has an arrow for every entry of the table', () => {
  const drawing = drawTransitions();
  const lines = drawing.split('\n').map((line) => line.trim());
  expect(lines[0]).toBe('stateDiagram-v2');
  for (const from of RUN_STATUSES) {
    for (const to of RUN_STATUSES) {
      const isLive = LIVE_STATUSES.some((live) => live === from);
      const labels = lines
        .filter((line) =>
          [from, ...(isLive ? ['on_the_way'] : [])].some((name) =>
            line.startsWith(`${name.replace('-', '_')} --> ${to.replace('-', '_')}:`),
          ),
        )
        .join(' ');
      for (const event of TRANSITIONS[from][to] ?? []) {
        const isTold =
          labels.match(new RegExp(`\\b${event}\\b`)) !== null ||
          labels.includes('any event about a step that the guide has lost');
        expect(isTold, `${from} → ${to} by ${event}`).toBe(true);
      }
    }
  }
});

test('what leads out of every status on the way is drawn once, from their frame', () => {
  const lines = drawTransitions().split('\n');
  const open = lines.indexOf('  state "on the way" as on_the_way {');
  const frame = lines.slice(open + 1, lines.indexOf('  }'));
  expect(frame).toContain('    state "off-path" as off_path');
  expect(frame).toContain('    waiting --> shown: painted');
  expect(frame.join()).not.toMatch(/offered|paused|completed|abandoned|on_the_way/);
  expect(lines.filter((line) => line.includes('on_the_way -->'))).toEqual([
    '  on_the_way --> offered: detached',
    '  on_the_way --> paused: pause, any event about a step that the guide has lost',
    '  on_the_way --> completed: page, skip',
    '  on_the_way --> abandoned: stop',
  ]);
  expect(lines).toContain('  shown --> completed: acted, next, answered');
  expect(lines.filter((line) => line.includes('[*]'))).toEqual([
    '  [*] --> offered',
    '  completed --> [*]',
    '  abandoned --> [*]',
  ]);
  expect(lines.filter((line) => line.endsWith(': '))).toEqual([]);
});
