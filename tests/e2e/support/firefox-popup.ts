/** The popup of the toolbar button: WebDriver does not see it, the browser's own window does. */
import { expect } from '@playwright/test';
import { askBeside } from './firefox-beside.ts';
import { GECKO_ID, type LoadedFirefox } from './firefox.ts';

const FRAMES_AT_REST = 12;

export interface FirefoxPopup {
  /** Says so where it is gone again. */
  readText(): Promise<string>;
  /** Presses the first button that reads so, once the popup has come to rest. */
  press(name: string): Promise<void>;
  isOpen(): Promise<boolean>;
}

/** Opens it as a click on the toolbar button does, over the tab that is in front. */
export async function openPopup({ window }: LoadedFirefox): Promise<FirefoxPopup> {
  await window.run(async (own, id) => {
    interface Parent {
      ExtensionParent: {
        apiManager: {
          global: { browserActionFor(it: unknown): { openPopup(in_: unknown): Promise<void> } };
        };
      };
    }
    const { ExtensionParent } = own.ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionParent.sys.mjs',
    ) as Parent;
    const { extension } = own.WebExtensionPolicy.getByID(id);
    await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(own);
  }, GECKO_ID);

  const ask = <T>(script: string): Promise<T> => askBeside(window, 'popup', script);

  const popup: FirefoxPopup = {
    readText: async () =>
      (await popup.isOpen())
        ? ask<string>('answer(content.document.body?.innerText ?? "")')
        : '(the popup is closed)',
    async press(name) {
      await expect.poll(() => popup.readText()).toContain(name);
      const find = `[...content.document.querySelectorAll("button")].find((it) => it.innerText === ${JSON.stringify(name)})`;
      // A popup that is not painted yet takes a press for one on nothing.
      const rest = `
        let at = "";
        let frames = 0;
        const look = () => {
          const { x, y } = ${find}?.getBoundingClientRect() ?? {};
          const now = [content.document.readyState === "complete", x, y].join();
          frames = now === at && now.startsWith("true,") ? frames + 1 : 0;
          at = now;
          if (frames < ${FRAMES_AT_REST}) content.requestAnimationFrame(look);
          else answer("at rest");
        };
        look();`;
      await expect.poll(() => ask(rest), 'the popup comes to rest').toBe('at rest');
      const pressed = await ask(`
        const { x, y, width, height } = ${find}.getBoundingClientRect();
        for (const type of ["mousedown", "mouseup"])
          content.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 });
        answer("pressed");`);
      expect(pressed, `"${name}" in the popup`).toBe('pressed');
    },
    isOpen: () =>
      window.run(
        ({ document }) => document.querySelector('.webextension-popup-browser') !== null,
        null,
      ),
  };
  return popup;
}
