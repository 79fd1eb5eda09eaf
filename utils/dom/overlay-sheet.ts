/** The style sheet of our shadow root: adopted, not fetched, so that no policy of the page forbids it. */

/**
 * Takes the host out of the page's styles and lays it over the window without catching the mouse.
 * Important rules in a shadow root win from those of the page around it.
 */
const HOST_RULES =
  ':host{all:initial!important;display:block!important;position:fixed!important;inset:0!important;' +
  'z-index:2147483647!important;pointer-events:none!important;color-scheme:light dark!important}';

/** @throws {DOMException} where the browser takes neither our style sheet nor one of the page's making. */
export function adoptSheet(root: ShadowRoot, css: string): void {
  addSheet(root, HOST_RULES + css);
}

/** Lays a sheet over those that are there. */
export function addSheet(root: ShadowRoot, css: string): void {
  const before = [...root.adoptedStyleSheets];
  try {
    root.adoptedStyleSheets = [...before, createSheet(CSSStyleSheet, css)];
  } catch {
    // A content script of Firefox may have a constructor that is not of the page's document.
    const { defaultView } = root.ownerDocument;
    root.adoptedStyleSheets = [
      ...before,
      createSheet((defaultView as typeof globalThis & Window).CSSStyleSheet, css),
    ];
  }
}

function createSheet(Sheet: typeof CSSStyleSheet, rules: string): CSSStyleSheet {
  const sheet = new Sheet();
  sheet.replaceSync(rules);
  return sheet;
}
