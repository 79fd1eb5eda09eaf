import { expect, test, vi } from 'vitest';
import { whenPainted } from './painted.ts';
import { countListeners, nextFrames, useTestPage } from './test-page.ts';

const page = useTestPage();

test('calls back once, after the element was on screen', async () => {
  page.show('<p id="a">x</p>');
  const callback = vi.fn();
  whenPainted(page.get('#a'), page.signal, callback);
  expect(callback).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(callback).toHaveBeenCalledOnce());
  await nextFrames(5);
  expect(callback).toHaveBeenCalledOnce();
});

test('waits for an element that is off screen', async () => {
  page.show('<p id="a" style="position:absolute;top:5000px">x</p>');
  const callback = vi.fn();
  whenPainted(page.get('#a'), page.signal, callback);
  await nextFrames(6);
  expect(callback).not.toHaveBeenCalled();
  page.get('#a').style.top = '0';
  await vi.waitFor(() => expect(callback).toHaveBeenCalledOnce());
});

test.each(['visibilityState', 'prerendering'])('waits for the person: %s', async (property) => {
  page.show('<p id="a">x</p>');
  const value = property === 'prerendering' ? true : 'hidden';
  Object.defineProperty(document, property, { configurable: true, value });
  const callback = vi.fn();
  whenPainted(page.get('#a'), page.signal, callback);
  await nextFrames(6);
  expect(callback).not.toHaveBeenCalled();
  Reflect.deleteProperty(document, property);
  document.dispatchEvent(
    new Event(property === 'prerendering' ? 'prerenderingchange' : 'visibilitychange'),
  );
  await vi.waitFor(() => expect(callback).toHaveBeenCalledOnce());
});

test('stops with its signal', async () => {
  page.show('<p id="a">x</p>');
  const listeners = countListeners();
  const ending = new AbortController();
  const callback = vi.fn();
  whenPainted(page.get('#a'), ending.signal, callback);
  ending.abort();
  expect(listeners.open()).toBe(0);
  listeners.restore();
  await nextFrames(5);
  expect(callback).not.toHaveBeenCalled();
});
