import { browser } from 'wxt/browser';

interface FirefoxSidebar {
  readonly sidebarAction: { open(): Promise<void> };
}

/** Opens the help panel beside the page. Must be called in the turn of a person's click or key. */
export function openHelp(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) return (browser as unknown as FirefoxSidebar).sidebarAction.open();
  return browser.sidePanel.open({ windowId });
}
