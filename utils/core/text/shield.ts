/**
 * Values that are filled into Markdown must not become markup. While they stand in the text, their
 * ASCII characters are shifted into a private-use block that means nothing to Markdown anywhere:
 * in prose, in code and in the address of a link. parse-markdown.ts shifts them back in the nodes.
 */
const BLOCK = 0xe000;
const SHIELDED = /[\ue000-\ue07f]/g;

export function shieldValue(value: string): string {
  return removeShields(value).replace(/\p{ASCII}/gu, (character) =>
    String.fromCharCode(BLOCK + character.charCodeAt(0)),
  );
}

export function unshieldText(text: string): string {
  return text.replace(SHIELDED, (character) =>
    String.fromCharCode(character.charCodeAt(0) - BLOCK),
  );
}

/** Nobody but shieldValue may put these characters into a text. */
export function removeShields(text: string): string {
  return text.replace(SHIELDED, '');
}
