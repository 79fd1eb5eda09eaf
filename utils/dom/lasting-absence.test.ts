import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAbsenceFilter } from './lasting-absence.ts';
import { useTestPage } from './test-page.ts';

const page = useTestPage();
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const absent = { veld: ['absent'], knop: ['visible', 'enabled'] } as const;
const there = { veld: ['visible', 'empty'], knop: ['visible', 'enabled'] } as const;

function filter() {
  const onLasting = vi.fn();
  return { onLasting, tell: createAbsenceFilter(page.signal, onLasting) };
}

test('what is absent is told once that has lasted, all else at once', () => {
  const { tell, onLasting } = filter();
  expect(tell(absent)).toEqual({ knop: absent.knop });
  vi.advanceTimersByTime(1_999);
  expect(onLasting).not.toHaveBeenCalled();
  // Another change does not begin it anew.
  expect(tell({ ...absent, knop: ['visible', 'disabled'] })).toEqual({
    knop: ['visible', 'disabled'],
  });
  vi.advanceTimersByTime(1);
  expect(onLasting).toHaveBeenCalledOnce();
  expect(tell(absent)).toEqual(absent);
});

test('nor is anything told of what is not known yet: likely, or several', () => {
  const { tell } = filter();
  const unknown = { veld: [], knop: absent.knop };
  expect(tell(unknown)).toEqual({ knop: absent.knop });
  vi.advanceTimersByTime(2_000);
  expect(tell(unknown)).toEqual(unknown);
});

test('what comes meanwhile was never absent, and what goes again is waited for anew', () => {
  const { tell, onLasting } = filter();
  tell(absent);
  vi.advanceTimersByTime(1_500);
  expect(tell(there)).toEqual(there);
  vi.advanceTimersByTime(1_500);
  expect(tell(absent)).toEqual({ knop: absent.knop });
  vi.advanceTimersByTime(1_500);
  expect(onLasting).not.toHaveBeenCalled();
  vi.advanceTimersByTime(500);
  expect(onLasting).toHaveBeenCalledOnce();
});

test.each([
  ['a document that still loads', 'readyState', 'interactive', window, 'load'],
  ['a tab in the background', 'visibilityState', 'hidden', document, 'visibilitychange'],
] as const)('no time counts for %s', (_, name, state, at, type) => {
  const { tell, onLasting } = filter();
  const now = vi.spyOn(document, name, 'get').mockReturnValue(state);
  tell(absent);
  vi.advanceTimersByTime(10_000);
  now.mockRestore();
  at.dispatchEvent(new Event(type));
  vi.advanceTimersByTime(1_999);
  expect(onLasting).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onLasting).toHaveBeenCalledOnce();
});
