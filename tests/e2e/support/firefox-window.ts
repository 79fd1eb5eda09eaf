/** What a test does outside of web pages: in the window of Firefox itself, with its own powers. */
import type { Browser } from 'puppeteer-core';

/** The part of Firefox's own window that is used here. */
interface Chrome {
  readonly gBrowser: {
    selectedTab: unknown;
    addTrustedTab(url: string): unknown;
  };
  readonly PopupNotifications: {
    readonly isPanelOpen: boolean;
    readonly panel: {
      readonly firstElementChild: {
        readonly id: string;
        readonly button: HTMLElement;
        readonly secondaryButton: HTMLElement;
      } | null;
    };
  };
  readonly WebExtensionPolicy: {
    getByID(id: string): {
      readonly privateBrowsingAllowed: boolean;
      readonly extension: {
        readonly warnings: readonly string[];
        readonly errors: readonly string[];
        readonly backgroundState: string;
        terminateBackground(): Promise<void>;
      };
    };
  };
}

type Answer = 'allow' | 'deny';

export interface BrowserWindow {
  openTab(url: string): Promise<void>;
  /** The question that the browser asks now: its id, or null. */
  readQuestion(): Promise<string | null>;
  answerQuestion(answer: Answer): Promise<void>;
  /** What Firefox thinks of an installed extension. */
  readExtension(id: string): Promise<{
    warnings: readonly string[];
    errors: readonly string[];
    background: string;
    privateBrowsing: boolean;
  }>;
}

interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

export function connectBrowserWindow(browser: Browser): BrowserWindow {
  // Puppeteer has no method for Firefox's own window: the protocol's commands are sent as they are.
  const { connection } = browser as unknown as { readonly connection: Connection };

  async function findWindow(): Promise<string> {
    const { result } = await connection.send('browsingContext.getTree', {
      'moz:scope': 'chrome',
      maxDepth: 0,
    });
    return (result as { contexts: { context: string }[] }).contexts[0]!.context;
  }

  /** `work` is sent as its text: it sees the window and its one argument, nothing of this file. */
  async function run<A, R>(
    work: (window: Chrome, argument: A) => R | Promise<R>,
    argument: A,
  ): Promise<R> {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: `async (json) => JSON.stringify((await (${String(work)})(window, ...JSON.parse(json))) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify([argument]) }],
      awaitPromise: true,
      target: { context: await findWindow() },
    });
    const { type, result: value, exceptionDetails } = result as Evaluated;
    if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'Firefox gave no answer');
    return JSON.parse(value?.value ?? 'null') as R;
  }

  return {
    openTab: (url) =>
      run(({ gBrowser }, address) => {
        gBrowser.selectedTab = gBrowser.addTrustedTab(address);
      }, url),
    readQuestion: () =>
      run(({ PopupNotifications: { isPanelOpen, panel } }) => {
        return isPanelOpen ? (panel.firstElementChild?.id ?? null) : null;
      }, null),
    answerQuestion: (answer) =>
      run(({ PopupNotifications: { panel } }, given) => {
        const question = panel.firstElementChild!;
        (given === 'allow' ? question.button : question.secondaryButton).click();
      }, answer),
    readExtension: (id) =>
      run(({ WebExtensionPolicy }, wanted) => {
        const { extension, privateBrowsingAllowed } = WebExtensionPolicy.getByID(wanted);
        const { warnings, errors, backgroundState } = extension;
        return {
          warnings,
          errors,
          background: backgroundState,
          privateBrowsing: privateBrowsingAllowed,
        };
      }, id),
  };
}
