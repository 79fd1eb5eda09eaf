/** The same data on one page, as two releases draw it. */
import type { Context } from './page/api.ts';

/** A page that its scripts draw. They set `leidraadReady`, see `apps/settle.ts`. */
export interface LivePage {
  readonly html: string;
  /** What the document loads: the text of scripts by their path. */
  readonly files: ReadonlyMap<string, string>;
}

/** A page as it is, or one that draws itself. */
export type PageSource = string | LivePage;

export interface PagePair {
  readonly before: PageSource;
  readonly after: PageSource;
  /**
   * The new page in another language, where the library ships real translations: the same tokens.
   * Without it, the words of `after` are replaced in the page.
   */
  readonly afterTranslated?: PageSource;
  /**
   * The new page in other states. A target that one of them does not show is gone there, and is asked for
   * there instead of being taken out. Their words are replaced in the page.
   */
  readonly elsewhere?: readonly PageSource[];
  /** What an author would tell about a token's element, where it is more than the element. */
  readonly contexts: ReadonlyMap<number, Context>;
}

export interface BenchSet {
  readonly name: string;
  /**
   * Weights may be learned on `learn` only; `test` sets judge them. `own` is neither half: pages that were
   * made for faults we knew, from which rules were written.
   */
  readonly half: 'learn' | 'test' | 'own';
  readonly about: string;
  readonly seed: number;
  /** What the other language is, where it is not the made-up one alone. */
  readonly translation?: string;
  /** At most `limit` pages. The same pages in every run. */
  makePages(limit: number): PagePair[] | Promise<PagePair[]>;
}

export function writePage(title: string, body: string): string {
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>` +
    `<body><main id="main-content">${body}</main></body></html>`
  );
}
