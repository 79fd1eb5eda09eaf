/**
 * Marks by which an element is known in two releases: a token at the end of every string of the
 * example data that a person will see. No method sees a token: they are taken out first.
 */

/** A token. Not `g`, so that it keeps no place between uses. */
const TOKEN = /⟦(\d+)⟧/;

/** Option names whose values reach the screen or the name of an element, across the libraries. */
const SHOWN =
  /^(text|html|title|caption|heading|legend|label|divider|number|serviceName|productName|ariaLabel|aria-label|.*(Text|Html|Label|Title))$/;

export interface Tokeniser {
  mark(text: string): string;
}

export function createTokeniser(): Tokeniser {
  let next = 0;
  return {
    mark(text) {
      next += 1;
      return `${text}⟦${next}⟧`;
    },
  };
}

/** A copy of example data with a token in each string that a person will see. */
export function markData(data: unknown, tokeniser: Tokeniser, key = ''): unknown {
  if (Array.isArray(data)) return data.map((item) => markData(item, tokeniser, key));
  if (typeof data === 'object' && data !== null)
    return Object.fromEntries(
      Object.entries(data).map(([name, value]) => [name, markData(value, tokeniser, name)]),
    );
  if (typeof data !== 'string' || data.trim() === '' || !SHOWN.test(key)) return data;
  return /html$/i.test(key) ? markHtml(data, tokeniser) : tokeniser.mark(data);
}

/** Marks each piece of text between the tags; a piece's token stays before its last spaces. */
function markHtml(html: string, tokeniser: Tokeniser): string {
  return html
    .split(/(<[^>]*>)/)
    .map((piece) => {
      if (piece.startsWith('<') || piece.trim() === '') return piece;
      const text = piece.trimEnd();
      return tokeniser.mark(text) + piece.slice(text.length);
    })
    .join('');
}

export function readTokens(text: string): number[] {
  return [...text.matchAll(new RegExp(TOKEN, 'g'))].map((match) => Number(match[1]));
}

export function stripTokens(text: string): string {
  return text.replaceAll(new RegExp(TOKEN, 'g'), '');
}
