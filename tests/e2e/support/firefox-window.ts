/** What a test does outside of web pages: in the window of Firefox itself, with its own powers. */
import type { Browser } from 'puppeteer-core';

/** The part of Firefox's own window that is used here. */
export interface ChromeWindow {
  readonly document: Document;
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
      readonly extension: Extension;
    };
  };
  readonly ChromeUtils: { importESModule(url: string): unknown };
}

interface Extension {
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
  readonly backgroundState: string;
  terminateBackground(): Promise<void>;
}

export interface BrowserWindow {
  /** `work` is sent as its text: it sees the window and its one argument, and nothing of its file. */
  run<A, R>(
    work: (window: ChromeWindow, argument: A) => R | Promise<R>,
    argument: A,
  ): Promise<Awaited<R>>;
  openTab(url: string): Promise<void>;
  /** The question that the browser asks now: its id, or null. */
  readQuestion(): Promise<string | null>;
  answerQuestion(answer: 'allow' | 'deny'): Promise<void>;
  /** What Firefox thinks of an installed extension. */
  readExtension(id: string): Promise<{
    readonly warnings: readonly string[];
    readonly errors: readonly string[];
    readonly background: string;
    readonly privateBrowsing: boolean;
  }>;
  /** Ends the event page as the browser does when it was idle for long enough. */
  putToSleep(id: string): Promise<void>;
  /** As the person does in about:addons. */
  revokeHost(id: string, pattern: string): Promise<void>;
  switchOff(id: string): Promise<void>;
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

  const run: BrowserWindow['run'] = async (work, argument) => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: `async (json) => JSON.stringify((await (${String(work)})(window, JSON.parse(json))) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(argument) }],
      awaitPromise: true,
      target: { context: await findWindow() },
    });
    const { type, result: value, exceptionDetails } = result as Evaluated;
    if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'Firefox gave no answer');
    return JSON.parse(value?.value ?? 'null') as never;
  };

  return {
    run,
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
        const { extension, privateBrowsingAllowed: privateBrowsing } =
          WebExtensionPolicy.getByID(wanted);
        const { warnings, errors, backgroundState: background } = extension;
        return { warnings, errors, background, privateBrowsing };
      }, id),
    putToSleep: (id) =>
      run(
        ({ WebExtensionPolicy }, wanted) =>
          WebExtensionPolicy.getByID(wanted).extension.terminateBackground(),
        id,
      ),
    revokeHost: (id, pattern) =>
      run(
        async ({ ChromeUtils, WebExtensionPolicy }, [wanted, host]) => {
          interface Permissions {
            remove(id: string, what: object, extension: unknown): Promise<void>;
          }
          const { ExtensionPermissions } = ChromeUtils.importESModule(
            'resource://gre/modules/ExtensionPermissions.sys.mjs',
          ) as { ExtensionPermissions: Permissions };
          const { extension } = WebExtensionPolicy.getByID(wanted);
          const what = { permissions: [], origins: [host] };
          await ExtensionPermissions.remove(wanted, what, extension);
        },
        [id, pattern] as const,
      ),
    switchOff: (id) =>
      run(async ({ ChromeUtils }, wanted) => {
        interface Addons {
          getAddonByID(id: string): Promise<{ disable(): Promise<void> }>;
        }
        const { AddonManager } = ChromeUtils.importESModule(
          'resource://gre/modules/AddonManager.sys.mjs',
        ) as { AddonManager: Addons };
        await (await AddonManager.getAddonByID(wanted)).disable();
      }, id),
  };
}
