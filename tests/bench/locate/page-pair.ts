/** The same data on one page, as two releases draw it. */
import type { Context } from './page/api.ts';

export interface PagePair {
  readonly before: string;
  readonly after: string;
  /** What an author would tell about a token's element, where it is more than the element. */
  readonly contexts: ReadonlyMap<number, Context>;
}

export interface BenchSet {
  readonly name: string;
  /** Weights may be learned on `learn` only; `test` sets judge them. */
  readonly half: 'learn' | 'test';
  readonly about: string;
  readonly seed: number;
  /** At most `limit` pages. The same pages in every run. */
  makePages(limit: number): PagePair[];
}

export function writePage(title: string, body: string): string {
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>` +
    `<body><main id="main-content">${body}</main></body></html>`
  );
}
