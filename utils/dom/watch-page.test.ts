import { afterEach, expect, test, vi } from 'vitest';
import { readPageFacts } from './page-facts.ts';
import { countListeners, useTestPage } from './test-page.ts';
import { watchPage } from './watch-page.ts';

const page = useTestPage();
const start = location.href;

afterEach(() => {
  history.replaceState(null, '', start);
  vi.restoreAllMocks();
});

function watch(): string[] {
  const log: string[] = [];
  watchPage({ signal: page.signal, onPage: (arrival) => log.push(arrival) });
  return log;
}

test.each([true, false])(
  'tells of the page and of each other address (navigation API: %s)',
  async (hasApi) => {
    if (!hasApi) vi.stubGlobal('navigation', undefined);
    if (!hasApi) Reflect.deleteProperty(window, 'navigation');
    const log = watch();
    expect(log).toEqual(['load']);
    location.hash = 'a';
    await vi.waitFor(() => expect(log).toEqual(['load', 'same-document']));
    vi.unstubAllGlobals();
  },
);

test('tells of an address that a script puts there, and not of mere state', () => {
  const log = watch();
  history.pushState(null, '', '?a=1');
  expect(log).toEqual(['load', 'same-document']);
  history.replaceState({ x: 1 }, '');
  expect(log).toEqual(['load', 'same-document']);
  history.replaceState(null, '', '?a=2');
  expect(log).toEqual(['load', 'same-document', 'same-document']);
});

test('tells of a page that comes back from the cache', () => {
  const log = watch();
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(log).toEqual(['load', 'restored']);
});

test('waits for a prerendered page to be opened', () => {
  Object.defineProperty(document, 'prerendering', { configurable: true, value: true });
  const log = watch();
  history.pushState(null, '', '?b=1');
  expect(log).toEqual([]);
  Reflect.deleteProperty(document, 'prerendering');
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(log).toEqual(['load']);
});

test('runs no observer and stops with its signal', () => {
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  const listeners = countListeners();
  const ending = new AbortController();
  const onPage = vi.fn();
  watchPage({ signal: ending.signal, onPage });
  ending.abort();
  expect(listeners.open()).toBe(0);
  listeners.restore();
  expect(observe).not.toHaveBeenCalled();
  history.pushState(null, '', '?c=1');
  expect(onPage).toHaveBeenCalledOnce();
});

test('reads the address, a visible password field and an error', () => {
  const timing = (name: string, responseStatus: number) =>
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ name, responseStatus }] as never);
  page.show('<input type="password" hidden>');
  timing(location.href, 200);
  expect(readPageFacts(document)).toEqual({ url: location.href, login: false, error: null });
  page.show('<input type="password">');
  timing(location.href, 404);
  expect(readPageFacts(document)).toEqual({ url: location.href, login: true, error: 404 });
  // The application has moved on since it was loaded.
  timing('https://voorbeeld.nl/elders', 404);
  expect(readPageFacts(document).error).toBeNull();
});
