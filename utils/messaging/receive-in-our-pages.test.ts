import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test('a page is read again when what it shows has changed, and for nothing else', async () => {
  const listeners: ((message: unknown) => void)[] = [];
  const onMessage = { addListener: (it: (message: unknown) => void) => listeners.push(it) };
  vi.stubGlobal('chrome', { runtime: { id: 'leidraad', onMessage } });
  const { refreshOn } = await import('./receive-in-our-pages.ts');
  const refresh = vi.fn(async () => undefined);
  refreshOn(['guides', 'reports'], refresh);
  const tell = (message: unknown) => listeners.forEach((it) => it(message));
  const changed = (what: string) => ({ to: 'pages', name: 'changed', request: { what } });

  tell(changed('guides'));
  tell(changed('reports'));
  expect(refresh).toHaveBeenCalledTimes(2);
  tell(changed('progress'));
  tell({ ...changed('guides'), to: 'background' });
  tell('guides');
  expect(refresh).toHaveBeenCalledTimes(2);
});
