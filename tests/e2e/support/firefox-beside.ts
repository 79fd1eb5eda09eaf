/** The pages of ours that stand beside a tab's page: WebDriver does not see them, the browser's own window does. */
import type { BrowserWindow } from './firefox-window.ts';

interface InnerBrowser extends Element {
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
    loadFrameScript(url: string, later: boolean): void;
  };
}

/**
 * `script` is run beside the page, `content`, and tells its answer by `answer(…)`. An empty text
 * where there is no such page, or where its place is just given to another process: what was asked of
 * the one before is never answered.
 */
export function askBeside<T>(
  window: BrowserWindow,
  where: 'popup' | 'sidebar',
  script: string,
): Promise<T> {
  return window.run(
    ({ document }, [place, code]) => {
      const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
      const inner =
        place === 'popup'
          ? document.querySelector<InnerBrowser>('.webextension-popup-browser')
          : (sidebar?.querySelector<InnerBrowser>('#webext-panels-browser') ?? null);
      if (inner === null) return '' as never;
      return new Promise<T>((resolve) => {
        for (const type of ['DidChangeBrowserRemoteness', 'XULFrameLoaderCreated'])
          inner.addEventListener(type, () => resolve('' as never), { once: true });
        const name = `leidraad-test-${crypto.randomUUID()}`;
        const text = `{ const answer = (it) => sendAsyncMessage("${name}", it); ${code} }`;
        inner.messageManager.addMessageListener(name, ({ data }) => resolve(data as T));
        inner.messageManager.loadFrameScript(`data:,${encodeURIComponent(text)}`, false);
      });
    },
    [where, script] as const,
  );
}
