/** Playwright's `test` with a page of some kind at hand, and the guide of one step on it. */
import { Learner } from './learner.ts';
import { DONE_STEP, installOneStep, ONE_STEP, SAVE_STEP } from './one-step.ts';
import { startPlainSite } from './plain-site.ts';
import { recordMutations, type DocumentRecord } from './record-mutations.ts';
import { expect, test as base } from './test.ts';

interface KindOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * What the page does to itself after it was loaded: see `recordMutations`. `all`: it leaves no
   * script of a test the means to look.
   */
  readonly does?: RegExp | 'all';
  /** What the step has besides its target and its click. */
  readonly step?: object;
  /** Steps before that one. */
  readonly before?: readonly object[];
  /** Those that the guide has besides the button. */
  readonly targets?: object;
  /** How the guide is offered. */
  readonly start?: object;
  /** Files that the pack brings along, by path. */
  readonly pictures?: Readonly<Record<string, Buffer>>;
  /** What follows the path in the address. */
  readonly at?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A learner on a page with the button that the one step is about. */
class Clerk extends Learner {
  readonly save = this.page.getByRole('button', { name: 'Opslaan', exact: true });
  readonly ring = this.host.locator('.ring');

  /** The step is over when the person has really clicked. */
  seesEnd(): Promise<void> {
    return this.seesStep(DONE_STEP);
  }
}

interface Fixtures {
  /** Opens the page, where the guide can be started. */
  open(html: string, options?: KindOptions): Promise<Clerk>;
  /** Opens it and starts the guide, whose bubble is then there. */
  begin(html: string, options?: KindOptions): Promise<Clerk>;
}

const START = 'html @data-loaded: null';
const END = 'html @data-left: null';

/** What was done to the page since it was loaded, but for our own element and for what it does itself. */
function listForeign(records: readonly DocumentRecord[], does: RegExp): string[] {
  return records.flatMap(({ changes }) => {
    const start = changes.indexOf(START);
    return changes
      .slice(start < 0 ? changes.length : start + 1)
      .filter((it) => it !== END && !/ [+-] leidraad-overlay$/.test(it) && !does.test(it));
  });
}

export const test = base.extend<Fixtures>({
  open: async ({ extension, ownPage }, use) => {
    const leave: (() => Promise<void>)[] = [];
    await use(
      async (
        html,
        { headers, does = /^$/, step, before, targets, start, pictures, at = '', viewport } = {},
      ) => {
        const site = await startPlainSite('127.0.0.1', html, headers);
        await installOneStep(ownPage, site.url, step, targets, start, pictures, before);
        const page = await extension.context.newPage();
        if (viewport) await page.setViewportSize(viewport);
        const records = does === 'all' ? [] : await recordMutations(page);
        await page.goto(`${site.url}/besluit${at}`);
        leave.push(site.close);
        if (does === 'all') return new Clerk(page);
        await page.evaluate(() => document.documentElement.setAttribute('data-loaded', ''));
        leave.unshift(async () => {
          await page.evaluate(() => document.documentElement.setAttribute('data-left', ''));
          await expect.poll(() => records.flatMap(({ changes }) => changes)).toContain(END);
          expect(listForeign(records, does), 'the page is as it was').toEqual([]);
        });
        return new Clerk(page);
      },
    );
    for (const close of leave) await close();
  },
  begin: async ({ open }, use) => {
    await use(async (html, options) => {
      const clerk = await open(html, options);
      await clerk.startGuide(ONE_STEP);
      await clerk.seesStep(SAVE_STEP);
      return clerk;
    });
  },
});

export { expect } from './test.ts';
