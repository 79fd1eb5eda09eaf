/** A learner at work: what they see of Leidraad in a page, and what they press. Words are Dutch unless said. */
import { expect, type Locator, type Page } from '@playwright/test';

export const HOST = 'leidraad-overlay';

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

  press(name: string | RegExp): Promise<void> {
    return this.bubble.getByRole('button', { name }).first().click();
  }
}
