/** What the tests have to know of an application that is not ours. */
import type { Locator, Page } from '@playwright/test';
import type { Site } from './serve.ts';

export interface Application {
  /** With its version. */
  readonly name: string;
  /** The folder with `pack.json` and `guide.json`. */
  readonly pack: string;
  /** Where the guide is started, from a slash on. */
  readonly path: string;
  /** By step, in the order in which the guide leads; the last step of the guide only tells. */
  readonly work: readonly Work[];
  /** How many elements its largest page is known to have at least, where that is what is hard about it. */
  readonly elements?: number;
  /** What a person types on the way: nobody else's, and nowhere in the guide. */
  readonly typed: readonly string[];
  /** Installs it where that was not done yet, and serves it with no work of anybody in it. */
  start(): Promise<Site>;
}

export interface Work {
  readonly step: string;
  /** What the person does first, where the element is not in sight. */
  reach?(page: Page): Promise<void>;
  /** The test's own way to the element, which owes nothing to the guide. */
  target(page: Page): Locator;
  does(target: Locator, page: Page): Promise<void>;
  /** For a target in a row of a table: the variable that names the row. */
  readonly rowVariable?: string;
}
