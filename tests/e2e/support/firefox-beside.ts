/** The pages of ours that stand beside a tab's page: WebDriver does not see them, the browser's own window does. */
import type { BrowserWindow } from './firefox-window.ts';

interface InnerBrowser extends Element {
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
    loadFrameScript(url: string, later: boolean): void;
  };
}

/** The page's place is given to another process, or its content to another place. */
const MOVES = [
  'DidChangeBrowserRemoteness',
  'XULFrameLoaderCreated',
  'SwapDocShells',
  'EndSwapDocShells',
];
/** In milliseconds: what a page at its place has long answered in. */
const ANSWER_MS = 2_000;

/**
 * `script` is run beside the page, `content`, and tells its answer by `answer(…)`. An empty text
 * where there is no such page, and where it has just moved: what was asked before is never answered,
 * and is to be asked again.
 */
export function askBeside<T>(
  window: BrowserWindow,
  where: 'popup' | 'sidebar',
  script: string,
): Promise<T> {
  return window.run(
    ({ document }, [place, code, moves, answerMs]) => {
      const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
      const inner =
        place === 'popup'
          ? document.querySelector<InnerBrowser>('.webextension-popup-browser')
          : (sidebar?.querySelector<InnerBrowser>('#webext-panels-browser') ?? null);
      if (inner === null) return '' as never;
      return new Promise<T>((resolve) => {
        const moved = (): void => resolve('' as never);
        for (const type of moves) inner.addEventListener(type, moved, { once: true });
        // It may have moved a moment before this listens.
        AbortSignal.timeout(answerMs).addEventListener('abort', moved);
        const name = `leidraad-test-${crypto.randomUUID()}`;
        const text = `{ const answer = (it) => sendAsyncMessage("${name}", it); ${code} }`;
        inner.messageManager.addMessageListener(name, ({ data }) => resolve(data as T));
        inner.messageManager.loadFrameScript(`data:,${encodeURIComponent(text)}`, false);
      });
    },
    [where, script, MOVES, ANSWER_MS] as const,
  );
}
