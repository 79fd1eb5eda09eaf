/** A learner at work: what they see of Leidraad in a page, and what they press. Words are Dutch unless said. */
import { expect, type Locator, type Page } from '@playwright/test';

export const HOST = 'leidraad-overlay';

const FRAMES_AT_REST = 6;

/** Runs in the page: until the element has been in one place for so many frames. */
export function comeToRest(element: Element, frames: number): Promise<void> {
  return new Promise((resolve) => {
    let at = '';
    let same = 0;
    const look = (): void => {
      const now = JSON.stringify(element.getBoundingClientRect());
      same = now === at ? same + 1 : 0;
      at = now;
      if (same >= frames) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
}

export class Learner {
  readonly page: Page;
  readonly host: Locator;
  readonly bubble: Locator;
  readonly launcher: Locator;

  constructor(page: Page) {
    this.page = page;
    this.host = page.locator(HOST);
    // The host pierces into its open shadow root: the e2e build alone has one.
    this.bubble = this.host.getByRole('dialog').last();
    this.launcher = this.host.getByRole('button', { name: /^Leidraad\s?:/ });
  }

  async startGuide(title: string): Promise<void> {
    await this.launcher.click();
    await this.host
      .getByRole('button', { name: `: ${title}` })
      .first()
      .click();
  }

  async practiseGuide(title: string): Promise<void> {
    await this.launcher.click();
    await this.host.getByRole('button', { name: `Oefenen: ${title}` }).click();
  }
  async seesStep(title: string | RegExp): Promise<void> {
    await expect(this.bubble).toHaveAccessibleName(title);
  }

  async press(name: string | RegExp): Promise<void> {
    const button = this.bubble.getByRole('button', { name }).first();
    // While the page scrolls to a target, the bubble goes along: a press would come down beside it.
    await button.evaluate(comeToRest, FRAMES_AT_REST);
    await button.click();
  }
}
