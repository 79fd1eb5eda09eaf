/** Pages that one application draws with web components, in two releases of their library. */
import { bundleApplication, writeLivePage, type Application } from './live-pages.ts';
import { createDeskPage, type Voice, type Words } from './apps/web-components/desk-page.ts';
import type { PagePair } from './page-pair.ts';
import type { Context } from './page/api.ts';
import { LANGUAGE_SEED, pseudoTranslate } from './pseudo-language.ts';
import { createRandom } from './random.ts';

import { createTokeniser } from './tokens.ts';

export interface WebComponentPages {
  readonly before: Application;
  readonly after: Application;
  readonly words: Words;
  /** A language that the library speaks, for the page in another language; else `cy`. */
  readonly otherLanguage: string;
  readonly seed: number;
}

const PAGES = 16;

export async function makeWebComponentPages(
  { before, after, words, otherLanguage, seed }: WebComponentPages,
  limit: number,
): Promise<PagePair[]> {
  const old = await bundleApplication(before);
  const young = await bundleApplication(after);
  return Array.from({ length: Math.min(PAGES, limit) }, (_, at) => {
    const contexts = new Map<number, Context>();
    const draw = (script: string, language: string, data: number) => {
      const translate = (text: string) =>
        language === 'en' ? text : pseudoTranslate(text, LANGUAGE_SEED);
      const page = createDeskPage(
        words,
        createRandom(seed * 100 + at),
        createRandom(seed * 1000 + at * 2 + data),
        createVoice(translate, contexts),
      );
      return writeLivePage({ script, data: { page, language }, language, seed: at });
    };
    return {
      before: draw(old, 'en', 0),
      after: draw(young, 'en', 1),
      afterTranslated: draw(young, otherLanguage, 1),
      contexts,
    };
  });
}

/** Marks what it says, always in the same order: the tokens are the same in every language. */
function createVoice(translate: (text: string) => string, contexts: Map<number, Context>): Voice {
  const tokeniser = createTokeniser();
  const behind: Voice = {
    word: translate,
    rowWord: translate,
    get behind() {
      return behind;
    },
  };
  return {
    word: (text) => tokeniser.mark(translate(text)),
    rowWord(text, column, value) {
      const mark = tokeniser.mark('');
      contexts.set(Number(mark.slice(1, -1)), { row: { column, value } });
      return translate(text) + mark;
    },
    behind,
  };
}
