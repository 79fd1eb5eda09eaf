/** Pages that real React libraries draw, in two releases: see `apps/` for the applications. */
import { fileURLToPath } from 'node:url';
import { bundleApplication, writeLivePage } from './live-pages.ts';
import { makeCasePages } from './case-pages.ts';
import type { LivePage, PagePair } from './page-pair.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { CasePage } from './apps/case-page.ts';

/** One release of a library, and how the application is entered with it. */
export interface ReactRelease {
  readonly name: string;
  /** Major version of React. */
  readonly react: 17 | 18 | 19;
  /** Other packages that it asks for, by the names that they are installed under. */
  readonly alias?: Readonly<Record<string, string>>;
  /** Where it ships no words in Dutch. */
  readonly isInEnglishOnly?: true;
  /** Lines of the entry: they leave `library`, `release` and `drawPage` behind. */
  readonly entry: string;
}

export interface ReactPages {
  readonly before: ReactRelease;
  readonly after: ReactRelease;
  readonly words: Vocabulary;
  readonly seed: number;
}

/** Pages in a set. */
const PAGES = 20;

const APPS = fileURLToPath(new URL('apps', import.meta.url));

const RENDER = {
  17: [
    "import { render as renderInto } from 'react-dom';",
    'const render = (node, root) => renderInto(node, root);',
  ],
  18: [
    "import { createRoot } from 'react-dom/client';",
    'const render = (node, root) => createRoot(root).render(node);',
  ],
};

export async function makeReactPages(
  { before, after, words, seed }: ReactPages,
  limit: number,
): Promise<PagePair[]> {
  const [old, young] = [await bundleRelease(before), await bundleRelease(after)];
  const show = (script: string, data: CasePage, chance: number): LivePage =>
    writeLivePage({ script, data, language: data.language, seed: chance });
  return makeCasePages(words, seed, Math.min(PAGES, limit)).map((pages, at) => ({
    // The libraries draw ids by chance: no page shares them with another one.
    before: show(old, pages.before, at * 3),
    after: show(young, pages.after, at * 3 + 1),
    ...(!after.isInEnglishOnly && { afterTranslated: show(young, pages.translated, at * 3 + 2) }),
    contexts: pages.contexts,
  }));
}

function bundleRelease({ name, react, alias, entry }: ReactRelease): Promise<string> {
  return bundleApplication({
    name,
    sources: [APPS],
    alias: { react: `react-${react}`, 'react-dom': `react-dom-${react}`, ...alias },
    entry: [
      "import { createElement } from 'react';",
      ...RENDER[react === 17 ? 17 : 18],
      `import { mount } from ${JSON.stringify(`${APPS}/mount.ts`)};`,
      entry.replaceAll('APPS', APPS),
      'mount({ createElement, library, release, drawPage, render });',
    ].join('\n'),
  });
}
