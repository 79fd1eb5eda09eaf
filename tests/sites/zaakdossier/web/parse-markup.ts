import type { Markup } from './html.ts';
import { isOneOf } from './model.ts';
import { type Release, RELEASES } from './release.ts';
import { type Language, LANGUAGES } from './translate.ts';

/** Nodes for markup that the `html` tag has escaped; a parsed document runs no scripts. */
export function parseMarkup(markup: Markup): DocumentFragment {
  // Without the body's tag, a link or a style at the start would end up in the head.
  const parsed = new DOMParser().parseFromString(`<body>${markup.toString()}`, 'text/html');
  const fragment = document.createDocumentFragment();
  fragment.append(...parsed.body.childNodes);
  return fragment;
}

export function readLanguage(): Language {
  const { lang } = document.documentElement;
  return isOneOf(LANGUAGES, lang) ? lang : 'nl';
}

/** As the page's own head tells it. */
export function readRelease(): Release {
  const { content = '' } = document.querySelector<HTMLMetaElement>('meta[name="version"]') ?? {};
  return RELEASES.find((it) => String(it) === content) ?? 1;
}
